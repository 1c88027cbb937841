// SPDX-License-Identifier: GPL-3.0-or-later
// The pages Mailing lists and Users on a hub that is the machine's own, with real accounts and mlmmj: a list is made, gets members
// and mail; accounts, rules and passwords are looked after, and mail arrives where the window said.
#include "gui/app/Application.h"
#include "gui/app/HubView.h"
#include "gui/client/ListStore.h"
#include "gui/client/UserStore.h"
#include "gui/pages/Page.h"
#include "gui/widgets/NoteList.h"
#include "gui/widgets/RowsTable.h"

#include "shared/rpc/Socket.h"
#include "tests/gui/FlowDriver.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <sys/mount.h>

using namespace mw::gui;
using namespace Qt::StringLiterals;
using mw::test::Background;
using mw::test::kHubPatience;
using mw::test::says;
using mw::test::SystemHub;
using mw::test::type;
using mw::test::waitUntil;

namespace {

const QString kSpool = u"/var/spool/mlmmj/club@hub.example"_s;

bool send(const QString &to, const QByteArray &subject)
{
    return mw::test::run({u"/var/qmail/bin/qmail-inject"_s, u"-f"_s, u"anna@hub.example"_s, to},
                         {.input = "From: anna@hub.example\nTo: " + to.toLatin1() + "\nSubject: " + subject + "\n\nhello\n", .user = 2000}).code == 0;
}

bool arrived(const QString &home, const QByteArray &subject)
{
    for (const auto &message : mw::test::maildirMessages(home + u"/Maildir"_s)) {
        if (message.contains("Subject: " + subject + '\n'))
            return true;
    }
    return false;
}

} // namespace

class tst_PeoplePages : public QObject, private mw::test::ControlDriver {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { calm(); }
    void cleanup() { keepEvidence(); }
    void saysThatThereIsNoList();
    void makesAList();
    void addsMembersFromAFile();
    void deliversToMembers();
    void removesMembers();
    void exportsMembers();
    void endsAList();
    void showsAccountsAndTheirDotQmail();
    void changesWhereTheMailGoes();
    void setsAPassword();
    void addsARule();
    void saysWhoWins();
    void raisesTheAlarmAndMendsIt();
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_system;
    std::unique_ptr<Background> m_helper;
    QString m_anna;
    QString m_ben;
};

void tst_PeoplePages::initTestCase()
{
    QDir().mkpath(u"/var/spool/mlmmj"_s);
    QCOMPARE(::mount("mailwright", "/var/spool", "tmpfs", 0, "mode=755"), 0);
    QDir().mkpath(u"/var/spool/mlmmj"_s);
    m_system = std::make_unique<SystemHub>();
    // The log of deliveries, where the helper looks for it.
    QVERIFY(QDir().mkpath(u"/var/qmail/log/send"_s) && mw::test::makePrivate(u"/var/log"_s) && QDir().mkpath(u"/var/log/qmail"_s));
    QCOMPARE(::mount("/var/qmail/log/send", "/var/log/qmail", nullptr, MS_BIND, nullptr), 0);
    SystemHub::control(u"rcpthosts"_s, "hub.example\nlocalhost\n");
    m_anna = SystemHub::addPerson(u"anna"_s);
    m_ben = SystemHub::addPerson(u"ben"_s);
    QVERIFY2(m_system->start(), SystemHub::sendLog().constData());
    QVERIFY(waitUntil([] { return mw::test::run({u"sh"_s, u"-c"_s, u"for s in /service/*; do svok $s && svok $s/log || exit 1; done"_s}).code == 0; }, 15'000));
    m_helper = std::make_unique<Background>(QStringList{QString::fromLatin1(mw::test::kSandboxPrograms) + u"/mailwrightd"_s, u"--services"_s, u"/service"_s});
    const QString socket = QString::fromUtf8(mw::rpc::kSystemSocket.data(), static_cast<qsizetype>(mw::rpc::kSystemSocket.size()));
    QVERIFY(waitUntil([&] { return QFile::exists(socket); }, 15'000));
    m_window = std::make_unique<MainWindow>(socket);
    m_window->resize(1240, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->begin();
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->hub().connected() && m_window->settled(), qPrintable(unsettled()), mw::test::kStartPatience);
}

void tst_PeoplePages::saysThatThereIsNoList()
{
    openPage(u"lists"_s);
    QVERIFY(!find<RowsTable>(u"lists-table"_s));
    picture(u"lists-none"_s);
}

void tst_PeoplePages::makesAList()
{
    m_clicks = 0;
    click(u"listNew"_s);
    fill(u"listAddress"_s, u"club@hub.example"_s);
    fill(u"listOwner"_s, u"anna@hub.example"_s);
    picture(u"lists-new"_s);
    click(u"form-review"_s);
    picture(u"lists-review"_s);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QCOMPARE(m_clicks, 3);
    click(u"result-close"_s);
    QVERIFY(QDir(kSpool).exists());
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"lists-table"_s, u"club@hub.example"_s), u"club@hub.example 0 anna@hub.example – takes mail"_s), kHubPatience);
}

void tst_PeoplePages::addsMembersFromAFile()
{
    selectRow(u"lists-table"_s, u"club@hub.example"_s);
    QFile table(u"/home/members.csv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("address\nben@hub.example\nnot an address\n");
    table.close();
    click(u"listAddMembers"_s);
    click(u"membersOpen"_s);
    chooseFile(table.fileName());
    QLabel *problem = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((problem = find<QLabel>(u"field-problem"_s)) && !problem->text().isEmpty(), kHubPatience);
    QVERIFY2(says(problem->text(), u"Line 3: “not an address”"_s), qPrintable(problem->text()));
    QVERIFY(!find<QPushButton>(u"form-add"_s)->isEnabled());
    fill(u"membersText"_s, u"ben@hub.example\nanna@hub.example\n"_s);
    click(u"form-add"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"members-table"_s, u"ben@hub.example"_s), u"each message new, not applied yet"_s), kHubPatience);
    QVERIFY(says(row(u"lists-table"_s, u"club@hub.example"_s), u"changed, not applied yet"_s));
    picture(u"lists-waiting"_s);
    QVERIFY(review());
    applyAndClose();
    QTRY_COMPARE_WITH_TIMEOUT(row(u"members-table"_s, u"ben@hub.example"_s).trimmed().isEmpty(), false, kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"lists-table"_s, u"club@hub.example"_s), u"club@hub.example 2"_s), kHubPatience);
}

