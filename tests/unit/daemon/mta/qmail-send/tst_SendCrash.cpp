// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-send is killed again and again while mail flows: nothing is lost, and nobody gets a message twice unless
// the kill came between the spawner's report and the mark on disk.
#include "tests/support/Sandbox.h"
#include "tests/support/SendHarness.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <csignal>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kQueue = u"/var/qmail/queue/"_s;
constexpr int kMessages = 130;
constexpr int kRecipients = 8; // of each, local and remote by turns
constexpr int kKills = 150;

// Recipients that are not marked done on disk.
QSet<QByteArray> unmarked()
{
    QSet<QByteArray> out;
    for (const auto &area : {u"local"_s, u"remote"_s}) {
        QDirIterator files(kQueue + area, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const auto &record : readFile(files.next()).split('\0')) {
                if (record.startsWith('T'))
                    out.insert(record.mid(1));
            }
        }
    }
    return out;
}

// Messages that are not finished. (The file of a finished one may stay in mess for 36 hours after a kill.)
qsizetype queued()
{
    qsizetype out = 0;
    for (const auto &area : {u"todo"_s, u"info"_s, u"local"_s, u"remote"_s, u"bounce"_s}) {
        QDirIterator files(kQueue + area, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            ++out;
        }
    }
    return out;
}

// Looks twice: a bounce may come into todo when that has been looked at, and what it is made of go before its turn.
bool nothingQueued()
{
    for (int look = 0; look < 2; ++look) {
        if (queued() > 0)
            return false;
    }
    return true;
}

} // namespace

class tst_SendCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost(); // rows: P2 I2 B22

private:
    std::optional<QByteArray> answer(const Delivery &delivery);
    void afterKill();

    QRandomGenerator m_random{4711};
    QSet<QByteArray> m_settled;    // answered K or D, and marked as far as we know
    QSet<QByteArray> m_answeredNow; // answered K or D since the last start
    QSet<QByteArray> m_failed;      // answered D
    QHash<QByteArray, int> m_bounced; // how often a bounce named the recipient
    QSet<QByteArray> m_told;          // of whose success the sender was told
    QList<QByteArray> m_problems;
    int m_duplicates = 0;
};

std::optional<QByteArray> tst_SendCrash::answer(const Delivery &delivery)
{
    if (delivery.sender.isEmpty()) { // a bounce or a notice
        const auto text = readFile(kQueue + u"mess/"_s + QString::fromLatin1(delivery.message));
        if (text.contains("Subject: delivery notice\n")) {
            for (const auto &line : text.split('\n')) {
                if (line.startsWith("Final-Recipient: rfc822; "))
                    m_told.insert(line.mid(25));
            }
            return "Kfine\n";
        }
        const auto end = text.indexOf(text.contains("multipart/report") ? "/delivery-status\n" : "--- Below");
        for (const auto &line : text.left(end).split('\n')) {
            if (line.startsWith('<') && line.endsWith(">:"))
                ++m_bounced[line.mid(1, line.size() - 3)];
        }
        return "Kfine\n";
    }
    if (m_settled.contains(delivery.recipient))
        m_problems.append("delivered again: " + delivery.recipient);
    const auto dice = m_random.bounded(100);
    if (dice < 35)
        return "Zlater\n";
    m_settled.insert(delivery.recipient);
    m_answeredNow.insert(delivery.recipient);
    if (dice < 50) {
        m_failed.insert(delivery.recipient);
        return "Dno such user\n";
    }
    return "Kfine\n";
}

// What was answered in this run but not marked will come again, and may.
void tst_SendCrash::afterKill()
{
    const auto open = unmarked();
    for (const auto &recipient : open) {
        if (m_settled.contains(recipient) && !m_answeredNow.contains(recipient))
            m_problems.append("marked in an earlier run, open again: " + recipient);
        if (m_settled.remove(recipient))
            ++m_duplicates;
        m_failed.remove(recipient);
    }
    m_answeredNow.clear();
}

void tst_SendCrash::nothingIsLost()
{
    makeQueue();
    writeFile(u"/var/qmail/control/me"_s, "gold.example\n");
    const QueueService queue;
    SendHarness send;
    send.setAnswer([this](const Delivery &d) { return answer(d); });
    QSet<QByteArray> all;
    QSet<QByteArray> never;
    QSet<QByteArray> wanted;
    QSet<QByteArray> other;
    for (int kill = 0; kill < kKills; ++kill) {
        send.start(10, 20);
        if (kill < kMessages) {
            QList<QByteArray> recipients;
            for (int i = 0; i < kRecipients; ++i)
                recipients.append(QByteArray::number(kill) + '.' + QByteArray::number(i) +
                                  (i % 2 ? "@gold.example" : "@far.example"));
            // Some wish to hear of nothing, some of success, too.
            mw::mail::EnvelopeOptions options;
            for (int i = 0; kill % 2 && i < kRecipients; ++i)
                options.recipients.push_back({i % 3 == 0 ? "NEVER" : i % 3 == 1 ? "SUCCESS,FAILURE" : "", ""});
            for (int i = 0; kill % 2 && i < kRecipients; ++i)
                (i % 3 == 0 ? never : i % 3 == 1 ? wanted : other).insert(recipients[i]);
            QCOMPARE(injectMessage(2000, "Subject: x\n\nbody\n", "ann@s.example", recipients, options), 0);
            all.unite(QSet<QByteArray>(recipients.begin(), recipients.end()));
        }
        send.serveUntil([] { return false; }, m_random.bounded(40));
        send.kill();
        afterKill();
    }
    const auto before = send.log().size();
    send.start(10, 20);
    QVERIFY(send.serveUntil([&] { return send.log().size() > before; }));
    for (int i = 0; i < 3000 && !nothingQueued(); ++i) {
        send.signal(SIGALRM);
        send.serveUntil(&nothingQueued, 100);
    }
    QCOMPARE(queued(), 0);
    QCOMPARE(send.stop(), 0);
    QVERIFY2(m_problems.isEmpty(), m_problems.join('\n').constData());
    QCOMPARE(m_settled, all);
    for (const auto &recipient : std::as_const(m_failed))
        QVERIFY2(never.contains(recipient) ? m_bounced.value(recipient) == 0 : m_bounced.value(recipient) >= 1, recipient.constData());
    for (const auto &recipient : std::as_const(wanted))
        QVERIFY2(m_failed.contains(recipient) || m_told.contains(recipient), recipient.constData());
    QVERIFY(!m_told.intersects(never) && !m_told.intersects(other));
    // What can be between report and mark is bounded by the slots.
    QVERIFY(m_duplicates <= kKills * 30);
    qInfo("%d reports of %lld were lost by %d kills", m_duplicates, all.size(), kKills);
}

MW_SANDBOX_TEST_MAIN(tst_SendCrash)
#include "tst_SendCrash.moc"
