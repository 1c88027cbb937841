// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers and mishaps send to qmail-qmtpd, qmail-qmqpd and qmail-qmqpc: the real programs, with a recorder as
// the queue.
#include "daemon/mta/qmtp/Answers.h"
#include "tests/support/ExactRun.h"
#include "tests/support/NetstringServer.h"
#include "tests/support/QueueDaemon.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kRecords = u"/gold/records"_s;
const QByteArray kMessage = "Subject: x\n\nbody\n";

QByteArray ns(const QByteArray &content)
{
    return QByteArray::number(content.size()) + ':' + content + ',';
}

// A QMTP message with LF text.
QByteArray qmtp(const QByteArray &text, const QByteArray &sender, const QList<QByteArray> &recipients)
{
    QByteArray all;
    for (const auto &recipient : recipients)
        all += ns(recipient);
    return ns('\n' + text) + ns(sender) + ns(all);
}

QByteArray qmqp(const QByteArray &text, const QByteArray &sender, const QList<QByteArray> &recipients)
{
    QByteArray all = ns(text) + ns(sender);
    for (const auto &recipient : recipients)
        all += ns(recipient);
    return ns(all);
}

QByteArray nul(const char *before, const char *after)
{
    return QByteArray(before) + '\0' + after;
}

QByteArray hops(int count)
{
    return QByteArray("Received: x\n").repeated(count) + "\nbody\n";
}

// The answers, each cut behind its first word if that is "Kok".
QByteArrayList answersOf(QByteArray output)
{
    QByteArrayList all;
    while (!output.isEmpty()) {
        const auto colon = output.indexOf(':');
        const auto length = output.left(colon).toLongLong();
        if (colon < 1 || output.size() < colon + length + 2 || output[colon + 1 + length] != ',')
            return {"not netstrings: " + output};
        const auto text = output.mid(colon + 1, length);
        all.append(text.startsWith("Kok ") ? QByteArray("K") : text);
        output.remove(0, colon + length + 2);
    }
    return all;
}

struct Queued {
    QByteArray message; // without our Received line
    QByteArray envelope;
};

QList<Queued> queued()
{
    QList<Queued> all;
    for (int i = 1; QDir(u"%1/%2"_s.arg(kRecords).arg(i)).exists(); ++i) {
        const auto folder = u"%1/%2/"_s.arg(kRecords).arg(i);
        static const QRegularExpression received(u"\\AReceived: from [^\n]*\n  by [^\n]* with QM[TQ]P; [^\n]*\n"_s);
        const auto message = QString::fromLatin1(readFile(folder + u"msg"_s));
        const auto envelope = readFile(folder + u"env"_s);
        if (!envelope.isEmpty())
            all.append({QString(message).remove(received).toLatin1(), envelope});
    }
    return all;
}

ExactResult serve(const char *program, const QByteArray &input, const QList<QByteArray> &environment = {})
{
    QDir(kRecords).removeRecursively();
    QDir().mkpath(kRecords);
    ::chmod("/gold/records", 0777);
    ExactRun run;
    run.program = QByteArray("/var/qmail/bin/") + program;
    run.environment = {"PATH=/usr/bin:/bin", "RECDIR=/gold/records", "TCPREMOTEIP=192.0.2.7"};
    run.environment += environment;
    if (!environment.join(' ').contains("QMAILQUEUE"))
        run.environment.append("QMAILQUEUE=/gold/recorder.sh");
    run.input = input;
    run.uid = 1001;
    run.gid = 1000;
    return runExactly(run);
}

} // namespace

class tst_QmtpPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void breaksTheProtocol_data();
    void breaksTheProtocol(); // rows: I27 P13 P14
    void qmtpAnswers_data();
    void qmtpAnswers(); // rows: I27 P13 C2 C8 E2
    void qmtpKeepsBytes(); // rows: I27
    void answersBeforeAFault(); // rows: P13
    void manyRecipients(); // rows: P13 I27
    void tooManyRecipients(); // rows: P13
    void qmtpTroubleOfOurs(); // rows: I27
    void qmqpAnswers_data();
    void qmqpAnswers(); // rows: I27 P14
    void exitCodes(); // rows: I27
    void clientEnvelopes_data();
    void clientEnvelopes(); // rows: P15 I1
    void clientServers_data();
    void clientServers(); // rows: P15 C23 I27
    void clientSendsAll(); // rows: P15
    void clientWaitsTenSeconds(); // rows: I27 C23

