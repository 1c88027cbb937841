// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of qmail-send is obeyed as soon as its control file has changed, without a signal and without a restart.
#include "shared/mail/ControlTable.h"
#include "shared/mail/RetrySchedule.h"
#include "shared/mail/SendCommand.h"
#include "tests/support/QueueFixture.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <ctime>
#include <memory>

using namespace mw::mail;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSender = "ann@s.example";

void control(const QString &name, const QByteArray &content)
{
    writeFile(u"/var/qmail/control/"_s + name, content);
}

QByteArray messageText(const Delivery &d)
{
    return readFile(kQueuePath + u"mess/"_s + QString::fromLatin1(d.message));
}

} // namespace

class tst_SendReload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void numbersOfDeliveries(); // rows: B49
    void waysOfRecipients_data();
    void waysOfRecipients(); // rows: B49
    void bounces(); // rows: B49 C33
    void doubleBouncesAndLifetimes(); // rows: B49 B39
    void schedule(); // rows: B49 B40
    void holdsAndServers(); // rows: B49 B31
    void delays(); // rows: B49 B23
    void halfAChangeIsNotSeen(); // rows: B49
    void everyFileIsHere(); // rows: B49

private:
    // What one change is to bring about; qmail-send needs two seconds to be sure that it is over.
    bool becomes(const std::function<bool()> &condition) { return m_send->serveUntil(condition, 60'000); }
    bool logs(const QByteArray &line)
    {
        return becomes([&] { return m_send->log().contains(line); });
    }
    // True once qmail-send has read what `write` has written. It stands still meanwhile, lest it reads half of it; and
    // the number by which it shows that it has read is written to an open file, which alone would not make it read.
    bool changed(const std::function<void()> &write)
    {
        m_send->signal(SIGSTOP);
        m_mark.seek(0);
        m_mark.write(QByteArray::number(++m_marks) + '\n');
        write();
        m_send->signal(SIGCONT);
        return logs('/' + QByteArray::number(m_marks) + " remote ");
    }
    int inject(const QByteArray &recipient, const QByteArray &sender = kSender)
    {
        return injectMessage(2000, "Subject: x\n\n" + QByteArray(2000, 'b') + "\n", sender, {recipient});
    }
    QByteArray nextText()
    {
        const auto before = m_texts.size();
        return m_send->serveUntil([&] { return m_texts.size() > before; }) ? m_texts.last() : QByteArray("nothing came");
    }

    QList<QByteArray> m_texts; // of what qmail-send sends
    QList<Delivery> m_own;
    QFile m_mark{u"/var/qmail/control/concurrencylocal"_s};
    int m_marks = 0;
    std::unique_ptr<QueueService> m_queue;
    std::unique_ptr<SendHarness> m_send;
};

void tst_SendReload::init()
{
    makeQueue();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    control(u"me"_s, "gold.example\n");
    m_marks = 10; // always of two digits
    control(u"concurrencylocal"_s, "10\n");
    QVERIFY(m_mark.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    m_texts.clear();
    m_own.clear();
    m_queue = std::make_unique<QueueService>();
    m_send = std::make_unique<SendHarness>();
    m_send->setAnswer([this](const Delivery &d) -> std::optional<QByteArray> {
        if (d.sender.isEmpty() || d.sender == "#@[]") {
            m_own.append(d);
            m_texts.append(messageText(d));
        }
        if (d.recipient.startsWith("bad"))
            return "Dno\n";
        if (d.recipient.startsWith("late"))
            return "Zlater\n";
        if (d.recipient.startsWith("hang"))
            return std::nullopt;
        return "Kfine\n";
    });
    m_send->start();
    QVERIFY(m_send->serveUntil([&] { return m_send->log().contains("status: "); }));
}

void tst_SendReload::cleanup()
{
    m_send.reset();
    m_queue.reset();
    m_mark.close();
}

void tst_SendReload::numbersOfDeliveries()
{
    control(u"concurrencylocal"_s, "7\n");
    control(u"concurrencyremote"_s, "33\n");
    QVERIFY(logs("status: local 0/7 remote 0/33\n"));
}

void tst_SendReload::waysOfRecipients_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("recipient");
    QTest::addColumn<QByteArray>("after"); // "channel recipient"
    const auto row = [](const char *file, const char *content, const char *recipient, const char *after) {
        QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(content) << QByteArray(recipient) << QByteArray(after);
    };
    row("locals", "other.example\n", "joe@other.example", "local joe@other.example");
    row("virtualdomains", "v.example:jim\n", "joe@v.example", "local jim-joe@v.example");
    row("percenthack", "gold.example\n", "joe%far.example@gold.example", "remote joe@far.example");
    row("envnoathost", "none.example\n", "joe", "remote joe@none.example");
    row("me", "new.example\n", "joe@new.example", "local joe@new.example");
}

void tst_SendReload::waysOfRecipients()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, recipient);
    QFETCH(const QByteArray, after);
    QVERIFY(changed([&] { control(file, content); }));
    QCOMPARE(inject(recipient), 0);
    QVERIFY2(logs(" to " + after + "\n"), m_send->log());
}

