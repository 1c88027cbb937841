// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of mailwrightd: supervise's status, the worker's records, the run scripts, and requests to make a hub.
#include "daemon/helper/layout/HubRequest.h"
#include "daemon/helper/layout/ServiceScripts.h"
#include "daemon/helper/services/SuperviseStatus.h"
#include "daemon/helper/worker/Records.h"
#include "shared/rpc/Queue.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;

class TestHelperParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void status();
    void records();
    void wrongRecords_data();
    void wrongRecords();
    void quoting();
    void wrongRequests_data();
    void wrongRequests();
};

void TestHelperParts::status()
{
    const QByteArray bytes = QByteArray::fromHex("400000006900000a" "00000000" "39300000" "0175");
    const auto status = parseSuperviseStatus(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(status);
    QCOMPARE(status->since, 0x69000000);
    QCOMPARE(status->pid, 12345);
    QVERIFY(status->paused);
    QCOMPARE(status->wanted, 'u');
    QVERIFY(!parseSuperviseStatus("short"));
}

void TestHelperParts::records()
{
    Record record{.kind = Record::Kind::Message};
    record.message.number = 77;
    record.message.sender = "a b:,@c";
    record.message.recipients = {{"x@y", rpc::queue::Channel::Remote, true}, {"", rpc::queue::Channel::Local, false}};
    record.message.nextLocal = 5;
    RecordReader reader;
    const auto bytes = serialise(record) + serialise({.kind = Record::Kind::Done});
    // Byte by byte: a record that is not complete is nothing yet.
    std::vector<Record> got;
    for (const char c : bytes) {
        reader.add(std::string_view(&c, 1));
        auto next = reader.next();
        QVERIFY(next);
        if (*next)
            got.push_back(std::move(**next));
    }
    QCOMPARE(got.size(), 2U);
    QCOMPARE(got[0].message.sender, record.message.sender);
    QCOMPARE(got[0].message.recipients.size(), 2U);
    QCOMPARE(got[0].message.recipients[0].channel, rpc::queue::Channel::Remote);
    QCOMPARE(got[0].message.nextLocal, record.message.nextLocal);
    QVERIFY(!got[0].message.nextRemote);
    QVERIFY(got[1].kind == Record::Kind::Done);
}

void TestHelperParts::wrongRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("too long") << QByteArray("99999999999:x");
    QTest::newRow("no end") << QByteArray("1:oo");
    QTest::newRow("empty") << QByteArray("0:,");
    QTest::newRow("unknown kind") << QByteArray("1:z,");
    QTest::newRow("fields missing") << QByteArray("1:c,");
    QTest::newRow("fields too many") << QByteArray("3:ox\0,", 6);
    QTest::newRow("no number") << QByteArray("3:bx\0,", 6);
}

void TestHelperParts::wrongRecords()
{
    QFETCH(QByteArray, bytes);
    RecordReader reader;
    reader.add(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    QVERIFY(!reader.next());
}

void TestHelperParts::quoting()
{
    QCOMPARE(shellQuoted("/home/o'neil/hub; rm x"), std::string("'/home/o'\\''neil/hub; rm x'"));
}

void TestHelperParts::wrongRequests_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("smtp");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("route");
    QTest::newRow("host with newline") << u"a\nb"_s << QString() << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("no port") << u"a"_s << u"127.0.0.1"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("port too big") << u"a"_s << u"127.0.0.1:70000"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("shell in address") << u"a"_s << u"$(id):25"_s << u"anna"_s << u"a:b:1"_s;
    QTest::newRow("person with colon") << u"a"_s << QString() << u"an:na"_s << u"a:b:1"_s;
    QTest::newRow("person above") << u"a"_s << QString() << u"../x"_s << u"a:b:1"_s;
    QTest::newRow("route without port") << u"a"_s << QString() << u"anna"_s << u"a:b"_s;
}

void TestHelperParts::wrongRequests()
{
    QFETCH(QString, host);
    QFETCH(QString, smtp);
    QFETCH(QString, person);
    QFETCH(QString, route);
    HubRequest request;
    request.host = host.toStdString();
    request.smtp = smtp.toStdString();
    request.people = {person.toStdString()};
    request.routes = {route.toStdString()};
    QVERIFY(!check(request));
}

QTEST_GUILESS_MAIN(TestHelperParts)
#include "tst_HelperParts.moc"
