// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, every dialog that a button with an ellipsis opens, the sheets of a change from its review to its undo, the preferences
// and what asks for another hub, on a real hub: names for those who cannot see, keys, contrast in both palettes, and room for longer words, larger letters and right-to-left scripts.
// Pages come from the window's own table, so a new one is looked at without a line here.
#include "gui/app/Application.h"
#include "gui/app/MainWindow.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/pages/FormDialog.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include "tests/gui/ControlDriver.h"
#include "tests/gui/LookChecks.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace mw::gui;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

enum class Guise { Light, Dark, Pseudo, Longest, RightToLeft, Large };

constexpr int kPatience = 60000; // milliseconds
constexpr int kLayoutPatience = 2000;
constexpr int kLayoutRounds = 20;
constexpr QSize kUsual(1180, 780);
constexpr QSize kRoom(1900, 1060); // a screen of today

QString wordOf(Guise guise)
{
    switch (guise) {
    case Guise::Light:
        return u"light"_s;
    case Guise::Dark:
        return u"dark"_s;
    case Guise::Pseudo:
        return u"pseudo"_s;
    case Guise::Longest:
        return u"french"_s;
    case Guise::RightToLeft:
        return u"rtl"_s;
    case Guise::Large:
        return u"large"_s;
    }
    return {};
}

void savePicture(QWidget *window, const QString &name)
{
    const QString directory = qEnvironmentVariable("MW_SCREENS");
    if (!directory.isEmpty())
        QVERIFY(window->grab().save(directory + u'/' + name + u".png"_s));
}

} // namespace

class tst_Accessible : public QObject, private ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void everyDialog_data();
    void everyDialog();
    void everySheet_data();
    void everySheet();
    void looksAreNotBlind();
    void cleanupTestCase();

private:
    void dress(Guise guise);
    void undress();
    void openWindow();
    void look(QWidget *window, const QString &what);
    // All that look() complains of but colours.
    QStringList faultsOf(QWidget *window) const;
    QStringList dialogButtons() const;
    // Looks at what is on top, as soon as it has that control.
    void lookAtTop(const QString &control, const QString &what);
    void stageSenders(const QString &lines);
    void lookAtAChange();
    void lookAtAMistake();
    void lookAtAConflict();

    QFont m_font;
    PseudoTranslator m_pseudo;
    QTranslator m_english; // its plurals
    QTranslator m_longest; // of the languages that there are
    Guise m_guise = Guise::Light;
    QStringList m_faults;
};

void tst_Accessible::initTestCase()
{
    m_font = QApplication::font();
    QVERIFY(m_english.load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_en.qm")) && QCoreApplication::installTranslator(&m_english));
    QVERIFY(m_longest.load(QStringLiteral(MW_BIN_DIR "/../gui/mailwright_fr.qm")));
    QVERIFY(m_hub.start());
}

void tst_Accessible::openWindow()
{
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(kUsual);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), kPatience);
}

