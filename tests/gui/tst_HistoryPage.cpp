// SPDX-License-Identifier: GPL-3.0-or-later
// History & backup as a person uses it: what was edited outside is shown and kept; a backup is made, compared with, restored from
// as a change that waits, and deleted. Real widgets, the real helper, a real private hub.
#include "gui/pages/BackupDialogs.h"
#include "gui/pages/OutsideBar.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/RowsTable.h"

#include "tests/gui/FlowDriver.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::ControlHub;
using mw::test::kHubPatience;
using mw::test::says;

class tst_HistoryPage : public QObject, private mw::test::FlowDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void keepsWhatWasEditedOutside();
    void makesABackup();
    void comparesWithABackup();
    void restoresAFile();
    void restoresEverything();
    void deletesABackup();
    void everyControlHasAName();
    void cleanupTestCase() { end(); }

private:
    void showBackups();
    // By the helper, so that the history has it.
    bool set(const QString &name, const QString &value);
};

void tst_HistoryPage::showBackups()
{
    page(u"history"_s);
    find<QTabWidget>(u"history-tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->settled(), kHubPatience);
}

bool tst_HistoryPage::set(const QString &name, const QString &value)
{
    return mw::test::run({QString::fromLatin1(mw::test::kSandboxPrograms) + u"/mailwrightctl"_s, u"--home"_s, mw::test::kHubHome, u"control"_s, u"set"_s, name, value}).code == 0;
}

void tst_HistoryPage::keepsWhatWasEditedOutside()
{
    QVERIFY(set(u"databytes"_s, u"1000000"_s)); // the history begins
    QVERIFY(ControlHub::writeFile(u"badmailfrom"_s, "@spam.example\n"));
    QVERIFY(set(u"databytes"_s, u"2000000"_s)); // notes what was done outside
    page(u"history"_s);
    auto *bar = find<OutsideBar>(u"outside-bar"_s);
    QTRY_VERIFY_WITH_TIMEOUT((bar = find<OutsideBar>(u"outside-bar"_s)), kHubPatience);
    QVERIFY(says(find<QLabel>(u"outside-text"_s)->text(), u"control/badmailfrom edited outside this program"_s));
    shot(u"history-outside"_s);
    const auto id = bar->id();
    press(u"outside-show"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<DiffView>(u"history-diff"_s)->text().contains(u"@spam.example"_s), kHubPatience);
    // All three together, after the first.
    auto *table = find<QTableView>(u"history-table"_s);
    table->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<DiffView>(u"history-diff"_s)->text().contains(u"2000000"_s), kHubPatience);
    press(u"history-compare"_s);
    auto *older = find<QListWidget>(u"older-changes"_s);
    QVERIFY(older && older->count() == table->model()->rowCount() - 1);
    older->setCurrentRow(1); // the newer one is what was edited outside
    press(u"compare-older"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<DiffView>(u"history-diff"_s)->text().contains(u"@spam.example"_s), kHubPatience);
    QVERIFY(find<DiffView>(u"history-diff"_s)->text().contains(u"2000000"_s));
    QVERIFY(find<QLabel>(u"history-title"_s)->text().startsWith(u"Everything after change"_s));
    shot(u"history-compared"_s);
    press(u"outside-keep"_s);
    QTRY_VERIFY(!find<OutsideBar>(u"outside-bar"_s));
    page(u"sending"_s);
    page(u"history"_s); // also later
    QVERIFY(!find<OutsideBar>(u"outside-bar"_s));
    QVERIFY(id > 0);
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@spam.example\n"_s);
}

void tst_HistoryPage::makesABackup()
{
    showBackups();
    QVERIFY(!find<RowsTable>(u"backups"_s)); // a calm word in its place
    shot(u"backups-none"_s);
    press(u"backupMake"_s);
    fill(u"backupNote"_s, u"before the move"_s);
    shot(u"backup-make"_s);
    press(u"backup-make"_s);
    QCOMPARE(clicks(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(find<RowsTable>(u"backups"_s) && !column(u"backups"_s, 4).isEmpty(), kHubPatience);
    QCOMPARE(column(u"backups"_s, 4).front(), u"before the move"_s);
    QTRY_VERIFY_WITH_TIMEOUT(column(u"backupFiles"_s, 0).contains(u"control/databytes"_s), kHubPatience);
    shot(u"backups"_s);
}

void tst_HistoryPage::comparesWithABackup()
{
    QVERIFY(set(u"databytes"_s, u"3000000"_s));
    showBackups();
    press(u"backupCompare"_s);
    CompareDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<CompareDialog *>()) && dialog->settled(), kHubPatience);
    auto *files = find<QListWidget>(u"compare-files"_s);
    QCOMPARE(files->count(), 1);
    QCOMPARE(files->item(0)->text(), u"control/databytes"_s);
    const auto text = find<DiffView>(u"compare-diff"_s)->text();
    QVERIFY2(text.contains(u"2000000"_s) && text.contains(u"3000000"_s), qPrintable(text));
    shot(u"backup-compare"_s);
    click(u"compare-close"_s);
}

void tst_HistoryPage::restoresAFile()
{
    QVERIFY(ControlHub::writeFile(u"badmailfrom"_s, "@other.example\n"));
    showBackups();
    press(u"backupRestore"_s);
    RowsTable *files = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((files = find<RowsTable>(u"restoreFiles"_s)) && files->model()->rowCount() == 2, kHubPatience);
    QVERIFY(select(u"restoreFiles"_s, u"control/badmailfrom"_s));
    QTest::keyClick(files, Qt::Key_Space); // left out
    QTRY_VERIFY_WITH_TIMEOUT(formSettled(), kHubPatience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"form-files"_s)->text(), u"control/databytes"_s, kHubPatience);
    shot(u"backup-restore"_s);
    click(u"form-add"_s);
    QTRY_COMPARE(m_window->staged().count(), 1);
    QCOMPARE(ControlHub::file(u"databytes"_s), u"3000000\n"_s); // it waits
    QVERIFY(review());
    applyAndClose();
    QCOMPARE(ControlHub::file(u"databytes"_s), u"2000000\n"_s);
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@other.example\n"_s);
}

void tst_HistoryPage::restoresEverything()
{
    QVERIFY(set(u"concurrencyremote"_s, u"7"_s)); // came after the backup
    showBackups();
    press(u"backupRestore"_s);
    QComboBox *what = nullptr;
    QTRY_VERIFY((what = find<QComboBox>(u"restoreWhat"_s)));
    what->setFocus();
    QTest::keyClick(what, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(formSettled() && find<QPushButton>(u"form-review"_s)->isEnabled(), kHubPatience);
    reviewAndApply();
    finish();
    QCOMPARE(ControlHub::file(u"badmailfrom"_s), u"@spam.example\n"_s);
    QVERIFY(!QFile::exists(mw::test::kHubHome + u"/control/concurrencyremote"_s));
}

void tst_HistoryPage::deletesABackup()
{
    showBackups();
    QTRY_VERIFY(find<RowsTable>(u"backups"_s));
    press(u"backupRemove"_s);
    click(u"backup-delete"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find<RowsTable>(u"backups"_s), kHubPatience);
}

void tst_HistoryPage::everyControlHasAName()
{
    page(u"history"_s);
    QCOMPARE(nameless(), QString());
    showBackups();
    QCOMPARE(nameless(), QString());
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    mw::test::becomeHubOwner();
    QApplication application(argc, argv);
    mw::test::dress(application);
    tst_HistoryPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HistoryPage.moc"
