// SPDX-License-Identifier: GPL-3.0-or-later
// The promise, counted: 1,000 messages by twenty sessions are all in the Maildir, none twice; and with processes
// killed while they flow, every message that was accepted is there, a second copy only where a crash may cost one.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpLoad.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr int kMessages = 1000;
constexpr int kLocalDeliveries = 10; // concurrencylocal
constexpr int kFewestKills = 3;

// Kills a process of that name every `pause` milliseconds until told to stop; counts the kills.
class Killer {
public:
    Killer(const QByteArray &name, bool parentOnly, int pause)
        : m_thread([this, name, parentOnly, pause] { work(name, parentOnly, pause); })
    {
    }
    // Goes on while what was accepted is delivered, until there were some kills.
    int stop()
    {
        waitUntil([this] { return m_kills >= kFewestKills; }, 10'000);
        m_stop = true;
        m_thread.join();
        return m_kills;
    }

private:
    void work(const QByteArray &name, bool first, int pause)
    {
        QThread::msleep(100); // let mail flow first
        while (!m_stop) {
            const auto found = processesNamed(name);
            // The lowest number is the parent of the others of that name.
            const auto victim = found.isEmpty() ? 0 : (first ? found.first() : found.last());
            const bool childWanted = !first && name == "qmail-smtpd";
            if (victim > 0 && !(childWanted && found.size() < 2) && ::kill(victim, SIGKILL) == 0)
                ++m_kills;
            for (int slept = 0; slept < pause && !m_stop; slept += 10)
                QThread::msleep(10);
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<int> m_kills = 0;
    std::thread m_thread;
};

} // namespace

class tst_Thousand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allArriveOnce();
    void noneIsLostWhenAProcessDies_data();
    void noneIsLostWhenAProcessDies();
    void noneIsLostWhenQmailRemoteDies();

private:
    // Lets what waits for a retry go at once, until nothing that was accepted is left. What a killed qmail-queued had
    // begun to write and never promised stays for the cleaning after 36 hours.
    bool drain(int limit);
    static QStringList accepted();
    QHash<QByteArray, int> copies() const { return countByField(maildirMessages(m_maildir), "X-Serial"); }

    std::unique_ptr<SystemHub> m_hub;
    QString m_maildir;
};

void tst_Thousand::init()
{
    m_hub = std::make_unique<SystemHub>();
    m_maildir = SystemHub::addPerson(u"anna"_s) + u"/Maildir"_s;
    QVERIFY2(m_hub->start(), SystemHub::sendLog() + SystemHub::smtpdLog());
}

void tst_Thousand::cleanup()
{
    m_hub.reset();
}

bool tst_Thousand::drain(int limit)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < limit) {
        if (waitUntil([] { return accepted().isEmpty(); }, 1'000))
            return true;
        m_hub->service(u"-a"_s, u"qmail-send"_s);
    }
    return false;
}

QStringList tst_Thousand::accepted()
{
    return SystemHub::queueFiles().filter(QRegularExpression(u"/queue/(todo|info|local|remote|bounce)/"_s));
}

void tst_Thousand::allArriveOnce()
{
    const auto sent = run({u"smtp-source"_s, u"-s"_s, u"20"_s, u"-m"_s, QString::number(kMessages), u"-f"_s,
                           u"sender@client.example"_s, u"-t"_s, u"anna@hub.example"_s, u"127.0.0.1:25"_s},
                          {.limit = 480'000});
    QVERIFY2(sent.code == 0, sent.errors + sent.output);
    QVERIFY2(SystemHub::waitForEmptyQueue(60'000), qPrintable(u"%1 left"_s.arg(SystemHub::queued().size())));
    const auto counts = countByField(maildirMessages(m_maildir), "Message-Id");
    QCOMPARE(counts.size(), kMessages);
    for (auto it = counts.begin(); it != counts.end(); ++it)
        QVERIFY2(it.value() == 1, it.key() + " came twice");
}

void tst_Thousand::noneIsLostWhenAProcessDies_data()
{
    QTest::addColumn<QByteArray>("process");
    QTest::addColumn<bool>("parentOnly");
    // How many deliveries that were under way one kill may repeat; 0: only a message the client sent again.
    QTest::addColumn<int>("repeatedPerKill");
    QTest::newRow("qmail-send") << QByteArray("qmail-send") << true << kLocalDeliveries;
    QTest::newRow("qmail-queued") << QByteArray("qmail-queued") << true << kLocalDeliveries;
    QTest::newRow("qmail-lspawn") << QByteArray("qmail-lspawn") << true << kLocalDeliveries;
    QTest::newRow("qmail-rspawn") << QByteArray("qmail-rspawn") << true << kLocalDeliveries;
    QTest::newRow("qmail-clean") << QByteArray("qmail-clean") << true << kLocalDeliveries;
    QTest::newRow("qmail-local") << QByteArray("qmail-local") << false << 1;
    QTest::newRow("qmail-smtpd child") << QByteArray("qmail-smtpd") << false << 0;
    QTest::newRow("qmail-smtpd parent") << QByteArray("qmail-smtpd") << true << 0;
}

void tst_Thousand::noneIsLostWhenAProcessDies()
{
    QFETCH(QByteArray, process);
    QFETCH(bool, parentOnly);
    QFETCH(int, repeatedPerKill);
    Killer killer(process, parentOnly, process == "qmail-local" ? 50 : 300);
    const auto load = sendNumbered({.recipient = "anna@hub.example", .messages = kMessages, .sessions = 20});
    const int kills = killer.stop();
    QVERIFY2(load.complete, qPrintable(u"only %1 accepted"_s.arg(load.accepted.size())));
    QVERIFY2(kills >= kFewestKills, "too little was killed to prove anything");
    QVERIFY2(drain(240'000), qPrintable(accepted().mid(0, 10).join(u'\n')));

    const auto counts = copies();
    int repeated = 0;
    for (const int serial : load.accepted) {
        const int n = counts.value(QByteArray::number(serial));
        QVERIFY2(n >= 1, qPrintable(u"message %1 was accepted and is lost"_s.arg(serial)));
        if (!load.unsure.contains(serial))
            repeated += n - 1;
    }
    qInfo("%d kills, %d attempts, %lld sent again by the client, %d delivered again", kills, load.attempts,
          load.unsure.size(), repeated);
    QVERIFY2(repeated <= kills * repeatedPerKill, qPrintable(u"%1 second copies"_s.arg(repeated)));
}

// The other server keeps what it accepted; a second copy is allowed for each connection that was cut.
void tst_Thousand::noneIsLostWhenQmailRemoteDies()
{
    constexpr int kRemoteMessages = 100;
    const auto sunk = u"/run/sunk"_s;
    QDir().mkpath(sunk);
    ::chmod("/run/sunk", 0777);
    // A second at DATA: however fast the machine is, there is a qmail-remote to be killed.
    const Background peer({u"smtp-sink"_s, u"-w"_s, u"1"_s, u"-u"_s, u"nobody"_s, u"-d"_s, sunk + u"/m."_s,
                           u"127.0.0.4:2526"_s, u"100"_s});
    SystemHub::control(u"smtproutes"_s, "routed.example:127.0.0.4:2526\n");
    Killer killer("qmail-remote", false, 300);
    const auto load =
        sendNumbered({.recipient = "zoe@routed.example", .messages = kRemoteMessages, .sessions = 20});
    const int kills = killer.stop();
    QVERIFY(load.complete);
    QVERIFY2(kills >= kFewestKills, "too little was killed to prove anything");
    QVERIFY2(drain(240'000), qPrintable(accepted().mid(0, 10).join(u'\n')));
    QList<QByteArray> messages;
    for (const auto &name : QDir(sunk).entryList(QDir::Files)) {
        const auto message = readFile(sunk + u'/' + name);
        if (message.contains("xxx\n") || message.contains("xxx\r\n")) // those cut before the end were not accepted
            messages.append(QByteArray(message).replace("\r\n", "\n"));
    }
    const auto counts = countByField(messages, "X-Serial");
    QCOMPARE(counts.size(), kRemoteMessages);
    QVERIFY2(messages.size() <= kRemoteMessages + kills, qPrintable(u"%1 copies"_s.arg(messages.size())));
    qInfo("%d kills, %lld copies of %d", kills, messages.size(), kRemoteMessages);
}

MW_SANDBOX_TEST_MAIN(tst_Thousand)
#include "tst_Thousand.moc"