void tst_PeoplePages::deliversToMembers()
{
    QVERIFY(send(u"club@hub.example"_s, "to the club"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(m_ben, "to the club") && arrived(m_anna, "to the club"), kHubPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!says(row(u"lists-table"_s, u"club@hub.example"_s), u"hub.example –"_s), kHubPatience); // the last post
    picture(u"lists"_s);
}

void tst_PeoplePages::removesMembers()
{
    selectRow(u"members-table"_s, u"ben@hub.example"_s);
    QTest::keyClick(find<RowsTable>(u"members-table"_s), Qt::Key_Delete);
    applyForm();
    QTRY_VERIFY_WITH_TIMEOUT(row(u"members-table"_s, u"ben@hub.example"_s).isEmpty(), kHubPatience);
    QVERIFY(send(u"club@hub.example"_s, "without ben"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(m_anna, "without ben"), kHubPatience);
    QVERIFY(!arrived(m_ben, "without ben"));
}

void tst_PeoplePages::exportsMembers()
{
    click(u"listExport"_s);
    chooseFile(u"/home/out.csv"_s);
    QFile out(u"/home/out.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out.fileName()), kHubPatience);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), "address,gets\r\nanna@hub.example,mail\r\n");
}

void tst_PeoplePages::endsAList()
{
    selectRow(u"lists-table"_s, u"club@hub.example"_s);
    QTest::keyClick(find<RowsTable>(u"lists-table"_s), Qt::Key_Delete);
    applyForm();
    QVERIFY(!QDir(kSpool).exists());
    QTRY_VERIFY_WITH_TIMEOUT(!find<RowsTable>(u"lists-table"_s), kHubPatience);
}

void tst_PeoplePages::showsAccountsAndTheirDotQmail()
{
    SystemHub::dotQmail(u"ben"_s, QString(), "./Maildir/\n&anna@hub.example\n");
    openPage(u"users"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"users-table"_s, u"ben"_s), u"as its .qmail says It is kept in the Maildir ./Maildir/. And 1 more."_s), kHubPatience);
    selectRow(u"users-table"_s, u"ben"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"user-sentences"_s), u"A copy is passed on to anna@hub.example."_s), kHubPatience);
    picture(u"users"_s);
    selectRow(u"users-table"_s, u"anna"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(notes(u"user-sentences"_s), u"There is none"_s) || says(notes(u"user-sentences"_s), u"Maildir"_s), kHubPatience);
}