void tst_Accessible::dress(Guise guise)
{
    m_guise = guise;
    m_faults.clear();
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    if (guise == Guise::Large) {
        QFont larger = m_font;
        larger.setPointSizeF(m_font.pointSizeF() * 2);
        QApplication::setFont(larger);
    }
    if (guise == Guise::Pseudo)
        QCoreApplication::installTranslator(&m_pseudo);
    if (guise == Guise::Longest)
        QCoreApplication::installTranslator(&m_longest);
    if (guise == Guise::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyTheme(application, guise == Guise::Dark ? Scheme::Dark : Scheme::Light);
}

void tst_Accessible::undress()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::removeTranslator(&m_longest);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

QStringList tst_Accessible::faultsOf(QWidget *window) const
{
    QStringList here = cutTexts(window) + sidewaysAreas(window);
    if (window->width() > kRoom.width() || window->height() > kRoom.height())
        here.append(u"%1x%2 fits on no screen"_s.arg(window->width()).arg(window->height()));
    if (m_guise == Guise::Light)
        here += namelessControls(window) + doubleMnemonics(window) + wordlessCells(window);
    return here;
}

// Sentences that wrap are laid out in several rounds, and a time or an answer may change one in the last of them.
void tst_Accessible::look(QWidget *window, const QString &what)
{
    for (int round = 0; round < kLayoutRounds; ++round)
        QCoreApplication::processEvents();
    QStringList here;
    (void)QTest::qWaitFor([&] { return (here = faultsOf(window)).isEmpty(); }, kLayoutPatience);
    if (m_guise == Guise::Light || m_guise == Guise::Dark)
        here += faintTexts(window);
    for (const auto &fault : here)
        m_faults.append(u"%1, %2: %3"_s.arg(wordOf(m_guise), what, fault));
    savePicture(window, u"look-%1-%2"_s.arg(what, wordOf(m_guise)));
}

void tst_Accessible::everyPage_data()
{
    QTest::addColumn<Guise>("guise");
    for (const auto guise : {Guise::Light, Guise::Dark, Guise::Pseudo, Guise::Longest, Guise::RightToLeft, Guise::Large})
        QTest::newRow(qPrintable(wordOf(guise))) << guise;
}

void tst_Accessible::everyPage()
{
    QFETCH(Guise, guise);
    dress(guise);
    openWindow();
    for (const auto &page : MainWindow::pageNames()) {
        m_window->showPage(page);
        m_window->prepareForPicture();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kPatience);
        look(m_window.get(), page);
    }
    undress();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void tst_Accessible::everyDialog_data()
{
    everyPage_data();
}

QStringList tst_Accessible::dialogButtons() const
{
    QStringList out;
    for (const auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().endsWith(u'…') && !button->objectName().isEmpty())
            out.append(button->objectName());
    }
    return out;
}

// A button that ends in an ellipsis asks something first: what it opens is looked at and closed again.
void tst_Accessible::everyDialog()
{
    QFETCH(Guise, guise);
    dress(guise == Guise::Pseudo ? Guise::Light : guise);
    openWindow();
    if (guise == Guise::Pseudo) { // the ellipsis is found before the words change
        QCoreApplication::installTranslator(&m_pseudo);
        m_guise = guise;
    }
    int dialogs = 0;
    for (const auto &page : MainWindow::pageNames()) {
        m_window->showPage(page);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kPatience);
        if (auto *table = m_window->findChild<RowsTable *>(u"domains-table"_s); table && page == u"domains"_s) {
            // What can be done with a domain opens dialogs, too; a list that is read anew forgets what is selected.
            QTRY_VERIFY_WITH_TIMEOUT((selectTableRow(table, 0), dialogButtons().contains(u"domainRename"_s)), kPatience);
        }
        for (const auto &name : dialogButtons()) {
            bool seen = false;
            const std::function<void()> inspect = [&] {
                auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                if (!dialog || seen)
                    return;
                seen = true;
                ++dialogs;
                if (const auto *form = qobject_cast<const FormDialog *>(dialog)) // asks for its preview
                    (void)QTest::qWaitFor([form] { return form->settled(); }, kPatience);
                QTest::qWait(100);
                look(dialog, page + u'-' + name);
                dialog->reject();
            };
            QTimer watch;
            connect(&watch, &QTimer::timeout, this, inspect);
            watch.start(50);
            if (auto *button = m_window->findChild<QPushButton *>(name))
                QTest::mouseClick(button, Qt::LeftButton);
            (void)QTest::qWaitFor([&] { return seen && !QApplication::activeModalWidget(); }, 2000);
            watch.stop();
        }
    }
    undress();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
    QVERIFY2(dialogs > 15, qPrintable(u"only %1 dialogs opened"_s.arg(dialogs)));
}

void tst_Accessible::everySheet_data()
{
    everyPage_data();
}

void tst_Accessible::lookAtTop(const QString &control, const QString &what)
{
    QTRY_VERIFY2_WITH_TIMEOUT(find<QWidget>(control), qPrintable(control), kPatience);
    QTest::qWait(100); // sentences that wrap are laid out in several rounds
    look(front() ? front() : m_window.get(), what);
}

void tst_Accessible::stageSenders(const QString &lines)
{
    open(u"badmailfrom"_s, false);
    const auto *entry = m_window->controlFiles().model().find(u"badmailfrom"_s);
    m_window->staged().stage(StagedFile{u"control/badmailfrom"_s, entry->hash, entry->present ? std::optional(entry->content) : std::nullopt, lines});
}

