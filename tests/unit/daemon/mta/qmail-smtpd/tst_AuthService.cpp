// SPDX-License-Identifier: GPL-3.0-or-later
// The authentication service: the real process, the real checkpassword with PAM, real password files, and whoever asks
// it too much, too often or the wrong way.
#include "daemon/mta/qmail-smtpd/AuthService.h"
#include "daemon/mta/qmail-smtpd/AuthThrottle.h"
#include "shared/mail/PasswordFile.h"
#include "shared/mail/Sasl.h"
#include "shared/mail/SaslServer.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"
#include "shared/os/UnixSocket.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <atomic>
#include <csignal>
#include <optional>
#include <random>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>

using namespace mw;
using namespace mw::mail;
using namespace mw::test;
using namespace mw::mail::authquestion;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kClient = "192.0.2.7";
const QString kFile = u"/var/qmail/users/smtppasswords"_s;
const QString kChecker = u"/gold/checker"_s;
// "anna's password"
const QByteArray kHash = "$6$poptest$SQZZg0NGI21LQfaWSZY0WPN0Tz1/2/2Gn6DaKayQ8UJ2KudifiCB.jvCf3ZN7G16pC9LZ2560hIUD3vd8TvCK0";
constexpr smtpd::AuthLimits kQuick{.wrongMilliseconds = 100, .mostDelay = 300, .checkMilliseconds = 60'000};

QByteArray verifierLine(const std::string &name, const std::string &password)
{
    const auto verifier = scram::makeVerifier(password, "salt of " + name, scram::kLeastIterations);
    return QByteArray::fromStdString(name + ":" + verifierText(verifier) + "\n");
}

void setChecker(const QByteArray &script)
{
    writeFile(kChecker, "#!/bin/sh\n" + script, 0755);
    writeFile(u"/var/qmail/control/authchecker"_s, kChecker.toLatin1() + '\n');
}

// A whole SCRAM exchange; how it ended for the server, and whether the client is content with the server.
struct Exchange {
    SaslServer::Step end;
    bool clientContent = false;
};
Exchange scramWith(AuthAsker &asker, const std::string &user, const std::string &password)
{
    const auto client = SaslClient::make("SCRAM-SHA-256", user, password);
    const auto server = SaslServer::make("SCRAM-SHA-256", asker, kClient);
    Exchange out{server->start(client->initialResponse()->value()), false};
    while (out.end.kind == SaslServer::Step::Kind::Challenge) {
        const auto answer = client->respond(out.end.data);
        if (!answer)
            return out;
        out.end = server->next(*answer);
    }
    out.clientContent = client->finish("").has_value();
    return out;
}

} // namespace

class tst_AuthService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void accountsByPam();
    void peopleOfThePasswordFile();
    void fileComesBeforeTheAccounts();
    void scramEndToEnd();
    void strangersLookLikeUsers();
    void unsafeFileIsNotUsed();
    void checkerGetsWhatItNeeds();
    void checkerInTroubleIsTemporary_data();
    void checkerInTroubleIsTemporary();
    void atMostTwentyAtOnce();
    void thousandsOfQuestions();
    void killedServiceIsTemporary();
    void guessersWait();
    void wrongIsNeverQuick();
    void nonsenseIsIgnored();
    void throttle();

private:
    void start(const smtpd::AuthLimits &limits = kQuick);
    AuthAsker asker(int milliseconds = 60'000) { return AuthAsker(m_service->socket(), milliseconds); }
    std::optional<smtpd::AuthService> m_service;
};

void tst_AuthService::initTestCase()
{
    os::ignoreBrokenPipes();
    writeFile(u"/etc/shadow"_s, readFile(u"/etc/shadow"_s) + "bench:" + kHash + ":19000:0:99999:7:::\n", 0600);
    writeFile(u"/etc/pam.d/mailwright"_s, readFile(QString::fromLatin1(kSandboxSource) + u"/installer/pam.d/mailwright"_s));
}

