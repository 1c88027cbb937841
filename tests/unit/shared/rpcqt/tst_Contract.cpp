// SPDX-License-Identifier: GPL-3.0-or-later
// The contract's codec, its interface text and the sentences of its errors.
#include "shared/rpc/Contract.h"
#include "shared/rpc/ContractComments.h"
#include "shared/rpc/MethodErrors.h"
#include "shared/rpc/comments/HeaderComments.h"
#include "shared/rpcqt/Frames.h"
#include "shared/rpcqt/Json.h"

#include <QtCore/QRegularExpression>
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
    void everyMethodSaysItsErrors();
    void everyMemberIsExplained();
    void commentsAreRead();
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
}

// A stranger programs from the texts alone. Whoever adds a method says its errors, and a word behind each member.
void TestContract::everyMethodSaysItsErrors()
{
    QStringList silent;
    rpc::forEachMethod([&]<typename M>() {
        if (rpc::errorsOf<M>().empty())
            silent << QString::fromStdString(rpc::fullName<M>());
    });
    QVERIFY2(silent.isEmpty(), qPrintable(u"Tell their errors by a member `errors`, or in shared/rpc/MethodErrors.h: "_s + silent.join(u", "_s)));
    for (const auto &name : rpc::interfaceNames()) {
        const auto text = QString::fromStdString(*rpc::interfaceText(name));
        QCOMPARE(text.count(u"\n# Errors: "_s), text.count(u"\nmethod "_s));
    }
}

void TestContract::everyMemberIsExplained()
{
    static const QRegularExpression member(u"^  [a-zA-Z][a-zA-Z0-9]*: "_s);
    QStringList silent;
    for (const auto &name : rpc::interfaceNames()) {
        QString before;
        for (const auto &line : QString::fromStdString(*rpc::interfaceText(name)).split(u'\n')) {
            if (member.match(line).hasMatch() && !before.startsWith("  # "_L1))
                silent << QString::fromStdString(name) + u':' + line;
            before = line;
        }
    }
    silent.removeIf([](const QString &one) { return one.startsWith("org.varlink.service:"_L1) && one.contains("error"_L1); });
    QVERIFY2(silent.isEmpty(), qPrintable(u"Write behind each in its header below shared/rpc what it is:\n"_s + silent.join(u'\n')));
}

void TestContract::commentsAreRead()
{
    const auto comments = rpc::commentsIn("namespace mw::rpc::x {\n\n// Above\n// the type.\nstruct Outer {\n    std::string name; // of it: \"a\"\n"
                                          "    // Longer,\n    // above.\n    std::int64_t size = 0;\n    static constexpr int none = 0; // not this\n"
                                          "    struct Request {\n        bool on = true; // inside\n    };\n    bool last = false;\n};\n");
    const auto textOf = [&](std::string_view type, std::string_view name) {
        for (const auto &comment : comments) {
            if (comment.type == type && comment.member == name)
                return QString::fromStdString(comment.text);
        }
        return QString();
    };
    QCOMPARE(textOf("mw::rpc::x::Outer", ""), u"Above the type."_s);
    QCOMPARE(textOf("mw::rpc::x::Outer", "name"), u"of it: \"a\""_s);
    QCOMPARE(textOf("mw::rpc::x::Outer", "size"), u"Longer, above."_s);
    QCOMPARE(textOf("mw::rpc::x::Outer::Request", "on"), u"inside"_s);
    QCOMPARE(comments.size(), 4U);
    QCOMPARE(QString::fromStdString(std::string(rpc::fullTypeName<rpc::logs::Open::Reply>())), u"mw::rpc::logs::Open::Reply"_s);
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
