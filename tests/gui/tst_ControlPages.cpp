// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration pages against the real helper and a real hub: a file is edited, a mistake refused, a change
// reviewed, applied and proven, a conflict settled, and everything taken back - with the mouse and with keys alone.
#include "gui/app/Application.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/CodeEditor.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/PendingBar.h"

#include "tests/gui/FlowDriver.h"
#include "tests/gui/LookChecks.h"
#include "tests/support/Sandbox.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubHome;
using mw::test::kHubPatience;
using mw::test::says;
using mw::test::type;

class tst_ControlPages : public QObject, private mw::test::ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEveryKnownFile();
    void neverShowsASecret();
    void marksAMistakeAndRefusesIt();
    void explainsALine();
    void addsADomain();
    void changesANumberAndQmailSendObeys();
    void refusesASenderAndLeavesAFileOut();
    void keepsARiskyChange();
    void joinsAnOutsideEdit();
    void takesTheirs();
    void undoesTheLastChangeInTwoClicks();
    void forgetsAndBringsBack();
    void asksBeforeEditsAreForgotten();
    void worksByKeyboardAlone();
    void everyControlHasAName();
    void looksAsItShould();
    void cleanupTestCase();

};

void tst_ControlPages::initTestCase()
{
    QVERIFY(m_hub.start());
    m_window = std::make_unique<MainWindow>(socketOfHome(kHubHome));
    m_window->resize(1180, 780);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), kHubPatience);
    m_window->showPage(u"control"_s);
}

void tst_ControlPages::showsEveryKnownFile()
{
    auto &model = m_window->controlFiles().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto &file : mw::mail::controlFiles())
        QVERIFY(model.rowOf(QString::fromStdString(std::string(file.name))) > 0);
    const auto index = model.index(model.rowOf(u"me"_s));
    QCOMPARE(index.data(ControlFilesModel::ValueRole).toString(), u"hub.example"_s);
    auto *filter = find<QLineEdit>(u"control-filter"_s);
    QTest::keyClicks(filter, u"qmail-inject default"_s);
    QTRY_VERIFY(model.shown() > 0 && model.shown() < 10);
    filter->clear();
    QVERIFY(ControlHub::writeFile(u"of-somebody"_s, "x\n"));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(model.rowOf(u"of-somebody"_s) > 0, kHubPatience);
    QCOMPARE(model.index(model.rowOf(u"of-somebody"_s)).data(ControlFilesModel::GlyphRole).toString(), u"unknown-file"_s);
    open(u"of-somebody"_s, true);
    QVERIFY(find<CodeEditor>(u"control-editor"_s)->isReadOnly());
}

void tst_ControlPages::neverShowsASecret()
{
    QVERIFY(ControlHub::writeFile(u"remote_auth"_s, "relay.example|anna|top-secret-word\n"));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    auto &model = m_window->controlFiles().model();
    const auto value = [&] { return model.index(model.rowOf(u"remote_auth"_s)).data(ControlFilesModel::ValueRole).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(says(value(), u"set, not shown"_s), kHubPatience);
    open(u"remote_auth"_s, false);
    QVERIFY(!find<CodeEditor>(u"control-editor"_s));
    for (const auto *editor : m_window->findChildren<QPlainTextEdit *>())
        QVERIFY(!editor->toPlainText().contains(u"top-secret"_s));
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"top-secret"_s));
    QVERIFY(QFile::remove(kHubHome + u"/control/remote_auth"_s));
}

void tst_ControlPages::marksAMistakeAndRefusesIt()
{
    stageText(u"smtproutes"_s, u"far.example:127.0.0.1:9\nshop.example:relay:99999"_s);
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QTRY_COMPARE(editor->problems().size(), 1);
    QCOMPARE(editor->problems().front().line, 2);
    QVERIFY(says(notes(u"control-problems"_s), u"Line 2: "_s));
    picture(u"control-mistake"_s);
    QVERIFY(review());
    QVERIFY(!find<QPushButton>(u"review-apply"_s)->isEnabled());
    QVERIFY2(says(notes(u"review-consequences"_s), u"control/smtproutes, line 2: "_s), qPrintable(notes(u"review-consequences"_s)));
    picture(u"review-mistake"_s);
    click(u"review-back"_s);
    click(u"control-discard"_s);
    QCOMPARE(m_window->staged().count(), 0);
    QVERIFY(!find<PendingBar>(u"pending-bar"_s));
}

void tst_ControlPages::explainsALine()
{
    open(u"smtproutes"_s, true);
    auto *editor = find<CodeEditor>(u"control-editor"_s);
    QTest::keyClick(editor, Qt::Key_F1);
    QTRY_VERIFY(says(notes(u"control-explanation"_s), u"127.0.0.1, port 9"_s));
}

