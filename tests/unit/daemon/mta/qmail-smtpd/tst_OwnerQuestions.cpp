// SPDX-License-Identifier: GPL-3.0-or-later
// Whose an address is: qmail-smtpd's question to the real qmail-lspawn, in system mode and in private mode.
#include "daemon/mta/qmail-smtpd/Facilities.h"
#include "shared/mail/RecipientQuery.h"
#include "shared/os/Process.h"
#include "shared/os/UnixSocket.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mw;
using namespace mw::smtpd;
using namespace Qt::StringLiterals;
namespace query = mw::mail::recipientquery;

namespace {

constexpr uid_t kBench = 2000;
const QString kHub = u"/home/hub"_s;

void own(const QString &path, uid_t uid, mode_t mode = 0755)
{
    const auto name = QFile::encodeName(path);
    QVERIFY(::chown(name.constData(), uid, uid) == 0);
    QVERIFY(::chmod(name.constData(), mode) == 0);
}

// qmail-lspawn, for as long as this lives.
class Lspawn {
public:
    Lspawn(std::optional<os::Identity> identity, const std::vector<std::string> &environment, const QString &home)
    {
        auto commands = os::makePipe().value();
        auto reports = os::makePipe().value();
        m_pid = os::spawn({.program = "/var/qmail/bin/qmail-lspawn",
                           .arguments = {"qmail-lspawn", "./Maildir/"},
                           .environment = environment,
                           .descriptors = {{commands.read.get(), 0}, {reports.write.get(), 1}},
                           .identity = identity,
                           .workingDirectory = "/"})
                    .value();
        reports.write.reset();
        m_commands = std::move(commands.write);
        m_reports = std::move(reports.read);
        char first = 0;
        m_started = os::readSome(m_reports.get(), {&first, 1}).value_or(0) == 1 &&
                    test::waitUntil([&] { return QFile::exists(home + u"/queue/lock/rcpt"_s); }, 5000);
    }
    ~Lspawn()
    {
        os::sendSignal(m_pid, SIGKILL);
        (void)os::waitFor(m_pid);
    }
    bool started() const { return m_started; }

private:
    pid_t m_pid = -1;
    os::Fd m_commands;
    os::Fd m_reports;
    bool m_started = false;
};

} // namespace

class tst_OwnerQuestions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inSystemMode();
    void unusualQuestions();
    void inPrivateMode();
    void nobodyToAsk();
    void whatUsersMayUse();
};

void tst_OwnerQuestions::initTestCase()
{
    test::makeQueue();
    test::writeFile(u"/var/qmail/control/me"_s, "hub.example\n");
    test::writeFile(u"/var/qmail/control/locals"_s, "hub.example\n");
    test::writeFile(u"/var/qmail/control/virtualdomains"_s, "shop.example:bench-shop\n");
    test::writeFile(u"/var/qmail/users/assign"_s,
                    "=info:bench:2000:2000:/home/bench:-:info:\n+sales-:bench:2000:2000:/home/bench:-:sales-:\n=admin:root:0:0:/root:::\n.\n");
    QCOMPARE(test::run({u"/var/qmail/bin/qmail-newu"_s}).code, 0);
    QVERIFY(QDir().mkpath(u"/home/bench"_s));
    own(u"/home/bench"_s, kBench);
}

void tst_OwnerQuestions::inSystemMode()
{
    const Lspawn lspawn({}, {"PATH=/usr/bin:/bin"}, u"/var/qmail"_s);
    QVERIFY(lspawn.started());
    RecipientQuestions questions(mail::Controls::ofHome());
    questions.beginSession();
    const auto check = [&](const std::string &address, Mailbox known, const std::string &name = {}) {
        const auto owner = questions.ownerOf(address);
        QVERIFY2(owner.known == known, address.c_str());
        QCOMPARE(owner.user, name);
    };
    check("bench@hub.example", Mailbox::Exists, "bench");
    check("Bench@HUB.example", Mailbox::Exists, "bench");
    check("bench-anything-at-all@hub.example", Mailbox::Exists, "bench");
    check("info@hub.example", Mailbox::Exists, "bench");
    check("Sales-Europe@hub.example", Mailbox::Exists, "bench");
    check("joe@shop.example", Mailbox::Exists, "bench");
    check("stranger@hub.example", Mailbox::Exists, "alias");
    check("admin@hub.example", Mailbox::Missing);
    check("bench@elsewhere.example", Mailbox::Missing);
    check("@hub.example", Mailbox::Missing);
    check(std::string(2100, 'a') + "@hub.example", Mailbox::Unknown);
    // The other question on the same connection is still answered.
    QCOMPARE(questions.ask("bench@hub.example"), Mailbox::Exists);
    check("bench@hub.example", Mailbox::Exists, "bench");
}