void tst_AuthService::init()
{
    QFile::remove(kFile);
    QFile::remove(u"/var/qmail/control/authchecker"_s);
}

void tst_AuthService::cleanup()
{
    if (m_service && m_service->pid() > 0) {
        ::kill(m_service->pid(), SIGKILL);
        (void)os::waitFor(m_service->pid());
    }
    m_service.reset();
}

void tst_AuthService::start(const smtpd::AuthLimits &limits)
{
    auto service = smtpd::AuthService::open(limits);
    QVERIFY(service);
    m_service.emplace(std::move(*service));
    QVERIFY(m_service->start());
}

void tst_AuthService::accountsByPam()
{
    start();
    auto ask = asker();
    const auto right = ask.plain("bench", "anna's password", kClient);
    QCOMPARE(right.verdict, Verdict::Right);
    QCOMPARE(right.user, std::string("bench"));
    QCOMPARE(ask.plain("bench", "anna's passwort", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("nobody.there", "anna's password", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("root", "anna's password", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("bench", std::string(600, 'x'), kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("bench", "", kClient).verdict, Verdict::Wrong);
    QVERIFY(!ask.offersScram());
}

void tst_AuthService::peopleOfThePasswordFile()
{
    setChecker("exit 1\n");
    writeFile(kFile, "# people\n" + verifierLine("printer@hub.example", "toner") + "old:" + kHash + "\nbroken\n", 0600);
    start();
    auto ask = asker();
    QVERIFY(ask.offersScram());
    const auto right = ask.plain("printer@hub.example", "toner", kClient);
    QCOMPARE(right.verdict, Verdict::Right);
    QCOMPARE(right.user, std::string("printer@hub.example"));
    QCOMPARE(ask.plain("printer@hub.example", "tonic", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("old", "anna's password", kClient).verdict, Verdict::Right);
    QCOMPARE(ask.plain("old", "anna", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("broken", "x", kClient).verdict, Verdict::Wrong);
    // What changes counts from the next question on.
    writeFile(kFile, verifierLine("printer@hub.example", "ink instead") + verifierLine("z\xC3\xBCrich", "gr\xC3\xBC\xC3\x9F"), 0600);
    QCOMPARE(ask.plain("printer@hub.example", "toner", kClient).verdict, Verdict::Wrong);
    QCOMPARE(ask.plain("printer@hub.example", "ink instead", kClient).verdict, Verdict::Right);
    // Composed and decomposed letters are the same for SASLprep.
    QCOMPARE(ask.plain("zu\xCC\x88rich", "gru\xCC\x88\xC3\x9F", kClient).verdict, Verdict::Right);
    QFile::remove(kFile);
    QCOMPARE(ask.plain("printer@hub.example", "ink instead", kClient).verdict, Verdict::Wrong);
}

void tst_AuthService::fileComesBeforeTheAccounts()
{
    writeFile(kFile, verifierLine("bench", "for mail only"), 0600);
    start();
    auto ask = asker();
    QCOMPARE(ask.plain("bench", "for mail only", kClient).verdict, Verdict::Right);
    QCOMPARE(ask.plain("bench", "anna's password", kClient).verdict, Verdict::Wrong);
}

void tst_AuthService::scramEndToEnd()
{
    writeFile(kFile, verifierLine("anna", "pencil, sharp=1") + verifierLine("a,b=c", "x") + "old:" + kHash + '\n', 0600);
    start();
    auto ask = asker();
    auto exchange = scramWith(ask, "anna", "pencil, sharp=1");
    QCOMPARE(exchange.end.kind, SaslServer::Step::Kind::Done);
    QCOMPARE(exchange.end.user, std::string("anna"));
    QVERIFY(exchange.clientContent);
    exchange = scramWith(ask, "a,b=c", "x");
    QCOMPARE(exchange.end.user, std::string("a,b=c"));
    for (const auto *name : {"anna", "old", "nobody"}) {
        exchange = scramWith(ask, name, "anna's password");
        QCOMPARE(exchange.end.kind, SaslServer::Step::Kind::Failed);
        QVERIFY(!exchange.clientContent);
    }
}

// Salt and iterations of a name that nobody has are of the same kind, always the same, and others for every name.
void tst_AuthService::strangersLookLikeUsers()
{
    auto file = PasswordFile::parse("");
    file.set("anna", *scram::makeVerifier("pencil"));
    writeFile(kFile, QByteArray::fromStdString(file.text()), 0600);
    start();
    auto ask = asker();
    const auto known = *ask.scramStart("anna");
    const auto stranger = *ask.scramStart("bert");
    QCOMPARE(stranger.salt.size(), known.salt.size());
    QCOMPARE(stranger.iterations, known.iterations);
    QVERIFY(stranger.salt != known.salt);
    QVERIFY(ask.scramStart("carla")->salt != stranger.salt);
    cleanup();
    // Also after a restart, with another person and another password.
    file.set("dora", *scram::makeVerifier("ink"));
    file.set("anna", *scram::makeVerifier("chalk"));
    writeFile(kFile, QByteArray::fromStdString(file.text()), 0600);
    start();
    QCOMPARE(asker().scramStart("bert")->salt, stranger.salt);
    QVERIFY(asker().scramStart("anna")->salt != known.salt);
}

void tst_AuthService::unsafeFileIsNotUsed()
{
    writeFile(kFile, verifierLine("anna", "pencil"), 0640);
    start();
    auto ask = asker();
    QCOMPARE(ask.plain("anna", "pencil", kClient).verdict, Verdict::Unknown);
    QCOMPARE(ask.scramStart("anna").error().kind, ErrorKind::Busy);
    QVERIFY(!ask.offersScram());
    QVERIFY(QFile::setPermissions(kFile, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(ask.plain("anna", "pencil", kClient).verdict, Verdict::Right);
    QVERIFY(::chown(kFile.toLatin1().constData(), 2000, 2000) == 0);
    QCOMPARE(ask.plain("anna", "pencil", kClient).verdict, Verdict::Unknown);
}

void tst_AuthService::checkerGetsWhatItNeeds()
{
    setChecker("cat <&3 >/gold/credentials\nenv >/gold/environment\necho \"$@\" >/gold/arguments\nls /proc/self/fd >/gold/open\n"
               "exec \"$@\"\n");
    start();
    QCOMPARE(asker().plain("carla", "a: b\tc", kClient).verdict, Verdict::Right);
    QCOMPARE(readFile(u"/gold/credentials"_s), QByteArray("carla\0a: b\tc\0\0", 14));
    QVERIFY(readFile(u"/gold/environment"_s).contains("TCPREMOTEIP=192.0.2.7\n"));
    QCOMPARE(readFile(u"/gold/arguments"_s), QByteArray("/bin/true\n"));
    // Nothing of the service but 0 to 3 (and what ls itself opens) is open in it.
    for (const auto &fd : readFile(u"/gold/open"_s).split('\n'))
        QVERIFY2(fd.toInt() <= 4, fd.constData());
}

void tst_AuthService::checkerInTroubleIsTemporary_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("111") << QByteArray("exit 111\n");
    QTest::newRow("misused") << QByteArray("exit 2\n");
    QTest::newRow("crashed") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("sleeps for ever, with a child") << QByteArray("sleep 1000 & sleep 1000\n");
    QTest::newRow("not there") << QByteArray();
}

void tst_AuthService::checkerInTroubleIsTemporary()
{
    QFETCH(const QByteArray, script);
    setChecker(script);
    if (script.isEmpty())
        QFile::remove(kChecker);
    start({.wrongMilliseconds = 100, .mostDelay = 300, .checkMilliseconds = 5000});
    QCOMPARE(asker().plain("carla", "secret", kClient).verdict, Verdict::Unknown);
    QVERIFY(waitUntil([] { return processesNamed("sleep").isEmpty(); }, 2000));
    setChecker("exit 0\n");
    QCOMPARE(asker().plain("carla", "secret", kClient).verdict, Verdict::Right);
}

void tst_AuthService::atMostTwentyAtOnce()
{
    setChecker("echo x >>/gold/began\nwhile [ ! -e /gold/go ]; do sleep 0.1; done\nexit 0\n");
    QFile::remove(u"/gold/began"_s);
    QFile::remove(u"/gold/go"_s);
    start();
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 50; ++i)
        threads.emplace_back([&, i] {
            auto ask = asker();
            right += ask.plain("user" + std::to_string(i), "secret", kClient).verdict == Verdict::Right ? 1 : 0;
        });
    const auto began = [] { return readFile(u"/gold/began"_s).count('\n'); };
    (void)waitUntil([&] { return began() >= 20; }, 10'000);
    QTest::qWait(300);
    const auto most = began();
    writeFile(u"/gold/go"_s, {});
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(right, 50);
    QCOMPARE(most, 20);
}

void tst_AuthService::thousandsOfQuestions()
{
    writeFile(kFile, verifierLine("anna", "pencil"), 0600);
    start();
    constexpr int kThreads = 100;
    constexpr int kEach = 30;
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&, i] {
            auto ask = asker(60'000);
            for (int j = 0; j < kEach; ++j) {
                const bool ok = i % 2 == 0 ? ask.plain("anna", "pencil", kClient).verdict == Verdict::Right
                                           : scramWith(ask, "anna", "pencil").clientContent;
                right += ok ? 1 : 0;
            }
        });
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(right, kThreads * kEach);
}

void tst_AuthService::killedServiceIsTemporary()
{
    setChecker("touch /gold/checking\nwhile [ ! -e /gold/go ]; do sleep 0.1; done\nexit 0\n");
    QFile::remove(u"/gold/checking"_s);
    QFile::remove(u"/gold/go"_s);
    start();
    PlainAnswer answer{Verdict::Right, {}};
    std::thread waiting([&] {
        auto ask = asker(120'000);
        answer = ask.plain("anna", "secret", kClient);
    });
    QVERIFY(waitUntil([] { return QFile::exists(u"/gold/checking"_s); }, 5000));
    const auto pid = m_service->pid();
    QElapsedTimer time;
    time.start();
    ::kill(pid, SIGKILL);
    waiting.join();
    writeFile(u"/gold/go"_s, {});
    QCOMPARE(answer.verdict, Verdict::Unknown);
    QVERIFY(time.elapsed() < 40'000); // at once, not after the time limit
    (void)os::waitFor(pid);
    QVERIFY(!m_service->ended(pid + 1));
    QVERIFY(m_service->ended(pid));
    // What is asked while there is none is answered by the next one.
    std::thread patient([&] {
        auto ask = asker(120'000);
        answer = ask.plain("anna", "secret", kClient);
    });
    QTest::qWait(200);
    const auto started = m_service->start();
    patient.join();
    QVERIFY(started);
    QCOMPARE(answer.verdict, Verdict::Right);
}

void tst_AuthService::guessersWait()
{
    writeFile(kFile, verifierLine("anna", "pencil") + verifierLine("bert", "ink"), 0600);
    start({.wrongMilliseconds = 0, .mostDelay = 4000, .checkMilliseconds = 60'000});
    auto ask = asker();
    const auto timeOf = [&](const char *name, const char *password, const char *client) {
        QElapsedTimer time;
        time.start();
        (void)ask.plain(name, password, client);
        return time.elapsed();
    };
    for (int i = 0; i < 4; ++i)
        (void)ask.plain("anna", "guess", kClient);
    QVERIFY(timeOf("anna", "guess", "198.51.100.1") >= 4000); // the name, from anywhere
    QVERIFY(timeOf("bert", "ink", kClient) >= 4000);          // the client, for any name
    QVERIFY(timeOf("bert", "ink", "198.51.100.2") < 3500);    // others do not wait
}

void tst_AuthService::wrongIsNeverQuick()
{
    setChecker("exit 1\n");
    writeFile(kFile, verifierLine("anna", "pencil"), 0600);
    constexpr int kWait = 700;
    constexpr int kRounding = 10; // of the clocks on both sides
    start({.wrongMilliseconds = kWait, .mostDelay = 0, .checkMilliseconds = 60'000});
    auto ask = asker();
    for (const auto *name : {"anna", "stranger"}) {
        QElapsedTimer time;
        time.start();
        QCOMPARE(ask.plain(name, "guess", kClient).verdict, Verdict::Wrong);
        QVERIFY(time.elapsed() >= kWait - kRounding);
        time.restart();
        QCOMPARE(scramWith(ask, name, "guess").end.kind, SaslServer::Step::Kind::Failed);
        QVERIFY(time.elapsed() >= kWait - kRounding);
    }
}

// A serving process that was taken over may send what it likes: others are still served.
void tst_AuthService::nonsenseIsIgnored()
{
    writeFile(kFile, verifierLine("anna", "pencil"), 0600);
    start();
    std::minstd_rand random(1);
    for (int i = 0; i < 3000; ++i) {
        std::string bytes(1 + random() % 60, '\0');
        for (auto &byte : bytes)
            byte = static_cast<char>(random());
        const std::string letters = "PSEO";
        bytes[0] = letters[random() % 4];
        if (i % 3 == 0 && bytes.size() > 2)
            bytes[1] = '\0';
        const auto pair = os::makeSocketPair(SOCK_SEQPACKET);
        const std::array two{pair->first.get(), pair->second.get()};
        const auto fds = std::span(two).first(static_cast<std::size_t>(i % 3)); // none, one, two
        while (!os::sendSome(m_service->socket(), bytes, fds))
            QTest::qWait(1);
    }
    for (const auto &packet : {Packet{kPlain, {"", "x", "", "", "ip"}}, Packet{kPlain, {std::string(300, 'a'), "x", "", "", "ip"}},
                               Packet{kPlain, {std::string("a\0b", 3), "x", "", "", "ip"}}, Packet{kPlain, {"a", "x"}},
                               Packet{kScramProof, {"anna", "", "", "ip"}}, Packet{kScramStart, {}}, Packet{'Z', {}}}) {
        const auto pair = os::makeSocketPair(SOCK_SEQPACKET);
        const std::array one{pair->second.get()};
        QVERIFY(os::sendSome(m_service->socket(), encode(packet), one));
    }
    QCOMPARE(asker().plain("anna", "pencil", kClient).verdict, Verdict::Right);
    QCOMPARE(processesNamed("tst_AuthService").size(), 2); // this one and the service
}

void tst_AuthService::throttle()
{
    smtpd::AuthThrottle throttle(10'000);
    QCOMPARE(throttle.begin("a", 0), 0);
    throttle.failed("a", false, 0);
    QCOMPARE(throttle.begin("b", 0), 0);
    QCOMPARE(throttle.begin("a", 0), 500);
    QCOMPARE(throttle.begin("a", 0), 1000); // at the same time
    throttle.refund("a", true);
    throttle.failed("a", true, 0);
    QCOMPARE(throttle.begin("a", 0), 1000);
    for (int i = 0; i < 100; ++i)
        throttle.failed("a", false, 0);
    QCOMPARE(throttle.begin("a", 0), 10'000);
    QCOMPARE(throttle.begin("a", smtpd::AuthThrottle::kForgiveMilliseconds * smtpd::AuthThrottle::kMostFailures), 0);
    QCOMPARE(smtpd::throttleKeyOfClient("2001:db8::1"), smtpd::throttleKeyOfClient("2001:db8::ffff"));
    QVERIFY(smtpd::throttleKeyOfClient("2001:db8::1") != smtpd::throttleKeyOfClient("2001:db8:0:1::1"));
    QVERIFY(smtpd::throttleKeyOfClient("192.0.2.1") != smtpd::throttleKeyOfClient("192.0.2.2"));
}

MW_SANDBOX_TEST_MAIN(tst_AuthService)
#include "tst_AuthService.moc"
