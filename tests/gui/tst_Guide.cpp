// SPDX-License-Identifier: GPL-3.0-or-later
// The guide is whole: every chapter of the contents is there, every link leads to one, every picture exists; and it can be
// searched and read by the keyboard.
#include "gui/app/Application.h"
#include "gui/app/MainWindow.h"
#include "gui/guide/GuideWindow.h"
#include "gui/widgets/Theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

using namespace mw::gui;
using namespace Qt::StringLiterals;

namespace {

// Pages that are still being made; until then their chapters have no picture.
const QStringList kPlanned{u"domains"_s, u"addresses"_s, u"lists"_s, u"users"_s, u"sending"_s, u"receiving"_s};

} // namespace

class tst_Guide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChapterIsThere();
    void linksAndPicturesLeadSomewhere();
    void everyLanguageHasIt_data();
    void everyLanguageHasIt();
    void everyPageHasAChapter();
    void isSearchedByKeys();
    void showsThePages();
};

void tst_Guide::everyChapterIsThere()
{
    const GuideText guide(QLocale(u"xx"_s));
    QVERIFY(guide.chapters().size() >= 15);
    for (const auto &chapter : guide.chapters()) {
        QVERIFY2(chapter.text.size() > 300, qPrintable(chapter.name));
        QVERIFY2(chapter.text.startsWith(u"# "_s) && !chapter.title.isEmpty(), qPrintable(chapter.name));
    }
    QCOMPARE(guide.indexOf(u"start"_s), 0);
    QCOMPARE(guide.indexOf(u"nothing"_s), -1);
}

void tst_Guide::linksAndPicturesLeadSomewhere()
{
    static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
    const GuideText guide;
    for (const auto &chapter : guide.chapters()) {
        auto found = link.globalMatch(chapter.text);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString target = match.captured(2);
            if (target.startsWith(u"drawing:"_s))
                QVERIFY2(QFile::exists(u":/guide/%1.svg"_s.arg(target.mid(8))), qPrintable(target));
            else if (target.startsWith(u"page:"_s))
                QVERIFY2((MainWindow::pageNames() + kPlanned).contains(target.mid(5)), qPrintable(target));
            else
                QVERIFY2(target.endsWith(u".md"_s) && guide.indexOf(target.chopped(3)) >= 0, qPrintable(target));
        }
    }
}

void tst_Guide::everyLanguageHasIt_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"de", "es", "fr", "it", "ja", "nl", "pl", "pt_BR", "zh_CN"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

// The same chapters, with the same headings, pictures and links, in other words.
void tst_Guide::everyLanguageHasIt()
{
    QFETCH(QString, language);
    static const QRegularExpression target(u"\\]\\(([^)]*)\\)"_s);
    const auto shape = [](const QString &text) {
        QStringList out;
        for (auto found = target.globalMatch(text); found.hasNext();)
            out.append(found.next().captured(1));
        out.sort();
        return out << QString::number(text.count(u"\n## "_s));
    };
    const GuideText english(QLocale(u"xx"_s));
    const GuideText guide{QLocale(language)};
    QCOMPARE(guide.chapters().size(), english.chapters().size());
    for (qsizetype i = 0; i < guide.chapters().size(); ++i) {
        const auto &chapter = guide.chapters()[i];
        QVERIFY2(chapter.text != english.chapters()[i].text && chapter.text.startsWith(u"# "_s), qPrintable(chapter.name));
        QVERIFY2(shape(chapter.text) == shape(english.chapters()[i].text), qPrintable(chapter.name));
    }
}

void tst_Guide::everyPageHasAChapter()
{
    const GuideText guide;
    for (const auto &page : MainWindow::pageNames())
        QVERIFY2(guide.indexOf(GuideText::chapterOfPage(page)) >= 0, qPrintable(page));
}

void tst_Guide::isSearchedByKeys()
{
    GuideWindow window(nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *contents = window.findChild<QListWidget *>(u"guide-contents"_s);
    auto *browser = window.findChild<GuideBrowser *>(u"guide-text"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(window.chapter(), u"setup"_s);
    QVERIFY(browser->toPlainText().contains(u"Finish later"_s));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto *search = window.findChild<QLineEdit *>(u"guide-search"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"greylisted"_s);
    QCOMPARE(window.chapter(), u"problems"_s);
    QCOMPARE(browser->textCursor().selectedText(), u"greylisted"_s);
    QVERIFY(contents->item(0)->isHidden());
    QTest::keyClicks(search, u"xyz"_s);
    QCOMPARE(window.chapter(), u"problems"_s); // what one reads stays
    window.showChapter(u"domains"_s);
    QVERIFY(!contents->item(0)->isHidden());
    Q_EMIT browser->anchorClicked(QUrl(u"sending.md"_s));
    QCOMPARE(window.chapter(), u"sending"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void tst_Guide::showsThePages()
{
    QStringList asked;
    GuideWindow window([&asked](const QString &page) {
        asked.append(page);
        QPixmap pixmap(800, 500);
        pixmap.fill(Qt::red);
        return pixmap;
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showChapter(u"queue"_s);
    const QImage image = window.grab().toImage();
    QVERIFY(asked.contains(u"queue"_s));
    bool red = false;
    for (int y = 0; y < image.height() && !red; y += 4) {
        for (int x = 0; x < image.width() && !red; x += 4)
            red = image.pixelColor(x, y) == QColor(Qt::red);
    }
    QVERIFY(red);
    const QByteArray screens = qgetenv("MW_GUIDE_SCREENS"); // a directory, for people to look at
    for (const auto &chapter : screens.isEmpty() ? QStringList() : QStringList{u"start"_s, u"changes"_s, u"receiving"_s}) {
        window.showChapter(chapter);
        QVERIFY(window.grab().save(QString::fromLocal8Bit(screens) + u"/guide-"_s + chapter + u".png"_s));
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? QByteArray("offscreen") : qgetenv("QT_QPA_PLATFORM"));
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    applyTheme(application, qgetenv("MW_LOOK") == "dark" ? Scheme::Dark : Scheme::Light);
    tst_Guide test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Guide.moc"