void tst_OwnerQuestions::unusualQuestions()
{
    const Lspawn lspawn({}, {"PATH=/usr/bin:/bin"}, u"/var/qmail"_s);
    QVERIFY(lspawn.started());
    const auto ask = [](const std::string &question) {
        const auto socket = os::connectUnix(query::socketPath(), SOCK_SEQPACKET, 5);
        if (!socket || !os::sendSome(socket->get(), question))
            return std::string("cannot ask");
        const auto answer = os::receiveWithDescriptors(socket->get(), query::kLongestAnswer);
        return answer ? answer->bytes : std::string("no answer");
    };
    QCOMPARE(ask("\1"), std::string("?"));
    QCOMPARE(ask("\1bench"), std::string("?"));
    QCOMPARE(ask("\1\1bench@hub.example"), std::string("yalias")); // no name with such a byte: like any other
    QCOMPARE(ask(std::string("\1a\0b@hub.example", 16)), std::string("?"));
    QCOMPARE(ask("\1" + std::string(1990, 'a') + "@hub.example"), std::string("?"));
    QCOMPARE(ask("\1bench@hub.example"), std::string("ybench"));
}

// Its people have addresses and no accounts.
void tst_OwnerQuestions::inPrivateMode()
{
    for (const auto *part : {"", "/bin", "/control", "/queue", "/queue/lock", "/queue/mess", "/users", "/alias", "/people", "/people/anna"}) {
        QVERIFY(QDir().mkpath(kHub + QLatin1String(part)));
        own(kHub + QLatin1String(part), kBench);
    }
    for (const auto *name : {"qmail-local", "qmail-getpw"})
        QFile::link(QFile::symLinkTarget(u"/var/qmail/bin/"_s + QLatin1String(name)), kHub + u"/bin/"_s + QLatin1String(name));
    test::writeFile(kHub + u"/control/me"_s, "hub.example\n");
    test::writeFile(kHub + u"/control/locals"_s, "hub.example\n");
    test::writeFile(kHub + u"/users/assign"_s, "=anna:bench:2000:2000:/home/hub/people/anna:::\n"
                                               "+anna-:bench:2000:2000:/home/hub/people/anna:-::\n"
                                               "+:bench:2000:2000:/home/hub/alias:-::\n.\n");
    const std::vector<std::string> environment{"PATH=/usr/bin:/bin", "QMAILHOME=/home/hub"};
    const os::Identity bench{kBench, kBench};
    QCOMPARE(os::waitFor(os::spawn({.program = "/var/qmail/bin/qmail-newu", .arguments = {"qmail-newu"}, .environment = environment,
                                    .identity = bench}).value())->code(), 0);
    const Lspawn lspawn(bench, environment, kHub);
    QVERIFY(lspawn.started());
    const auto ask = [](const std::string &address) {
        const auto socket = os::connectUnix("/home/hub/queue/lock/rcpt", SOCK_SEQPACKET, 5);
        if (!socket || !os::sendSome(socket->get(), query::kOwner + address))
            return std::string("cannot ask");
        return os::receiveWithDescriptors(socket->get(), query::kLongestAnswer)->bytes;
    };
    QCOMPARE(ask("anna@hub.example"), std::string("yanna"));
    QCOMPARE(ask("Anna@hub.example"), std::string("yanna"));
    QCOMPARE(ask("anna-Lists@hub.example"), std::string("yanna"));
    QCOMPARE(ask("Printer@hub.example"), std::string("yprinter"));
}

void tst_OwnerQuestions::nobodyToAsk()
{
    QVERIFY(QFile::remove(u"/var/qmail/queue/lock/rcpt"_s));
    RecipientQuestions questions(mail::Controls::ofHome());
    questions.beginSession();
    QCOMPARE(questions.ownerOf("bench@hub.example").known, Mailbox::Unknown);
    QCOMPARE(questions.ownerOf("bench@elsewhere.example").known, Mailbox::Missing);
}

// What a session asks: people with an account, and those of users/smtppasswords, who need none.
void tst_OwnerQuestions::whatUsersMayUse()
{
    const Lspawn lspawn({}, {"PATH=/usr/bin:/bin"}, u"/var/qmail"_s);
    QVERIFY(lspawn.started());
    RecipientQuestions questions(mail::Controls::ofHome());
    questions.beginSession();
    const Settings settings;
    const ServiceOptions service;
    const Client client;
    const auto around = Facilities{.service = service, .settings = settings, .questions = questions}.surroundings(client);
    using enum SenderRight;
    for (const auto &[user, sender, right] :
         {std::tuple{"bench", "bench@hub.example", Granted}, {"bench", "bench-list@hub.example", Granted},
          {"bench", "Info@hub.example", Granted}, {"bench", "printer@hub.example", Denied}, {"bench", "root@hub.example", Denied},
          {"bench", "bench@elsewhere.example", Denied}, {"printer", "printer@hub.example", Granted},
          {"printer", "Printer@hub.example", Granted}, {"printer", "printer-2@hub.example", Denied},
          {"printer", "bench@hub.example", Denied}, {"printer", "printer@elsewhere.example", Denied},
          {"scan@elsewhere.example", "Scan@elsewhere.example", Granted}, {"scan@elsewhere.example", "scan@hub.example", Denied},
          {"alias", "stranger@hub.example", Granted}, {"admin", "admin@hub.example", Denied}})
        QVERIFY2(around.mayUse(user, sender) == right, (std::string(user) + " as " + sender).c_str());
}

MW_SANDBOX_TEST_MAIN(tst_OwnerQuestions)
#include "tst_OwnerQuestions.moc"
