// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qmtpd, qmail-qmqpd and qmail-qmqpc against what stock qmail's answered, queued and sent.
#include "tests/golden/ProgramCase.h"
#include "tests/support/NetstringServer.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <list>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"09-pop-qmtp.jsonl"_s;

// "3:Kok,3:Kok,": nothing but netstrings, so the lengths that the record leaves open are right.
bool isNetstrings(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto colon = bytes.indexOf(':');
        const auto length = bytes.first(qMax<qsizetype>(colon, 0)).toInt();
        if (colon < 1 || bytes.size() < colon + 1 + length + 1 || bytes[colon + 1 + length] != ',')
            return false;
        bytes = bytes.sliced(colon + 1 + length + 1);
    }
    return true;
}

} // namespace

class tst_GoldenQmtp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servers_data();
    void servers(); // rows: P13 P14 I27
    void client_data();
    void client(); // rows: P15 C23 I1
};

void tst_GoldenQmtp::servers_data()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const auto &program : {u"qmail-qmtpd"_s, u"qmail-qmqpd"_s}) {
        for (const auto &golden : goldenCases(kFile, program))
            QTest::newRow(qPrintable(golden.id)) << golden;
    }
}

void tst_GoldenQmtp::servers()
{
    QFETCH(const GoldenCase, golden);
    writeControls(golden);
    auto outcome = runCase(golden);
    QVERIFY2(isNetstrings(outcome.output), outcome.output);
    // A message that was given up need not have come as far as the queue program.
    const auto queued = golden.json[u"queued"].toArray();
    const bool aborted = queued.size() == 1 && queued[0].toObject()[u"aborted"].toBool();
    if (aborted && outcome.queued.isEmpty())
        outcome.queued.append(QueuedMessage{});
    Matcher matcher;
    judge(kFile, golden, differencesOf(golden, outcome, matcher));
}

void tst_GoldenQmtp::client_data()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const auto &golden : goldenCases(kFile, u"qmail-qmqpc"_s))
        QTest::newRow(qPrintable(golden.id)) << golden;
}

void tst_GoldenQmtp::client()
{
    QFETCH(const GoldenCase, golden);
    writeControls(golden);
    QFile::remove(u"/var/qmail/bin/qmail-queue"_s);
    QVERIFY(QFile::link(u"qmail-qmqpc"_s, u"/var/qmail/bin/qmail-queue"_s));
    std::list<NetstringServer> servers;
    for (const auto &address : golden.json[u"server_listens"].toArray())
        servers.emplace_back(NetstringServerOptions{.address = address.toString().toLatin1(),
                                                    .reply = golden.bytes("server_reply_b64")});
    QCOMPARE(runQueueProgram({2000, 2000}, golden.bytes("stdin_b64"), golden.bytes("envelope_b64")),
             golden.exitCode());
    QList<QByteArray> received;
    for (auto &server : servers)
        received += server.received();
    QList<QByteArray> expected;
    for (const auto &bytes : golden.json[u"server_received_b64"].toArray())
        expected.append(QByteArray::fromBase64(bytes.toString().toLatin1()));
    QCOMPARE(received, expected);
}

MW_SANDBOX_TEST_MAIN(tst_GoldenQmtp)
#include "tst_GoldenQmtp.moc"