private:
    static int deliver(const QByteArray &servers, const QByteArray &message, const QByteArray &envelope);
};

void tst_QmtpPrograms::initTestCase()
{
    writeFile(u"/gold/recorder.sh"_s, readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")), 0755);
    writeFile(u"/var/qmail/control/rcpthosts"_s, "here.example\n.sub.example\n");
    writeFile(u"/var/qmail/control/badmailfrom"_s, "Spam@bad.example\n@worse.example\n");
    QFile::remove(u"/var/qmail/bin/qmail-queue"_s);
    QVERIFY(QFile::link(u"qmail-qmqpc"_s, u"/var/qmail/bin/qmail-queue"_s));
}

void tst_QmtpPrograms::breaksTheProtocol_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *program, const QByteArray &input, int code) {
        QTest::addRow("%s %s", program, name) << QByteArray(program) << input << code;
    };
    const QByteArray good = qmtp(kMessage, "a@a", {"j@here.example"});
    const QByteArray text = ns('\n' + kMessage);
    for (const char *program : {"qmail-qmtpd", "qmail-qmqpd"}) {
        row("nothing", program, "", 0);
        row("half a length", program, "12", 0);
        row("only a length", program, "12:", 0);
        row("letters", program, "hello", 100);
        row("HTTP", program, "GET / HTTP/1.0\r\n\r\n", 100);
        row("no digit", program, ":x,", 100);
        row("minus", program, "-5:", 100);
        row("blank", program, " 5:", 100);
        row("leading zero", program, "018:", 100);
        row("zeros", program, "00:,", 100);
        row("huge", program, "200000001:", 100);
        row("beyond 64 bits", program, "99999999999999999999999999:", 100);
        row("wrapping around", program, "18446744073709551626:", 100);
        row("empty", program, "0:,", 100);
        row("NUL in a length", program, nul("1", "2:"), 100);
    }
    row("first byte", "qmail-qmtpd", "6:hello\n,", 100);
    row("no comma behind the text", "qmail-qmtpd", QByteArray(text).replace(text.size() - 1, 1, ";"), 100);
    row("text cut", "qmail-qmtpd", text.left(10), 0);
    row("no comma behind the sender", "qmail-qmtpd", text + "3:a@a;" + ns(ns("j@here.example")), 100);
    row("sender cut", "qmail-qmtpd", text + "30:a@a", 0);
    row("huge sender", "qmail-qmtpd", text + "2000000000:a", 100);
    row("no comma behind the recipients", "qmail-qmtpd", good.chopped(1) + "x", 100);
    row("recipients cut", "qmail-qmtpd", good.chopped(3), 0);
    row("recipients without their comma", "qmail-qmtpd", good.chopped(1), 0);
    row("a recipient beyond the recipients", "qmail-qmtpd", text + "3:a@a,5:99:j@,,", 100);
    row("a recipient's length without digits", "qmail-qmtpd", text + "3:a@a,4::j@,,", 100);
    row("a recipient with a leading zero", "qmail-qmtpd", text + "3:a@a,5:02:j@,,", 100);
    row("a recipient without comma", "qmail-qmtpd", text + "3:a@a,5:2:j@;,", 100);
    row("huge recipient", "qmail-qmtpd", text + "3:a@a,12:200000001:x,", 100);
    row("text beyond the whole", "qmail-qmqpd", "5:99:ab,", 100);
    row("text without comma", "qmail-qmqpd", "9:2:ab;0:,0:,", 100);
    row("no sender", "qmail-qmqpd", "5:2:ab,,", 100);
    row("whole without comma", "qmail-qmqpd", qmqp(kMessage, "a@a", {"j@x"}).chopped(1) + "x", 100);
    row("whole cut", "qmail-qmqpd", qmqp(kMessage, "a@a", {"j@x"}).chopped(4), 0);
    row("a recipient beyond the whole", "qmail-qmqpd", ns(ns(kMessage) + ns("a@a") + "9:j@x,"), 100);
    row("a recipient's length without end", "qmail-qmqpd", ns(ns(kMessage) + ns("a@a") + "9"), 100);
}

void tst_QmtpPrograms::breaksTheProtocol()
{
    QFETCH(const QByteArray, program);
    QFETCH(const QByteArray, input);
    QFETCH(const int, code);
    const auto result = serve(program.constData(), input);
    QCOMPARE(result.exitCode, code);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(queued().isEmpty());
}

