// SPDX-License-Identifier: GPL-3.0-or-later
// A hub in system mode and the world outside: through a route, by MX records of a real name server, a deferral that
// waits its time, a bounce and a double bounce.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <cmath>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kBin = u"/var/qmail/bin/"_s;
const QString kSunk = u"/run/sunk"_s;
constexpr int kRemoteSkip = 20; // of the retry schedule, qmail-send(8)

QStringList sink(const QString &address)
{
    return {u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-d"_s, kSunk + u"/m."_s, address, u"20"_s};
}

// Whether the peer at that address can be asked.
bool isThere(const QString &address)
{
    return waitUntil([&] { return listensAt(address); }, 10'000);
}

// What smtp-sink has written.
QList<QByteArray> sunk()
{
    QList<QByteArray> messages;
    QDirIterator files(kSunk, QDir::Files);
    while (files.hasNext())
        messages.append(readFile(files.next()));
    return messages;
}

bool sunkContains(const QByteArray &text)
{
    for (const auto &message : sunk()) {
        if (message.contains(text))
            return true;
    }
    return false;
}

RunResult inject(const QString &from, const QString &to, const QByteArray &subject)
{
    return run({kBin + u"qmail-inject"_s, u"-f"_s, from, to},
               {.input = "Subject: " + subject + "\n\nbody of " + subject + "\n", .user = 2000});
}

time_t modified(const QString &path)
{
    struct stat s{};
    return ::stat(QFile::encodeName(path).constData(), &s) == 0 ? s.st_mtim.tv_sec : 0;
}

QString queuePath(const char *folder, quint64 number)
{
    return u"/var/qmail/queue/%1/%2/%3"_s.arg(QLatin1String(folder)).arg(number % 23).arg(number);
}

} // namespace

class tst_SystemRemote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void throughARoute();
    void byMxRecords();
    void deferralWaitsItsTime();
    void refusalBouncesToTheSender();
    void bounceOfABounceGoesToThePostmaster();
    void cleanupTestCase();

private:
    std::unique_ptr<SystemHub> m_hub;
    std::unique_ptr<Background> m_names;
    QString m_anna;
};