void tst_ControlPages::addsADomain()
{
    const QString before = ControlHub::file(u"rcpthosts"_s);
    QVERIFY(!before.contains(u"shop.example"_s));
    open(u"rcpthosts"_s, false);
    auto *field = find<QLineEdit>(u"control-new-entry"_s);
    QVERIFY(field);
    QTest::keyClicks(field, u"shop.example"_s);
    click(u"control-add"_s);
    QTRY_VERIFY(find<PendingBar>(u"pending-bar"_s));
    QVERIFY(says(find<PendingBar>(u"pending-bar"_s)->accessibleName(), u"1 change not applied yet: rcpthosts"_s));
    picture(u"control-staged"_s);
    QCOMPARE(ControlHub::file(u"rcpthosts"_s), before); // nothing has happened yet
    click(u"pending-review"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"review-consequences"_s), u"Mail to anybody@shop.example is accepted from the whole Internet."_s), kHubPatience);
    QTRY_VERIFY(!find<DiffView>(u"review-diff"_s)->lines().isEmpty());
    QCOMPARE(find<DiffView>(u"review-diff"_s)->lines().back().kind, DiffKind::Added);
    QTest::keyClicks(find<QLineEdit>(u"review-note"_s), u"new web shop"_s);
    picture(u"review"_s);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"result-steps"_s), u"by SMTP mail to shop.example is accepted"_s), kHubPatience);
    picture(u"review-applied"_s);
    click(u"result-close"_s);
    QCOMPARE(ControlHub::file(u"rcpthosts"_s), before + u"shop.example\n"_s);
    QTRY_VERIFY(!find<PendingBar>(u"pending-bar"_s));
}

void tst_ControlPages::changesANumberAndQmailSendObeys()
{
    open(u"concurrencyremote"_s, false);
    auto *value = find<QLineEdit>(u"control-value"_s);
    QVERIFY(value);
    value->selectAll();
    QTest::keyClicks(value, u"7"_s);
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"concurrencyremote"_s), u"7\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::sendLog().contains("remote 0/7"), kHubPatience);
    click(u"control-standard"_s);
    QVERIFY(review());
    applyAndClose();
    QVERIFY(!QFile::exists(kHubHome + u"/control/concurrencyremote"_s));
}

void tst_ControlPages::refusesASenderAndLeavesAFileOut()
{
    QVERIFY2(ControlHub::smtpAnswer("x@spam.example").startsWith("250"), ControlHub::smtpAnswer("x@spam.example").constData());
    stageText(u"badmailfrom"_s, u"@spam.example\n"_s);
    stageText(u"badrcptto"_s, u"trap@hub.example\n"_s);
    QVERIFY(review());
    auto *files = find<QListWidget>(u"review-files"_s);
    QCOMPARE(files->count(), 2);
    const auto boxes = m_window->findChildren<QCheckBox *>(u"act-include"_s);
    QCOMPARE(boxes.size(), 2);
    QTest::mouseClick(boxes[1], Qt::LeftButton, Qt::NoModifier, QPoint(8, boxes[1]->height() / 2));
    QTRY_COMPARE_WITH_TIMEOUT(files->count(), 1, kHubPatience);
    applyAndClose();
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@spam.example\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ControlHub::smtpAnswer("x@spam.example").startsWith("553"), kHubPatience);
    QVERIFY(!QFile::exists(kHubHome + u"/control/badrcptto"_s));
    QVERIFY(m_window->staged().find(u"control/badrcptto"_s));
    click(u"pending-discard"_s);
}

void tst_ControlPages::keepsARiskyChange()
{
    stageText(u"smtproutes"_s, u"far.example:127.0.0.1:10\n"_s);
    QVERIFY(review());
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"result-keep"_s), kHubPatience);
    QVERIFY(!find<QPushButton>(u"result-close"_s)); // first it has to be kept or taken back
    picture(u"review-keep"_s);
    click(u"result-undo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ControlHub::file(u"smtproutes"_s), u"far.example:127.0.0.1:9\n"_s, kHubPatience);
    click(u"result-close"_s);
    stageText(u"smtproutes"_s, u"far.example:127.0.0.1:11\n"_s);
    QVERIFY(review());
    click(u"review-apply"_s);
    click(u"result-keep"_s);
    click(u"result-close"_s);
    QCOMPARE(ControlHub::file(u"smtproutes"_s), u"far.example:127.0.0.1:11\n"_s);
}

void tst_ControlPages::joinsAnOutsideEdit()
{
    open(u"badmailfrom"_s, false);
    type(find<QLineEdit>(u"control-new-entry"_s), u"@mine.example\n"_s);
    QVERIFY(ControlHub::writeFile(u"badmailfrom"_s, "# looked after by hand\n@spam.example\n"));
    QVERIFY(review());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"conflict-text"_s), kHubPatience);
    QVERIFY(says(find<QLabel>(u"conflict-text"_s)->text(), u"control/badmailfrom has changed."_s));
    QCOMPARE(find<DiffView>(u"conflict-theirs"_s)->lines().front().kind, DiffKind::Added);
    QCOMPARE(find<DiffView>(u"conflict-mine"_s)->lines().back().kind, DiffKind::Added);
    picture(u"review-conflict"_s);
    click(u"conflict-merge"_s);
    applyAndClose();
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"# looked after by hand\n@spam.example\n@mine.example\n"_s);
}