void tst_QmtpPrograms::qmtpAnswers_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<QByteArray>>("environment");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QByteArray>("envelope"); // empty: nothing may be queued
    const QByteArray domain = "Dsorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)";
    const QByteArray address = "Dsorry, I can't handle that recipient (#5.1.3)";
    const QByteArray sender = "Dunacceptable sender (#5.1.7)";
    const QByteArray listed = "Dsorry, your envelope sender is in my badmailfrom list (#5.7.1)";
    const QByteArray hopping = "Dtoo many hops, this message is looping (#5.4.6)";
    const QByteArray large = "Dsorry, that message size exceeds my databytes limit (#5.3.4)";
    const auto row = [](const char *name, const QByteArray &input, const QByteArrayList &answers,
                        const QByteArray &envelope, const QList<QByteArray> &environment = {}) {
        QTest::newRow(name) << input << environment << answers << QByteArray(envelope).replace('|', '\0');
    };
    const QByteArray j = "j@here.example";
    row("one", qmtp(kMessage, "a@a", {j}), {"K"}, "Fa@a|Tj@here.example||");
    row("no recipients", qmtp(kMessage, "a@a", {}), {}, "");
    row("an empty recipient", qmtp(kMessage, "a@a", {""}), {address}, "");
    row("an empty one between others", qmtp(kMessage, "a@a", {j, "", j}), {"K", address, "K"},
        "Fa@a|Tj@here.example|Tj@here.example||");
    row("a domain in capitals", qmtp(kMessage, "a@a", {"J@HERE.EXAMPLE"}), {"K"}, "Fa@a|TJ@HERE.EXAMPLE||");
    row("a subdomain", qmtp(kMessage, "a@a", {"j@x.y.sub.example"}), {"K"}, "Fa@a|Tj@x.y.sub.example||");
    row("without domain", qmtp(kMessage, "a@a", {"j"}), {"K"}, "Fa@a|Tj||");
    row("another domain", qmtp(kMessage, "a@a", {"j@there.example"}), {domain}, "");
    row("NUL in a recipient", qmtp(kMessage, "a@a", {nul("j", "@here.example"), j}), {address, "K"},
        "Fa@a|Tj@here.example||");
    row("NUL in the sender", qmtp(kMessage, nul("a", "@a"), {j, j}), {sender, sender}, "");
    row("long sender", qmtp(kMessage, QByteArray(1000, 's'), {j}), {sender}, "");
    row("bad sender", qmtp(kMessage, "sPAM@BAD.example", {j, "j@there.example"}), {listed, domain}, "");
    row("bad host", qmtp(kMessage, "who@worse.example", {j}), {listed}, "");
    row("like a bad host", qmtp(kMessage, "who@sub.worse.example", {j}), {"K"}, "Fwho@sub.worse.example|Tj@here.example||");
    row("99 hops", qmtp(hops(99), "a@a", {j}), {"K"}, "Fa@a|Tj@here.example||");
    row("100 hops", qmtp(hops(100), "a@a", {j, j}), {hopping, hopping}, "");
    row("hops in the body", qmtp("Subject: x\n\n" + hops(200), "a@a", {j}), {"K"}, "Fa@a|Tj@here.example||");
    row("too large", qmtp("123456", "a@a", {j}), {large}, "", {"DATABYTES=5"});
    row("just not too large", qmtp("12345", "a@a", {j}), {"K"}, "Fa@a|Tj@here.example||", {"DATABYTES=5"});
    row("CR LF counts once", ns("\r1234\r\n") + ns("a@a") + ns(ns(j)), {"K"}, "Fa@a|Tj@here.example||", {"DATABYTES=5"});
    row("relaying", qmtp(kMessage, "a@a", {"j@there.example"}), {"K"}, "Fa@a|Tj@there.example||", {"RELAYCLIENT="});
    row("relaying with a suffix", qmtp(kMessage, "a@a", {"j@there.example"}), {"K"}, "Fa@a|Tj@there.example.x||",
        {"RELAYCLIENT=.x"});
    row("a suffix that makes it too long", qmtp(kMessage, "a@a", {QByteArray(998, 'r'), QByteArray(997, 'r')}),
        {address, "K"}, "Fa@a|T" + QByteArray(997, 'r') + ".x||", {"RELAYCLIENT=.x"});
    row("bad sender that may relay", qmtp(kMessage, "spam@bad.example", {j}), {listed}, "", {"RELAYCLIENT="});
}