// Waiting, reviewed, applied, in the history, about to be taken back, taken back.
void tst_Accessible::lookAtAChange()
{
    stageSenders(u"@%1.example\n"_s.arg(wordOf(m_guise)));
    lookAtTop(u"pending-bar"_s, u"sheet-pending"_s);
    QVERIFY(review());
    lookAtTop(u"review-apply"_s, u"sheet-review"_s);
    click(u"review-apply"_s);
    lookAtTop(u"result-close"_s, u"sheet-result"_s);
    click(u"result-close"_s);
    openPage(u"history"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kPatience);
    lookAtTop(u"history-undo"_s, u"sheet-history"_s);
    click(u"history-undo"_s);
    lookAtTop(u"review-apply"_s, u"sheet-undo"_s);
    click(u"review-apply"_s);
    lookAtTop(u"result-close"_s, u"sheet-undone"_s);
    click(u"result-close"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kPatience);
}

void tst_Accessible::lookAtAMistake()
{
    stageSenders(u"two words\n"_s);
    QVERIFY(review());
    lookAtTop(u"review-consequences"_s, u"sheet-mistake"_s);
    QVERIFY(!find<QPushButton>(u"review-apply"_s)->isEnabled());
    click(u"review-back"_s);
    m_window->staged().discardAll();
}

void tst_Accessible::lookAtAConflict()
{
    stageSenders(u"@mine.example\n"_s);
    QVERIFY(ControlHub::writeFile(u"badmailfrom"_s, "@theirs.example\n"));
    QVERIFY(review());
    lookAtTop(u"conflict-text"_s, u"sheet-conflict"_s);
    click(u"conflict-take"_s);
    click(u"review-back"_s);
    m_window->staged().discardAll();
    QVERIFY(QFile::remove(kHubHome + u"/control/badmailfrom"_s));
}

void tst_Accessible::everySheet()
{
    QFETCH(Guise, guise);
    dress(guise);
    openWindow();
    lookAtAChange();
    lookAtAMistake();
    lookAtAConflict();
    m_window->showPreferences();
    lookAtTop(u"preferences-scheme"_s, u"sheet-preferences"_s);
    front()->close();
    QTRY_VERIFY(!front());
    m_window->addHost();
    lookAtTop(u"host-login"_s, u"sheet-host"_s);
    click(u"host-cancel"_s);
    QTRY_VERIFY(!front());
    undress();
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

// The checks see what they are for.
void tst_Accessible::looksAreNotBlind()
{
    QWidget window;
    window.resize(300, 200);
    auto *nameless = new QPushButton(&window);
    nameless->setGeometry(0, 0, 40, 30);
    auto *first = new QPushButton(u"&One"_s, &window);
    first->setGeometry(0, 40, 90, 40);
    auto *second = new QPushButton(&window);
    second->setGeometry(0, 90, 60, 40);
    second->setStyleSheet(u"color: #c0c0c0; background: #ffffff"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    second->setText(u"&Only this text is much too long"_s); // now: the application parts double letters when it comes to an event
    QCOMPARE(namelessControls(&window).size(), 1);
    QCOMPARE(doubleMnemonics(&window).size(), 1);
    QCOMPARE(cutTexts(&window).size(), 1);
    QVERIFY(faintTexts(&window).size() >= 1);
    auto *area = new QScrollArea(&window);
    auto *wide = new QWidget;
    wide->setFixedSize(500, 20);
    area->setWidget(wide);
    area->setGeometry(0, 140, 200, 40);
    area->show();
    QCOMPARE(sidewaysAreas(&window).size(), 1);
    QCOMPARE(m_pseudo.translate("", "&Save %1…", "", -1).size() > 9, true);
    QVERIFY(m_pseudo.translate("", "&Save %1…", "", -1).contains(u"%1"_s));
}

void tst_Accessible::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"mailwright-test"_s);
    prepareApplication(application);
    applyTheme(application, Scheme::Light);
    tst_Accessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Accessible.moc"