void tst_PeoplePages::changesWhereTheMailGoes()
{
    selectRow(u"users-table"_s, u"ben"_s);
    QTest::keyClick(find<RowsTable>(u"users-table"_s), Qt::Key_F2);
    fill(u"addressTo"_s, u"./Maildir/\n"_s);
    applyForm();
    QCOMPARE(mw::test::readFile(m_ben + u"/.qmail"_s), "./Maildir/\n");
    QVERIFY(send(u"ben@hub.example"_s, "to ben alone"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(m_ben, "to ben alone"), kHubPatience);
}

void tst_PeoplePages::setsAPassword()
{
    selectRow(u"users-table"_s, u"anna"_s);
    click(u"userPassword"_s);
    QCOMPARE(find<QLineEdit>(u"passwordNew"_s)->echoMode(), QLineEdit::Password);
    fill(u"passwordNew"_s, u"correct horse battery"_s);
    fill(u"passwordAgain"_s, u"another"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"field-problem"_s), kHubPatience);
    QVERIFY(says(find<QLabel>(u"field-problem"_s)->text(), u"not the same"_s));
    QVERIFY(!find<QPushButton>(u"form-review"_s)->isEnabled());
    fill(u"passwordAgain"_s, u"correct horse battery"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"form-review"_s)->isEnabled(), kHubPatience);
    picture(u"users-password"_s);
    applyForm();
    const auto file = mw::test::readFile(u"/var/qmail/users/smtppasswords"_s);
    QVERIFY(file.contains("anna"));
    QVERIFY(!file.contains("correct horse"));
    for (const auto *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"correct horse"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"users-table"_s, u"anna"_s), u"its own, for mail"_s), kHubPatience);
}

void tst_PeoplePages::addsARule()
{
    selectRow(u"users-table"_s, u"ben"_s);
    m_clicks = 0;
    click(u"userAddRule"_s);
    fill(u"ruleLocal"_s, u"sales"_s);
    picture(u"users-rule"_s);
    click(u"form-review"_s);
    click(u"review-apply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"result-title"_s), kHubPatience);
    QCOMPARE(m_clicks, 3);
    click(u"result-close"_s);
    find<QTabWidget>(u"user-tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(says(row(u"rules-table"_s, u"=sales"_s), u"sales ben"_s), kHubPatience);
    QVERIFY(send(u"sales@hub.example"_s, "to sales"));
    QTRY_VERIFY_WITH_TIMEOUT(arrived(m_ben, "to sales"), kHubPatience);
}

void tst_PeoplePages::saysWhoWins()
{
    click(u"userWho"_s);
    fill(u"rule-tester"_s, u"sales"_s);
    auto *table = find<RowsTable>(u"rule-candidates"_s);
    QVERIFY(table);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kHubPatience);
    QVERIFY(says(row(u"rule-candidates"_s, u"0"_s), u"wins rule for exactly this address ben"_s));
    picture(u"users-rules"_s);
}

void tst_PeoplePages::raisesTheAlarmAndMendsIt()
{
    openPage(u"users"_s);
    QVERIFY(!find<NoteList>(u"user-alarms"_s)); // a rule by hand is no picture of the accounts
    click(u"userRebuild"_s);
    applyForm();
    QVERIFY(mw::test::readFile(u"/var/qmail/users/assign"_s).contains("=ben:"));
    SystemHub::addPerson(u"zoe"_s);
    openPage(u"domains"_s);
    openPage(u"users"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(find<NoteList>(u"user-alarms"_s), kHubPatience);
    QVERIFY2(says(notes(u"user-alarms"_s), u"Accounts of this computer have changed"_s), qPrintable(notes(u"user-alarms"_s)));
    picture(u"users-alarm"_s);
    click(u"userFix"_s);
    picture(u"users-fix"_s);
    applyForm();
    QVERIFY(mw::test::readFile(u"/var/qmail/users/assign"_s).contains("=zoe:"));
    QVERIFY(mw::test::readFile(u"/var/qmail/users/assign"_s).contains("=sales:ben:"));
    QTRY_VERIFY_WITH_TIMEOUT(!find<NoteList>(u"user-alarms"_s), kHubPatience);
}

void tst_PeoplePages::cleanupTestCase()
{
    m_window.reset();
    m_helper.reset();
    m_system.reset();
}

int main(int argc, char **argv)
{
    mw::test::enterSandbox();
    qputenv("MW_SCREENS", QByteArray(MW_BIN_DIR) + "/../screens");
    QDir().mkpath(qEnvironmentVariable("MW_SCREENS"));
    QApplication application(argc, argv);
    mw::test::dress(application);
    tst_PeoplePages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PeoplePages.moc"