void tst_SystemRemote::initTestCase()
{
    QDir().mkpath(kSunk);
    ::chmod("/run/sunk", 0777);
    m_names = std::make_unique<Background>(
        QStringList{u"dnsmasq"_s, u"-k"_s, u"-u"_s, u"root"_s, u"-C"_s, u"/dev/null"_s, u"-x"_s, u"/run/dnsmasq.pid"_s,
                    u"--no-resolv"_s, u"--no-hosts"_s, u"--bind-interfaces"_s, u"--listen-address=127.0.0.1"_s,
                    u"--mx-host=mxed.example,mx2.mxed.example,20"_s, u"--mx-host=mxed.example,mx1.mxed.example,10"_s,
                    u"--host-record=mx1.mxed.example,127.0.0.2"_s, u"--host-record=mx2.mxed.example,127.0.0.3"_s,
                    u"--local=/example/"_s});
    m_hub = std::make_unique<SystemHub>();
    SystemHub::control(u"smtproutes"_s, "routed.example:127.0.0.4:2526\nlater.example:127.0.0.4:2527\n"
                                        "refusing.example:127.0.0.4:2528\n");
    SystemHub::control(u"timeoutconnect"_s, "3\n");
    m_anna = SystemHub::addPerson(u"anna"_s);
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
    QVERIFY2(waitUntil([] { return listens(53); }, 10'000), m_names->output());
}

void tst_SystemRemote::throughARoute()
{
    const Background peer(sink(u"127.0.0.4:2526"_s));
    QVERIFY(isThere(u"127.0.0.4:2526"_s));
    QVERIFY(inject(u"anna@hub.example"_s, u"zoe@routed.example"_s, "by route").code == 0);
    QVERIFY2(waitUntil([] { return sunkContains("body of by route"); }, 10'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto isLogged = [] { return SystemHub::sendLog().contains("success: 127.0.0.4_accepted_message./Remote_host_said:_250_"); };
    QVERIFY2(waitUntil(isLogged, 5'000), SystemHub::sendLog());
}

// The better MX does not answer: the next one is used, and only once.
void tst_SystemRemote::byMxRecords()
{
    const Background peer(sink(u"127.0.0.3:25"_s));
    QVERIFY(isThere(u"127.0.0.3:25"_s));
    QVERIFY(inject(u"anna@hub.example"_s, u"zoe@mxed.example"_s, "by mx").code == 0);
    QVERIFY2(waitUntil([] { return sunkContains("body of by mx"); }, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto isLogged = [] { return SystemHub::sendLog().contains("success: 127.0.0.3_accepted_message."); };
    QVERIFY2(waitUntil(isLogged, 5'000), SystemHub::sendLog());
}

void tst_SystemRemote::deferralWaitsItsTime()
{
    QVERIFY(inject(u"anna@hub.example"_s, u"zoe@later.example"_s, "later").code == 0);
    const auto deferrals = [] {
        qsizetype n = 0;
        for (const auto &line : SystemHub::sendLogLines("delivery "))
            n += line.contains(": deferral: ");
        return n;
    };
    QVERIFY2(waitUntil([&] { return deferrals() == 1; }, 15'000), SystemHub::sendLog());
    QCOMPARE(SystemHub::queued().size(), 1);
    const auto number = SystemHub::queued().first();
    const auto birth = modified(queuePath("info", number));
    const auto attempted = QDateTime::currentSecsSinceEpoch();

    // A new start does not try earlier; the due time is kept as the mtime of the recipient file.
    QVERIFY(m_hub->restartSend());
    const auto due = modified(queuePath("remote", number));
    const auto formula = [&](qint64 at) {
        const auto root = static_cast<qint64>(std::sqrt(static_cast<double>(at - birth)));
        return birth + (root + kRemoteSkip) * (root + kRemoteSkip);
    };
    QVERIFY2(due >= formula(birth) && due <= formula(attempted + 1),
             qPrintable(u"due %1, birth %2"_s.arg(due).arg(birth)));
    QTest::qWait(1500);
    QCOMPARE(deferrals(), 1);

    // When its time comes it goes. The time is brought near by the mtime, as an administrator's touch does.
    m_hub->service(u"-d"_s, u"qmail-send"_s);
    QVERIFY(waitUntil([] { return processesNamed("qmail-send").isEmpty(); }, 10'000));
    const Background peer(sink(u"127.0.0.4:2527"_s));
    QVERIFY(isThere(u"127.0.0.4:2527"_s));
    QVERIFY(run({u"touch"_s, u"-d"_s, u"@%1"_s.arg(QDateTime::currentSecsSinceEpoch() + 3),
                 queuePath("remote", number)}).code == 0);
    m_hub->service(u"-u"_s, u"qmail-send"_s);
    QVERIFY2(waitUntil([] { return sunkContains("body of later"); }, 20'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_SystemRemote::refusalBouncesToTheSender()
{
    const Background peer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-f"_s, u"rcpt"_s, u"127.0.0.4:2528"_s, u"20"_s});
    QVERIFY(isThere(u"127.0.0.4:2528"_s));
    QVERIFY(inject(u"anna@hub.example"_s, u"zoe@refusing.example"_s, "refused").code == 0);
    QVERIFY(inject(u"anna@hub.example"_s, u"nobody-here@hub.example"_s, "unknown").code == 0);
    QVERIFY2(waitForMessages(m_anna + u"/Maildir"_s, 2, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    QByteArray all;
    for (const auto &bounce : maildirMessages(m_anna + u"/Maildir"_s)) {
        QVERIFY2(bounce.startsWith("Return-Path: <>\n"), bounce);
        QCOMPARE(field(bounce, "Subject"), QByteArray("failure notice"));
        QCOMPARE(field(bounce, "From"), QByteArray("MAILER-DAEMON@hub.example"));
        QVERIFY(bounce.contains("\nHi. This is the qmail-send program at hub.example.\n"));
        all += bounce;
    }
    QVERIFY2(all.contains("\n<nobody-here@hub.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n"), all);
    QVERIFY2(all.contains("\n<zoe@refusing.example>:\n127.0.0.4 does not like recipient.\nRemote host said: 5"), all);
    QVERIFY(all.contains("body of refused") && all.contains("body of unknown"));
    (void)waitUntil([] { return SystemHub::sendLogLines("bounce msg ").size() >= 2; }, 5'000);
    QCOMPARE(SystemHub::sendLogLines("bounce msg ").size(), 2);
}

void tst_SystemRemote::bounceOfABounceGoesToThePostmaster()
{
    QVERIFY(inject(u"ghost@hub.example"_s, u"nobody-here@hub.example"_s, "twice").code == 0);
    const auto postmaster = u"/var/qmail/alias/Maildir"_s;
    QVERIFY2(waitForMessages(postmaster, 1, 15'000), SystemHub::sendLog());
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto bounce = maildirMessages(postmaster).first();
    QVERIFY2(bounce.startsWith("Return-Path: <#@[]>\n"), bounce);
    QVERIFY(bounce.contains("body of twice"));
    QVERIFY(bounce.contains("<ghost@hub.example>:"));
}

void tst_SystemRemote::cleanupTestCase()
{
    m_hub.reset();
}

MW_SANDBOX_TEST_MAIN(tst_SystemRemote)
#include "tst_SystemRemote.moc"