void tst_QmtpPrograms::qmtpAnswers()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QList<QByteArray>, environment);
    QFETCH(const QByteArrayList, answers);
    QFETCH(const QByteArray, envelope);
    const auto result = serve("qmail-qmtpd", input, environment);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(answersOf(result.output), answers);
    const auto got = queued();
    QCOMPARE(got.size(), envelope.isEmpty() ? 0 : 1);
    if (!got.isEmpty())
        QCOMPARE(got[0].envelope, envelope);
}

void tst_QmtpPrograms::qmtpKeepsBytes()
{
    QByteArray text;
    for (int i = 0; i < 256; ++i)
        text.append(static_cast<char>(i));
    text += "\r\n\r\r\n.\n..\n";
    auto result = serve("qmail-qmtpd", qmtp(text, "gr\xc3\xbc\xc3\x9f@a", {"j\xf6@here.example"}));
    QCOMPARE(answersOf(result.output), QByteArrayList{"K"});
    QCOMPARE(queued()[0].message, text);
    QCOMPARE(queued()[0].envelope, QByteArray("Fgr\xc3\xbc\xc3\x9f@a|Tj\xf6@here.example||").replace('|', '\0'));
    // With CR LF line ends only those change.
    result = serve("qmail-qmtpd", ns('\r' + text + '\r') + ns("a@a") + ns(ns("j@here.example")));
    QCOMPARE(answersOf(result.output), QByteArrayList{"K"});
    QCOMPARE(queued()[0].message, QByteArray(text).replace("\r\n", "\n") + '\r');
}

void tst_QmtpPrograms::answersBeforeAFault()
{
    const auto good = qmtp(kMessage, "a@a", {"j@here.example"});
    const auto result = serve("qmail-qmtpd", good + good + "junk" + good);
    QCOMPARE(result.exitCode, 100);
    QCOMPARE(answersOf(result.output), (QByteArrayList{"K", "K"}));
    QCOMPARE(queued().size(), 2);
}

void tst_QmtpPrograms::manyRecipients()
{
    QList<QByteArray> recipients;
    QByteArray envelope = "Fa@a|";
    for (int i = 0; i < 20'000; ++i) {
        recipients.append("r" + QByteArray::number(i) + "@here.example");
        envelope += 'T' + recipients.last() + '|';
    }
    const auto result = serve("qmail-qmtpd", qmtp(kMessage, "a@a", recipients));
    const auto answers = answersOf(result.output);
    QCOMPARE(answers.size(), recipients.size());
    QCOMPARE(answers.count("K"), recipients.size());
    envelope += '|';
    QCOMPARE(queued()[0].envelope, envelope.replace('|', '\0'));
}

// Addresses of one letter take more room than they have bytes.
void tst_QmtpPrograms::tooManyRecipients()
{
    constexpr int kCount = 600'000;
    const auto input = ns('\n' + kMessage) + ns("a@a") + ns(QByteArray("1:r,").repeated(kCount));
    const auto result = serve("qmail-qmtpd", input, {"DATABYTES=1"});
    const auto tooMany = ns("Ztoo many recipients (#4.5.3)");
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.output.endsWith(tooMany));
    const auto refused = result.output.count(tooMany);
    QVERIFY2(refused > 0 && refused < kCount / 2, QByteArray::number(refused));
    QCOMPARE(result.output.count("(#5.3.4)"), kCount - refused);
}

void tst_QmtpPrograms::qmtpTroubleOfOurs()
{
    const auto good = qmtp(kMessage, "a@a", {"j@here.example"});
    const auto result = serve("qmail-qmtpd", good, {"QMAILQUEUE=/gold/absent"});
    QCOMPARE(answersOf(result.output), QByteArrayList{"Zunable to exec qq (#4.3.0)"});
    const auto file = u"/var/qmail/control/badmailfrom"_s;
    const auto content = readFile(file);
    QFile::remove(file);
    QDir().mkpath(file); // cannot be read
    const auto closed = serve("qmail-qmtpd", good);
    QDir().rmdir(file);
    writeFile(file, content);
    QCOMPARE(closed.exitCode, 111);
    QCOMPARE(closed.output, QByteArray());
    QVERIFY2(closed.errors.contains("badmailfrom"), closed.errors);
}