void tst_SendReload::bounces()
{
    QVERIFY(changed([] {
        control(u"bouncefrom"_s, "robot\n");
        control(u"bouncehost"_s, "b.example\n");
        control(u"bouncesubject"_s, "sorry\n");
        control(u"bouncemaxbytes"_s, "100\n");
    }));
    QCOMPARE(inject("bad@r.example"), 0);
    const auto text = nextText();
    QVERIFY2(text.contains("From: robot@b.example\n") && text.contains("Subject: sorry\n"), text);
    QVERIFY2(text.contains("--- Rest of message truncated.\n"), text);
    QVERIFY(changed([] { control(u"bounceformat"_s, "dsn\n"); }));
    QCOMPARE(inject("bad@r.example"), 0);
    QVERIFY(nextText().contains("report-type=delivery-status"));
}

void tst_SendReload::doubleBouncesAndLifetimes()
{
    QVERIFY(changed([] {
        control(u"doublebounceto"_s, "root\n");
        control(u"doublebouncehost"_s, "d.example\n");
        control(u"queuelifetime"_s, "3600\n");
    }));
    QCOMPARE(inject("bad@r.example", ""), 0);
    QVERIFY(becomes([&] { return !m_own.isEmpty() && m_own.last().sender == "#@[]"; }));
    QCOMPARE(m_own.last().recipient, "root@d.example");
    QVERIFY(changed([] {
        control(u"doublebouncepolicy"_s, "discard\n");
        control(u"bouncelifetime"_s, "0\n");
    }));
    QCOMPARE(inject("bad@r.example", ""), 0);
    QVERIFY(logs("double bounce: discarding bounce/"));
    QTest::qWait(1100); // the lifetime of nothing is over
    QCOMPARE(inject("late@r.example", ""), 0);
    m_send->serveUntil([&] { return m_send->log().contains("later"); });
    m_send->serveUntil([] { return false; }, 1500);
    m_send->signal(SIGALRM);
    QVERIFY(logs("failure: later"));
}

void tst_SendReload::schedule()
{
    QVERIFY(changed([] { control(u"retryremote"_s, "5\n"); }));
    QCOMPARE(inject("late@r.example"), 0);
    QVERIFY(logs("deferral"));
    const auto due = [](std::int64_t from) {
        const auto list = SendClient::connect()->list();
        return list->empty() ? -1 : *list->at(0).channels[1].due - from;
    };
    const auto birth = SendClient::connect()->list()->at(0).birth;
    const RetrySchedule told(birth, Channel::Remote, kDefaultQueueLifetime, {.skip = {10, 5}});
    const auto most = told.nextAfter(::time(nullptr));
    QVERIFY2(due(birth) >= 25 && due(0) <= most, QByteArray::number(qint64(due(birth))));
    QVERIFY(changed([] {
        control(u"retrylongest"_s, "10\n");
        control(u"flushrate"_s, "0\n");
    }));
    m_send->signal(SIGALRM);
    QVERIFY(becomes([&] { return m_send->log().count("deferral") == 2; }));
    const auto now = ::time(nullptr);
    QVERIFY2(due(now) <= 10, QByteArray::number(qint64(due(now))));
}

