// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's codec, its interface text and the sentences of its errors.
#include "shared/rpc/Contract.h"
#include "shared/rpcqt/Frames.h"
#include "shared/rpcqt/Json.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;

class TestContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void everyMethodIsDescribed();
    void sentences();
    void brokenBytesAreReplaced();
};

void TestContract::roundTrip()
{
    rpc::queue::List::Reply reply;
    rpc::queue::Message message;
    message.number = 9007199254740993; // more than a double can hold
    message.birth = 1795224877;
    message.sender = "anna@hub.example";
    message.recipients = {{"ben@far.example", rpc::queue::Channel::Remote, true}};
    message.nextRemote = 1795225000;
    reply.messages = {message};
    const auto json = rpcqt::recordToJson(reply);
    rpc::queue::List::Reply again;
    rpcqt::JsonReader reader;
    reader.readRecord(json, again);
    QVERIFY2(reader.good(), qPrintable(reader.problem()));
    QCOMPARE(again.messages.size(), 1U);
    QCOMPARE(again.messages[0].number, message.number);
    QCOMPARE(again.messages[0].recipients[0].channel, rpc::queue::Channel::Remote);
    QVERIFY(!again.messages[0].nextLocal);
    QCOMPARE(again.messages[0].nextRemote, message.nextRemote);
    QCOMPARE(rpcqt::recordToJson(again), json);
}

void TestContract::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << QByteArray(R"({"number":1})") << u"birth"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"number":"1","birth":2})") << u"number"_s;
    QTest::newRow("fraction") << QByteArray(R"({"number":1.5,"birth":2})") << u"number"_s;
    QTest::newRow("null") << QByteArray(R"({"number":null,"birth":2})") << u"number"_s;
    QTest::newRow("unknown") << QByteArray(R"({"number":1,"birth":2,"path":"/etc/passwd"})") << u"path"_s;
}

void TestContract::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto object = rpcqt::parseObject(json);
    QVERIFY(object);
    rpc::queue::MessageName name;
    rpcqt::JsonReader reader;
    reader.readRecord(*object, name);
    QVERIFY(!reader.good());
    QCOMPARE(reader.problem(), problem);
}

void TestContract::everyMethodIsDescribed()
{
    int methods = 0;
    rpc::forEachMethod([&]<typename M>() {
        const auto text = rpc::interfaceText(M::interface);
        QVERIFY(text);
        QVERIFY(text->find("method " + std::string(M::name) + "(") != std::string::npos);
        ++methods;
    });
    QVERIFY(methods > 20);
    for (const auto &name : rpc::interfaceNames())
        QVERIFY(rpc::interfaceText(name));
    QVERIFY(!rpc::interfaceText("org.example"));
    // What changes the configuration says what can go wrong.
    for (const auto *interface : {"org.mailwright.Changes", "org.mailwright.Domains", "org.mailwright.Addresses"}) {
        const auto text = QString::fromStdString(*rpc::interfaceText(interface));
        QCOMPARE(text.count(u"\n# Errors: "_s), text.count(u"\nmethod "_s));
    }
}

void TestContract::sentences()
{
    QCOMPARE(rpc::failed("stop the hub", "it is stuck", "Wait.").sentence(),
             std::string("Could not stop the hub: it is stuck. Wait."));
    QCOMPARE(rpc::notFound("service named x").sentence(), std::string("There is no service named x"));
    QCOMPARE(rpc::notAllowed(rpc::Right::Operate, "Ask root.").sentence(),
             std::string("Not allowed: the right to operate is missing. Ask root."));
}

void TestContract::brokenBytesAreReplaced()
{
    const auto json = rpcqt::recordToJson(rpc::services::ServiceName{"a\xff\xfe z"});
    QCOMPARE(json.value("name"_L1).toString(), u"a\ufffd\ufffd z"_s);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_Contract.moc"