void tst_QmtpPrograms::qmqpAnswers_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("envelope"); // empty: nothing may be queued
    const QByteArray address = "Dsorry, I can't accept addresses like that (#5.1.3)";
    const auto row = [](const char *name, const QByteArray &input, const QByteArray &answer,
                        const QByteArray &message = {}, const QByteArray &envelope = {}) {
        QTest::newRow(name) << input << answer << message << QByteArray(envelope).replace('|', '\0');
    };
    row("anywhere", qmqp(kMessage, "a@a", {"x@x.example", "y"}), "K", kMessage, "Fa@a|Tx@x.example|Ty||");
    row("a bounce", qmqp(kMessage, "", {"x@x.example"}), "K", kMessage, "F|Tx@x.example||");
    row("an empty text", qmqp("", "a@a", {"x@x.example"}), "K", "", "Fa@a|Tx@x.example||");
    row("8 bits", qmqp("gr\xfc\xdf\r\n", "\xe4@a", {"\xc3\xb6@x"}), "K", "gr\xfc\xdf\r\n", "F\xe4@a|T\xc3\xb6@x||");
    row("99 hops", qmqp(hops(99), "a@a", {"x@x"}), "K", hops(99), "Fa@a|Tx@x||");
    row("100 hops", qmqp(hops(100), "a@a", {"x@x"}), "Dtoo many hops, this message is looping (#5.4.6)");
    row("an empty recipient", qmqp(kMessage, "a@a", {"x@x", ""}), address);
    row("NUL in a recipient", qmqp(kMessage, "a@a", {nul("x", "@x"), "y@y"}), address);
    row("NUL in the sender", qmqp(kMessage, nul("a", "a"), {"x@x"}), address);
    row("long sender", qmqp(kMessage, QByteArray(1000, 's'), {"x@x"}), address);
    row("long recipient", qmqp(kMessage, "a@a", {"x@x", QByteArray(1000, 'r')}), address);
    row("just not long", qmqp(kMessage, "a@a", {QByteArray(999, 'r')}), "K", kMessage, "Fa@a|T" + QByteArray(999, 'r') + "||");
}

void tst_QmtpPrograms::qmqpAnswers()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, message);
    QFETCH(const QByteArray, envelope);
    const auto result = serve("qmail-qmqpd", input);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(answersOf(result.output), QByteArrayList{answer});
    const auto got = queued();
    QCOMPARE(got.size(), envelope.isEmpty() ? 0 : 1);
    if (got.isEmpty())
        return;
    QCOMPARE(got[0].message, message);
    QCOMPARE(got[0].envelope, envelope);
}

void tst_QmtpPrograms::exitCodes()
{
    using mw::ErrorKind;
    QCOMPARE(mw::qmtp::kSessionMilliseconds, 3'600'000);
    QCOMPARE(mw::qmtp::exitCodeFor({ErrorKind::Timeout, 0, {}}), 111); // the hour is over
    QCOMPARE(mw::qmtp::exitCodeFor({ErrorKind::Memory, 0, {}}), 111);
    QCOMPARE(mw::qmtp::exitCodeFor({ErrorKind::Format, 0, {}}), 100);
    QCOMPARE(mw::qmtp::exitCodeFor({ErrorKind::Read, 0, {}}), 0);
    QCOMPARE(mw::qmtp::exitCodeFor({ErrorKind::Closed, 0, {}}), 0);
}

int tst_QmtpPrograms::deliver(const QByteArray &servers, const QByteArray &message, const QByteArray &envelope)
{
    writeFile(u"/var/qmail/control/qmqpservers"_s, servers);
    return runQueueProgram({2000, 2000}, message, QByteArray(envelope).replace('|', '\0'));
}

void tst_QmtpPrograms::clientEnvelopes_data()
{
    QTest::addColumn<QByteArray>("envelope");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("addresses"); // as sent
    const auto row = [](const char *name, const QByteArray &envelope, int code, const QByteArray &addresses = {}) {
        QTest::newRow(name) << envelope << code << addresses;
    };
    row("one", "Fa@a|Tx@x||", 0, "3:a@a,3:x@x,");
    row("three and an empty sender", "F|Tx@x|Ty@y|Tz||", 0, "0:,3:x@x,3:y@y,1:z,");
    row("VERP", "Fl-@x-@[]|Tx@x||", 0, "8:l-@x-@[],3:x@x,");
    row("8 bits", "F\xe4@a|T\xc3\xb6@x||", 0, "3:\xe4@a,4:\xc3\xb6@x,");
    row("no recipients", "Fa@a||", 0, "3:a@a,");
    row("just not long", "Fa@a|T" + QByteArray(999, 'r') + "||", 0, "3:a@a,999:" + QByteArray(999, 'r') + ",");
    row("long recipient", "Fa@a|T" + QByteArray(1000, 'r') + "||", 11);
    row("very long recipient", "Fa@a|T" + QByteArray(5000, 'r') + "||", 11);
    row("long sender", "F" + QByteArray(1000, 's') + "|Tx@x||", 11);
    row("nothing", "", 91);
    row("cut", "Fa@a|Tx@x|", 91);
    row("no sender", "Tx@x||", 91);
    row("another letter", "Fa@a|Xx@x||", 91);
    row("lower case", "fa@a|tx@x||", 91);
}

