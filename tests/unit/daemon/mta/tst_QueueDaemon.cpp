// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-queued under load, killed at any moment, and told to end: a private hub on disk, with real clients.
#include "shared/mail/Envelope.h"
#include "shared/mail/QueueClient.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <mutex>
#include <set>
#include <thread>
#include <unistd.h>

using namespace mw;
using namespace Qt::StringLiterals;

namespace {

constexpr int kClients = 20;

const std::vector<std::string> kRecipients{"joe@gold.example", "jim@x.example"};

std::string messageOf(const std::string &tag, std::size_t size)
{
    std::string text = "Subject: " + tag + "\n\n";
    while (text.size() < size)
        text += "A line of an ordinary message, as people write them.\n";
    return text;
}

int submit(const std::string &tag, std::size_t size)
{
    auto client = mail::QueueClient::start();
    if (!client || !client->write(messageOf(tag, size)))
        return -2;
    return client->finish(tag + "@a.example", kRecipients).code;
}

struct Load {
    std::set<std::string> queued; // the senders whose message was answered with 0
    int failed = 0;
};

// `each` submissions by each client at once; tags are unique.
Load runClients(int clients, int each, const QByteArray &name, std::size_t size)
{
    Load load;
    std::mutex mutex;
    std::vector<std::thread> threads;
    for (int c = 0; c < clients; ++c) {
        threads.emplace_back([&, c] {
            for (int i = 0; i < each; ++i) {
                const auto tag = name.toStdString() + std::to_string(c) + "-" + std::to_string(i);
                const int code = submit(tag, size);
                const std::lock_guard lock(mutex);
                if (code == 0)
                    load.queued.insert(tag + "@a.example");
                else
                    ++load.failed;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    return load;
}

} // namespace

class tst_QueueDaemon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void manyAtOnceShareSyncs(); // rows: G43
    void killedAtAnyMoment(); // rows: P1 I2
    void endsGracefully(); // rows: P1
    void largeMessagesAndFiles();
    void optionsReachTodo_data();
    void optionsReachTodo();
    void whoHangsHoldsNobody(); // rows: P1
    void whoGoesLeavesNothing(); // rows: I1 P1
    void speed();

private:
    QString queue(const QString &below) const { return m_home->path() + u"/queue/"_s + below; }
    QStringList todo() const { return QDir(queue(u"todo"_s)).entryList(QDir::Files); }
    QStringList messageFiles() const;
    QString wholeness(const Load &load) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_QueueDaemon::init()
{
    m_home = std::make_unique<QTemporaryDir>(u"/var/tmp/mailwright-queue-XXXXXX"_s);
    test::makePrivateHub(m_home->path());
    qputenv("QMAILHOME", m_home->path().toUtf8());
}

void tst_QueueDaemon::cleanup()
{
    m_home.reset();
}

QStringList tst_QueueDaemon::messageFiles() const
{
    QStringList out;
    for (int i = 0; i < 23; ++i) {
        for (const auto &name : QDir(queue(u"mess/%1"_s.arg(i))).entryList(QDir::Files))
            out.append(name);
    }
    return out;
}

// Whether every todo file belongs to a complete message, and every message that was answered 0 is there.
QString tst_QueueDaemon::wholeness(const Load &load) const
{
    std::set<std::string> found;
    for (const auto &name : todo()) {
        const auto record = mail::parseTodo(test::readFile(queue(u"todo/"_s + name)).toStdString());
        if (!record || record->envelope.recipients != kRecipients)
            return u"todo/%1 is not whole"_s.arg(name);
        const auto message = test::readFile(queue(u"mess/%1/%2"_s.arg(name.toULongLong() % 23).arg(name)));
        const auto tag = QByteArray::fromStdString(record->envelope.sender).chopped(10);
        const auto expected = QByteArray::fromStdString(messageOf(tag.toStdString(), 3000));
        if (!message.startsWith("Received: (qmail ") || message.mid(message.indexOf('\n') + 1) != expected)
            return u"mess of %1 is not whole"_s.arg(name);
        found.insert(record->envelope.sender);
    }
    if (!std::ranges::includes(found, load.queued))
        return u"a message that was answered 0 is missing"_s;
    return {};
}

void tst_QueueDaemon::manyAtOnceShareSyncs()
{
    test::QueueDaemon daemon(m_home->path());
    daemon.countSyncs();
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    const auto load = runClients(kClients, 20, "sync", 3000);
    QCOMPARE(load.failed, 0);
    QCOMPARE(daemon.stop(SIGTERM), 0);
    QCOMPARE(wholeness(load), QString());
    const double each = daemon.syncs() / double(load.queued.size());
    qInfo("%d syncs for %zu messages: %.2f each", daemon.syncs(), load.queued.size(), each);
    QVERIFY2(each >= 2 && each < 3.1, qPrintable(QString::number(each)));
}

void tst_QueueDaemon::killedAtAnyMoment()
{
    Load all;
    for (int round = 0; round < 25; ++round) {
        test::QueueDaemon daemon(m_home->path());
        QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
        std::thread killer([&daemon] {
            QThread::usleep(1000 + QRandomGenerator::global()->generate() % 250'000);
            ::kill(static_cast<pid_t>(daemon.pid()), SIGKILL);
        });
        const auto load = runClients(kClients, 6, "kill" + QByteArray::number(round) + '.', 3000);
        killer.join();
        all.queued.insert(load.queued.begin(), load.queued.end());
        QCOMPARE(wholeness(all), QString());
    }
    qInfo("%zu answered 0, %zu queued", all.queued.size(), static_cast<std::size_t>(todo().size()));
    QVERIFY(!all.queued.empty());
}

void tst_QueueDaemon::endsGracefully()
{
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    Load load;
    std::thread clients([&load] { load = runClients(kClients, 10, "term", 3000); });
    QThread::msleep(20);
    QCOMPARE(daemon.stop(SIGTERM), 0);
    clients.join();
    QCOMPARE(wholeness(load), QString());
    QCOMPARE(static_cast<std::size_t>(todo().size()), load.queued.size());
    QCOMPARE(messageFiles().size(), todo().size());
    // It can be started again at once.
    test::QueueDaemon second(m_home->path());
    QVERIFY2(second.start(), qPrintable(second.errors()));
    QCOMPARE(submit("again", 3000), 0);
}

void tst_QueueDaemon::largeMessagesAndFiles()
{
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    QCOMPARE(submit("large", 5'000'000), 0);
    QCOMPARE(todo().size(), 1);
    const auto number = todo().first();
    const auto message = test::readFile(queue(u"mess/%1/%2"_s.arg(number.toULongLong() % 23).arg(number)));
    QCOMPARE(message.mid(message.indexOf('\n') + 1), QByteArray::fromStdString(messageOf("large", 5'000'000)));

    // Regular files on both descriptors: the client pumps them.
    const auto in = m_home->path() + u"/message"_s;
    const auto envelope = m_home->path() + u"/envelope"_s;
    test::writeFile(in, QByteArray(300'000, 'x'));
    test::writeFile(envelope, QByteArray::fromStdString(mail::serialiseSubmission("a@b", kRecipients)));
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"exec %1/bin/qmail-queue < %2 1< %3"_s.arg(m_home->path(), in, envelope)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(todo().size(), 2);
}

void tst_QueueDaemon::optionsReachTodo_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("program");
    QTest::newRow("in one request") << 3000 << false;
    QTest::newRow("by pipes") << 300'000 << false;
    QTest::newRow("by the program") << 3000 << true;
}

// Whatever way a message takes, what its client said arrives; queueextra's recipient moves the others on.
void tst_QueueDaemon::optionsReachTodo()
{
    QFETCH(int, size);
    QFETCH(bool, program);
    test::writeFile(m_home->path() + u"/control/queueextra"_s, "log@x.example\n");
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    if (program)
        qputenv("QMAILQUEUE", (m_home->path() + u"/bin/qmail-queue"_s).toUtf8());
    std::vector<std::string> recipients;
    mail::EnvelopeOptions options;
    options.envelopeId = "E1";
    for (int i = 0; i < 3000; ++i) {
        recipients.push_back("r" + std::to_string(i) + "@x.example");
        options.recipients.push_back({i % 2 ? "NEVER" : "", "rfc822;" + recipients.back()});
    }
    auto client = mail::QueueClient::start();
    QVERIFY(client && client->write(messageOf("options", static_cast<std::size_t>(size))));
    const auto code = client->finish("a@b", recipients, options).code;
    qunsetenv("QMAILQUEUE");
    QCOMPARE(code, 0);
    const auto record = mail::parseTodo(test::readFile(queue(u"todo/"_s + todo().value(0))).toStdString());
    QVERIFY(record.has_value());
    QCOMPARE(record->envelope.recipients.size(), std::size_t{3001});
    QCOMPARE(record->options.envelopeId, std::string("E1"));
    QCOMPARE(record->options.recipients.size(), std::size_t{3001});
    QVERIFY(record->options.recipients[0].empty());
    for (std::size_t i = 1; i < 3001; ++i) {
        QCOMPARE(record->options.recipients[i].originalRecipient, "rfc822;" + record->envelope.recipients[i]);
        QCOMPARE(record->options.recipients[i].notify.empty(), i % 2 == 1);
    }
}

void tst_QueueDaemon::whoHangsHoldsNobody()
{
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    std::vector<mail::QueueClient> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(*mail::QueueClient::start());
        QVERIFY(slow.back().write(std::string(100'000, 'x')).has_value()); // streams, and then says nothing
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(submit("quick", 3000), 0);
    QVERIFY(timer.elapsed() < 60'000); // a submission has a day
    slow.clear();
    QVERIFY(test::waitUntil([this] { return messageFiles().size() == 1; }, 10'000));
}

void tst_QueueDaemon::whoGoesLeavesNothing()
{
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    {
        auto client = mail::QueueClient::start();
        QVERIFY(client->write(std::string(100'000, 'x')).has_value());
        QVERIFY(test::waitUntil([this] { return messageFiles().size() == 1; }, 10'000));
    }
    QVERIFY(test::waitUntil([this] { return messageFiles().size() == 0; }, 10'000));
    QCOMPARE(todo().size(), 0);
    QCOMPARE(QDir(queue(u"intd"_s)).entryList(QDir::Files).size(), 0);
}

// Figures for people; set MW_BENCH to the number of messages.
void tst_QueueDaemon::speed()
{
    const int count = qEnvironmentVariableIntValue("MW_BENCH");
    if (count == 0)
        QSKIP("MW_BENCH is not set");
    test::QueueDaemon daemon(m_home->path());
    QVERIFY2(daemon.start(), qPrintable(daemon.errors()));
    for (const int clients : {1, 20}) {
        QElapsedTimer timer;
        timer.start();
        const auto load = runClients(clients, count / clients, "speed" + QByteArray::number(clients) + '.', 3000);
        QCOMPARE(load.failed, 0);
        const auto elapsed = timer.elapsed();
        qInfo("%d clients: %zu messages in %lld ms, %.0f a second", clients, load.queued.size(),
              static_cast<long long>(elapsed), 1000.0 * double(load.queued.size()) / double(elapsed));
    }
}

int main(int argc, char **argv)
{
    // An ordinary user's private hub: root would always mean the system's.
    if (::geteuid() == 0) {
        test::enterSandbox();
        if (::setgid(2000) < 0 || ::setuid(2000) < 0)
            return 1;
    }
    QCoreApplication application(argc, argv);
    tst_QueueDaemon test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_QueueDaemon.moc"