void tst_SendReload::holdsAndServers()
{
    QVERIFY(changed([] { control(u"holdremote"_s, "1\n"); }));
    QCOMPARE(inject("joe@r.example"), 0);
    QCOMPARE(inject("joe@gold.example"), 0);
    QVERIFY(logs("to local joe@gold.example"));
    QVERIFY(!m_send->log().contains("to remote"));
    control(u"holdremote"_s, "0\n");
    QVERIFY(logs("to remote joe@r.example"));
    QVERIFY(changed([] {
        control(u"concurrencydest"_s, "slow.example:1\n");
        control(u"smtproutes"_s, "also.example:slow.example\nslow.example:slow.example\n"); // the same server
    }));
    QCOMPARE(inject("hang@slow.example"), 0);
    QVERIFY(logs("to remote hang@slow.example"));
    QCOMPARE(inject("joe@also.example"), 0);
    QVERIFY(!m_send->serveUntil([&] { return m_send->log().contains("joe@also.example\n"); }, 1000));
    m_send->report(m_send->deliveries().last(), "Kfine\n");
    QVERIFY(logs("to remote joe@also.example"));
}

void tst_SendReload::delays()
{
    const auto old = ::time(nullptr) - 3 * 3600;
    addQueueMessage({"Subject: x\n\n", {}, QByteArray("Fann@s.example\0", 15), {}, QByteArray("Tlate@r.example\0", 16), {}, old});
    m_send->kill();
    m_send->start();
    QVERIFY(logs("deferral"));
    QVERIFY(changed([] { control(u"delaynotice"_s, "2\n"); }));
    m_send->signal(SIGALRM);
    QVERIFY(logs("delay notice msg"));
}

// Between a change and what belongs to it qmail-send does not look.
void tst_SendReload::halfAChangeIsNotSeen()
{
    QVERIFY(changed([] { control(u"locals"_s, "gold.example\n"); }));
    m_send->signal(SIGSTOP); // what we need for it is no part of the two seconds
    control(u"locals"_s, "#\n");
    QCOMPARE(inject("joe@gold.example"), 0);
    m_send->signal(SIGCONT);
    QVERIFY(logs("to local joe@gold.example"));
    QVERIFY(changed([] { control(u"virtualdomains"_s, "gold.example:jim\n"); }));
    QCOMPARE(inject("joe@gold.example"), 0);
    QVERIFY(logs("to local jim-joe@gold.example"));
    QVERIFY(!m_send->log().contains("to remote"));
}

// A control file of qmail-send that this test does not know is one whose reloading nobody has seen.
void tst_SendReload::everyFileIsHere()
{
    const auto source = readFile(QLatin1String(kSandboxSource) + u"/tests/unit/daemon/mta/qmail-send/tst_SendReload.cpp"_s);
    const QList<QByteArray> ofItsStart{"conf-split"};
    const QList<QByteArray> asSmtproutes{"authsenders", "lmtproutes", "remote_auth", "senderroutes", "tlsdestinations", "tlshosts",
                                         "notlshosts"}; // one call reads them all
    // Read beside their siblings; and by whatever queues a message, each time.
    const QList<QByteArray> others{"destinationpause", "holdlocal", "retrylocal", "queueprogram"};
    for (const auto &file : controlFiles()) {
        const QByteArray name(file.name.data(), static_cast<qsizetype>(file.name.size()));
        if (!(' ' + QByteArray(file.readers.data(), static_cast<qsizetype>(file.readers.size())) + ' ').contains(" qmail-send "))
            continue;
        if (ofItsStart.contains(name) || asSmtproutes.contains(name) || others.contains(name))
            continue;
        QVERIFY2(source.contains("(u\"" + name + "\"_s, ") || source.contains("row(\"" + name + "\", "), name);
    }
}

MW_SANDBOX_TEST_MAIN(tst_SendReload)
#include "tst_SendReload.moc"