void tst_QmtpPrograms::clientEnvelopes()
{
    QFETCH(const QByteArray, envelope);
    QFETCH(const int, code);
    QFETCH(const QByteArray, addresses);
    NetstringServer server({});
    QCOMPARE(deliver("127.0.0.1\n", kMessage, envelope), code);
    const auto received = server.received();
    if (code == 0)
        QCOMPARE(received, QList<QByteArray>{ns(ns(kMessage) + addresses)});
    else
        QVERIFY(received.isEmpty());
}

void tst_QmtpPrograms::clientServers_data()
{
    QTest::addColumn<QByteArray>("first"); // its answer
    QTest::addColumn<qint64>("firstBreaks");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("second"); // gets the message as well
    const auto row = [](const char *name, const QByteArray &first, int code, bool second = false, qint64 breaks = -1) {
        QTest::newRow(name) << first << breaks << code << second;
    };
    row("K", "1:K,", 0);
    row("K and words", "12:Kok 1 qp 2 3,", 0);
    row("Z", "10:Znot today,", 71);
    row("D", "8:Dnot you,", 31);
    row("silence", "", 74);
    row("an unknown letter", "2:Xx,", 74);
    row("empty", "0:,", 74);
    row("a leading zero", "01:K,", 74);
    row("no comma", "1:K;", 74);
    row("cut", "9:Kok", 74);
    row("huge", "200000001:K", 74);
    row("SMTP", "220 mx.example ESMTP\r\n", 74);
    // It cannot have queued a message that it did not get whole.
    row("breaks off early", "", 0, true, 10);
}

void tst_QmtpPrograms::clientServers()
{
    QFETCH(const QByteArray, first);
    QFETCH(const qint64, firstBreaks);
    QFETCH(const int, code);
    QFETCH(const bool, second);
    // So much that it does not fit into the buffers of a connection.
    const auto message = firstBreaks < 0 ? kMessage : QByteArray("0123456789abcdef\n").repeated(1'000'000);
    NetstringServer one({.address = "127.0.0.2", .reply = first, .breakAfter = firstBreaks});
    NetstringServer two({.address = "127.0.0.3"});
    QCOMPARE(deliver("127.0.0.9\nno address\n127.0.0.2\n127.0.0.3\n", message, "Fa@a|Tx@x||"), code);
    QCOMPARE(one.received().size(), 1);
    QCOMPARE(two.received().size(), second ? 1 : 0);
    if (second)
        QVERIFY(two.received()[0] == ns(ns(message) + "3:a@a,3:x@x,"));
}

void tst_QmtpPrograms::clientSendsAll()
{
    const auto message = QByteArray("0123456789abcde\n").repeated(500'000);
    NetstringServer server({});
    QCOMPARE(deliver("127.0.0.1\n", message, "Fa@a|Tx@x||"), 0);
    QVERIFY(server.received()[0] == ns(ns(message) + "3:a@a,3:x@x,"));
}

void tst_QmtpPrograms::clientWaitsTenSeconds()
{
    const DeafListener deaf("127.0.0.4", 628);
    QElapsedTimer timer;
    timer.start();
    NetstringServer server({.address = "127.0.0.3"});
    QCOMPARE(deliver("127.0.0.4\n127.0.0.3\n", kMessage, "Fa@a|Tx@x||"), 0);
    QVERIFY2(timer.elapsed() > 8000 && timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(deliver("127.0.0.9\n127.0.0.4\n", kMessage, "Fa@a|Tx@x||"), 72);
    QCOMPARE(deliver("127.0.0.9\n", kMessage, "Fa@a|Tx@x||"), 73);
}

MW_SANDBOX_TEST_MAIN(tst_QmtpPrograms)
#include "tst_QmtpPrograms.moc"