void tst_ControlPages::takesTheirs()
{
    stageText(u"badmailfrom"_s, u"@other.example\n"_s);
    QVERIFY(ControlHub::writeFile(u"badmailfrom"_s, "@theirs.example\n"));
    QVERIFY(review());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"conflict-take"_s), kHubPatience);
    QVERIFY(!find<QPushButton>(u"conflict-merge"_s)); // both changed the same line
    QCOMPARE(find<QPushButton>(u"conflict-mine-wins"_s)->text(), u"Take m&ine"_s);
    click(u"conflict-take"_s);
    QCOMPARE(m_window->staged().count(), 0);
    click(u"review-back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<CodeEditor>(u"control-editor"_s)->text() == u"@theirs.example\n"_s, kHubPatience);
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@theirs.example\n"_s);
}

void tst_ControlPages::undoesTheLastChangeInTwoClicks()
{
    stageText(u"badmailfrom"_s, u"@last.example\n"_s);
    QVERIFY(review());
    applyAndClose();
    m_window->showPage(u"history"_s);
    auto *table = find<QTableView>(u"history-table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table && table->model()->rowCount() > 4 && m_window->settled(), kHubPatience);
    QVERIFY(find<DiffView>(u"history-diff"_s)->text().contains(u"@last.example"_s));
    picture(u"history"_s);
    const int before = table->model()->rowCount();
    click(u"history-undo"_s); // one
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"review-apply"_s) && find<QPushButton>(u"review-apply"_s)->isEnabled(), kHubPatience);
    picture(u"review-undo"_s);
    click(u"review-apply"_s); // two
    QTRY_COMPARE_WITH_TIMEOUT(ControlHub::file(u"badmailfrom"_s), u"@theirs.example\n"_s, kHubPatience);
    click(u"result-close"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before + 1, kHubPatience);
}

void tst_ControlPages::forgetsAndBringsBack()
{
    stageText(u"badmailfrom"_s, u"@x.example\n"_s);
    click(u"pending-discard"_s);
    QCOMPARE(m_window->staged().count(), 0);
    activate();
    find<QListView>(u"control-list"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->staged().count(), 1);
    QTRY_COMPARE(find<CodeEditor>(u"control-editor"_s)->text(), u"@x.example\n"_s);
    click(u"pending-discard"_s);
}

void tst_ControlPages::asksBeforeEditsAreForgotten()
{
    MainWindow second(socketOfHome(kHubHome));
    second.show();
    second.staged().stage({u"control/locals"_s, {}, std::nullopt, u"x.example\n"_s});
    second.close();
    QVERIFY(second.isVisible());
    QPushButton *forget = nullptr;
    QTRY_VERIFY((forget = second.findChild<QPushButton *>(u"close-forget"_s)));
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_VERIFY(!second.isVisible());
}

void tst_ControlPages::worksByKeyboardAlone()
{
    const auto key = [](Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), which, modifiers);
    };
    const auto until = [&](const QString &name) {
        for (int i = 0; i < 40 && QApplication::focusWidget() && QApplication::focusWidget()->objectName() != name; ++i)
            key(Qt::Key_Tab);
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    };
    activate();
    m_window->showPage(u"overview"_s);
    key(Qt::Key_Escape); // to the list of pages, of which the first nine have a number
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"navigation"_s);
    for (qsizetype i = MainWindow::pageNames().indexOf(u"control"_s); i > 0; --i)
        key(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"control-list"_s), kHubPatience);
    QVERIFY(until(u"control-list"_s));
    key(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"control-filter"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"databytes"_s);
    QVERIFY(until(u"control-list"_s));
    key(Qt::Key_Down);
    QTRY_COMPARE(find<QLabel>(u"control-name"_s)->text(), u"databytes"_s);
    QVERIFY(until(u"control-value"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"20000000"_s);
    QVERIFY(review());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"review-apply"_s);
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"result-close"_s, kHubPatience);
    key(Qt::Key_Space);
    QTRY_VERIFY(!m_window->findChild<ReviewSheet *>());
    QCOMPARE(ControlHub::file(u"databytes"_s), u"20000000\n"_s);
    find<QLineEdit>(u"control-filter"_s)->clear();
}

void tst_ControlPages::everyControlHasAName()
{
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool needsName = button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        if (needsName && !qobject_cast<const QListView *>(widget->parentWidget()) && (!button || button->text().isEmpty()))
            QVERIFY2(!mw::test::spokenName(widget).isEmpty() || qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                         widget->parentWidget()->inherits("QComboBoxPrivateContainer"),
                     qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void tst_ControlPages::looksAsItShould()
{
    for (const auto &file : {u"me"_s, u"virtualdomains"_s, u"servercert.pem"_s, u"queuelifetime"_s, u"of-somebody"_s}) {
        open(file, false);
        QTRY_VERIFY(m_window->controlFiles().settled());
        picture(u"control-"_s + file);
    }
    find<QLineEdit>(u"control-filter"_s)->setText(u"nothing like this"_s);
    picture(u"control-none"_s);
    find<QLineEdit>(u"control-filter"_s)->clear();
}

void tst_ControlPages::cleanupTestCase()
{
    m_window.reset();
    m_hub.stop();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    mw::test::dress(application);
    tst_ControlPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ControlPages.moc"
