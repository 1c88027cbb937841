// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-newmrh, and the lookup of tcp rules, against stock qmail and ucspi-tcp.
#include "shared/mail/TcpRules.h"
#include "tests/golden/SmtpSetup.h"
#include "tests/support/ExactRun.h"

using namespace mw;
using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"05-users.jsonl"_s;

// What tcprulescheck prints for the decision.
QByteArray printed(const mail::TcpDecision &decision)
{
    QByteArray out = decision.key ? "rule " + QByteArray::fromStdString(*decision.key) + ":\n" : "default:\n";
    if (!decision.allowed)
        return out + "deny connection\n";
    for (const auto &[name, value] : decision.variables)
        out += "set environment variable " + QByteArray::fromStdString(name + "=" + value) + "\n";
    return out + "allow connection\n";
}

mail::TcpClient clientOf(const GoldenCase &golden)
{
    mail::TcpClient client;
    for (const auto &entry : golden.environment()) {
        const auto value = entry.mid(entry.indexOf('=') + 1).toStdString();
        if (entry.startsWith("TCPREMOTEIP="))
            client.ip = value;
        if (entry.startsWith("TCPREMOTEHOST="))
            client.host = value;
        if (entry.startsWith("TCPREMOTEINFO="))
            client.info = value;
    }
    return client;
}

} // namespace

class tst_GoldenNewmrh : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newmrh_data() { rows("qmail-newmrh"); }
    void newmrh(); // rows: P42 C19 C20 I22
    void tcpRules_data() { rows("tcprulescheck"); }
    void tcpRules(); // rows: I24
    void compiler_data() { rows("tcprules"); }
    void compiler(); // rows: I24 U10 K8

private:
    static void rows(const char *program)
    {
        QTest::addColumn<GoldenCase>("golden");
        for (const auto &golden : goldenCases(kFile, QLatin1String(program)))
            QTest::newRow(qPrintable(golden.id)) << golden;
    }
};

void tst_GoldenNewmrh::newmrh()
{
    QFETCH(const GoldenCase, golden);
    writeControls(golden);
    ExactRun run;
    run.program = "/var/qmail/bin/qmail-newmrh";
    const auto result = runExactly(run);
    Matcher matcher;
    auto difference = result.exitCode == golden.exitCode()
                          ? matcher.difference(golden.bytes("stderr_b64"), result.errors)
                          : u"exit code %1: "_s.arg(result.exitCode) + QString::fromUtf8(result.errors);
    const auto files = golden.json.value(u"files_after"_s).toObject();
    for (auto i = files.begin(); i != files.end() && difference.isEmpty(); ++i)
        if (readFile(u"/var/qmail/"_s + i.key()) != bytesOf(i.value()))
            difference = i.key() + u" differs"_s;
    judge(kFile, golden.id, difference);
}

void tst_GoldenNewmrh::tcpRules()
{
    QFETCH(const GoldenCase, golden);
    ExactRun compile;
    compile.program = "/usr/bin/tcprules";
    compile.arguments = {"/gold/rules.cdb", "/gold/rules.tmp"};
    compile.input = bytesOf(golden.json.value(u"rules"_s));
    QCOMPARE(runExactly(compile).exitCode, 0);
    const auto rules = mail::TcpRules::open("/gold/rules.cdb");
    QVERIFY(rules.has_value());
    const auto decision = rules->decide(clientOf(golden));
    QVERIFY(decision.has_value());
    QCOMPARE(printed(*decision), golden.bytes("stdout_b64"));
}

// The distribution's tcprules, which compiles for us: the bytes that our reader was written for.
void tst_GoldenNewmrh::compiler()
{
    QFETCH(const GoldenCase, golden);
    QFile::remove(u"/gold/cdb"_s);
    ExactRun run;
    run.program = "/usr/bin/tcprules";
    run.arguments = {"/gold/cdb", "/gold/tmp"};
    run.input = golden.bytes("stdin_b64");
    const auto result = runExactly(run);
    QCOMPARE(result.exitCode, golden.exitCode());
    QCOMPARE(result.errors, golden.bytes("stderr_b64"));
    const auto wanted = golden.json.value(u"files_after"_s).toObject().value(u"cdb"_s);
    QCOMPARE(QFile::exists(u"/gold/cdb"_s), wanted.isObject());
    if (wanted.isObject())
        QCOMPARE(readFile(u"/gold/cdb"_s), bytesOf(wanted));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenNewmrh)
#include "tst_GoldenNewmrh.moc"
