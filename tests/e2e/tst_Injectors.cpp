// SPDX-License-Identifier: GPL-3.0-or-later
// The programs by which people, cron and scripts hand mail over: what each puts into the queue, by what it was told
// on its command line and in its environment. The queue is a script that keeps what it gets.
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

class tst_Injectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromVariables_data();
    void fromVariables(); // rows: E12 E13 E14 E16
    void senderVariables_data();
    void senderVariables(); // rows: E15
    void flags_data();
    void flags(); // rows: E17
    void newInjectFlags_data();
    void newInjectFlags(); // rows: E17 K13
    void followUpFile_data();
    void followUpFile(); // rows: E18 U17
    void rewriteFile();  // rows: E19 C32
    void cronHasNoVariables_data();
    void cronHasNoVariables(); // rows: G15 E12
    void crlfOfPhp_data();
    void crlfOfPhp(); // rows: G11
    void recipientOptions_data();
    void recipientOptions(); // rows: P10 I19
    void exitCodes_data();
    void exitCodes();          // rows: P10
    void sendmailAsPrograms(); // rows: P11 I20
    void forwardUsesNewSender();      // rows: P19 G60
    void condredirectUsesSender();    // rows: P20 G60
    void verdictsOfPrograms_data();
    void verdictsOfPrograms(); // rows: P20 P21 P22
    void prelineLines_data();
    void prelineLines(); // rows: P23 G40
    void prelineOfMuchMail(); // rows: P23
    void receiptsAreAnswered_data();
    void receiptsAreAnswered(); // rows: P24
    void localDates_data();
    void localDates();       // rows: P27 P28
    void subjectOnCommandLine(); // rows: P29
    void mailboxIsSafeFirst();   // rows: P32
};

namespace {

constexpr uid_t kPerson = 2000; // bench
const QString kBin = u"/var/qmail/bin/"_s;
const QString kKept = u"/gold/q/"_s;

struct Queued {
    QByteArray message;
    QByteArray sender;
    QByteArrayList recipients;
};

Queued queued()
{
    Queued got;
    got.message = readFile(kKept + u"msg"_s);
    auto records = readFile(kKept + u"env"_s).split('\0');
    if (!records.isEmpty())
        got.sender = records.takeFirst().mid(1);
    for (const auto &record : std::as_const(records)) {
        if (record.startsWith('T'))
            got.recipients.append(record.mid(1));
    }
    return got;
}

// As a person with these variables and no other.
RunResult as(const QStringList &variables, const QStringList &words, const QByteArray &input = {}, uid_t user = kPerson)
{
    auto command = QStringList{u"/usr/bin/env"_s, u"-i"_s, u"PATH=/var/qmail/bin:/usr/bin:/bin"_s, u"LC_ALL=C"_s,
                               u"QMAILQUEUE=/gold/queue"_s} + variables + words;
    return run(command, {.input = input, .user = user, .directory = u"/home/bench"_s});
}

RunResult inject(const QStringList &variables, const QStringList &words, const QByteArray &input,
                 const QString &program = u"qmail-inject"_s)
{
    return as(variables, QStringList{kBin + program} + words, input);
}

// The value of the first field of that name in printed or queued text.
QByteArray valueOf(const QByteArray &text, const QByteArray &name)
{
    const auto lines = text.split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2);
        if (line.isEmpty())
            break;
    }
    return "none";
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const QByteArray kMessage = "To: ann@x.example\nSubject: s\n\nbody\n";

} // namespace

void tst_Injectors::initTestCase()
{
    writeFile(u"/gold/queue"_s, "#!/bin/sh\ncat > /gold/q/msg\ncat <&1 > /gold/q/env\nexit ${QUEUE_EXIT-0}\n", 0755);
    for (const auto &[name, value] : {std::pair{"me", "mx.hub.example"}, {"defaulthost", "hub.example"},
                                      {"defaultdomain", "dom.example"}, {"plusdomain", "plus.example"},
                                      {"idhost", "id.example"}})
        writeFile(u"/var/qmail/control/"_s + QLatin1StringView(name), QByteArray(value) + '\n');
}

void tst_Injectors::init()
{
    QDir(kKept).removeRecursively();
    QVERIFY(QDir().mkpath(kKept));
    ::chmod("/gold/q", 0777);
    QFile::remove(u"/var/qmail/control/rewrite"_s);
}

void tst_Injectors::fromVariables_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("from");
    const auto row = [](const char *variables, const char *from) {
        QTest::newRow(variables) << words(variables) << QByteArray(from);
    };
    row("LOGNAME=d", "d@hub.example");
    row("LOGNAME=d USER=c", "c@hub.example");
    row("LOGNAME=d USER=c MAILUSER=b", "b@hub.example");
    row("LOGNAME=d USER=c MAILUSER=b QMAILUSER=a", "a@hub.example");
    row("USER=c MAILHOST=m.example", "c@m.example");
    row("USER=c MAILHOST=m.example QMAILHOST=q.example", "c@q.example");
    row("USER=c QMAILHOST=short", "c@short.dom.example");
    row("USER=c NAME=Three", "\"Three\" <c@hub.example>");
    row("USER=c NAME=Three MAILNAME=Two", "\"Two\" <c@hub.example>");
    row("USER=c NAME=Three MAILNAME=Two QMAILNAME=One", "\"One\" <c@hub.example>");
    row("USER=c QMAILDEFAULTHOST=other.example", "c@other.example");
    row("USER=c QMAILHOST=short QMAILDEFAULTDOMAIN=e.example", "c@short.e.example");
    row("USER=c QMAILHOST=h+ QMAILPLUSDOMAIN=p.example", "c@h.p.example");
    row("USER=odd.name. QMAILHOST=h.example", "\"odd.name.\"@h.example");
}

void tst_Injectors::fromVariables()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, from);
    for (const auto &program : {u"qmail-inject"_s, u"new-inject"_s}) {
        const auto printed = inject(variables + QStringList{u"QMAILIDHOST=env.id.example"_s}, {u"-n"_s}, kMessage, program);
        QVERIFY2(printed.code == 0, printed.errors);
        QCOMPARE(valueOf(printed.output, "From"), from);
        QVERIFY2(valueOf(printed.output, "Message-ID").endsWith(".qmail@env.id.example>"), printed.output);
    }
}

void tst_Injectors::senderVariables_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("sender");
    const auto row = [](const char *variables, const char *sender) {
        QTest::newRow(variables) << words(variables) << QByteArray(sender);
    };
    row("USER=u", "u@hub.example");
    row("USER=u QMAILHOST=h.example", "u@h.example");
    row("USER=u QMAILSUSER=s", "s@hub.example");
    row("USER=u QMAILSHOST=r.example", "u@r.example");
    row("USER=u QMAILSUSER=s QMAILSHOST=r.example", "s@r.example");
}

void tst_Injectors::senderVariables()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, sender);
    for (const auto &program : {u"qmail-inject"_s, u"new-inject"_s}) {
        QCOMPARE(inject(variables, {}, kMessage, program).code, 0);
        QCOMPARE(queued().sender, sender);
        QVERIFY(valueOf(queued().message, "From").startsWith("u@h")); // From does not follow
    }
}

void tst_Injectors::flags_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value"); // empty in brackets: a pattern
    QTest::newRow("c") << QByteArray("From") << QByteArray("u@hub.example (The Name)");
    QTest::newRow("s") << QByteArray("Return-Path") << QByteArray("<u@hub.example>");
    QTest::newRow("f") << QByteArray("From") << QByteArray("\"The Name\" <u@hub.example>");
    QTest::newRow("i") << QByteArray("Message-ID") << QByteArray("/.qmail@id.example>");
    QTest::newRow("r") << QByteArray("Return-Path") << QByteArray("<\"rp-@back.example-\"@[]>");
    QTest::newRow("rs") << QByteArray("Return-Path") << QByteArray("<\"u-@hub.example-\"@[]>");
    QTest::newRow("ms") << QByteArray("Return-Path") << QByteArray("<u-/@hub.example>");
    QTest::newRow("m") << QByteArray("Return-Path") << QByteArray("<rp@back.example>");
    QTest::newRow("zzz") << QByteArray("Message-ID") << QByteArray("<own@x.example>");
}

void tst_Injectors::flags()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const QByteArray letters = QTest::currentDataTag();
    QByteArray message = "Return-Path: <rp@back.example>\nMessage-ID: <own@x.example>\n";
    if (letters != "c")
        message += "From: other@x.example\n";
    const auto printed = inject({u"USER=u"_s, u"NAME=The Name"_s, u"QMAILINJECT="_s + QString::fromLatin1(letters)},
                                {u"-n"_s}, message + kMessage);
    QCOMPARE(printed.code, 0);
    const auto got = valueOf(printed.output, field);
    const auto parts = value.split('/');
    QVERIFY2(parts.size() == 1 ? got == value : got.startsWith(parts[0]) && got.endsWith(parts[1]) && !got.contains("own"), got);
}

void tst_Injectors::newInjectFlags_data()
{
    QTest::addColumn<QByteArray>("letter");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("F") << QByteArray("F") << QByteArray("From") << QByteArray("u@hub.example");
    QTest::newRow("I") << QByteArray("I") << QByteArray("Message-ID") << QByteArray("/.qmail@id.example>");
    QTest::newRow("M") << QByteArray("MS") << QByteArray("Envelope-Sender") << QByteArray("u-/@hub.example");
    QTest::newRow("R") << QByteArray("RS") << QByteArray("Envelope-Sender") << QByteArray("\"u-@hub.example-\"@[]");
    QTest::newRow("S") << QByteArray("S") << QByteArray("Envelope-Sender") << QByteArray("u@hub.example");
}

// As options, and as letters of the variable in either case.
void tst_Injectors::newInjectFlags()
{
    QFETCH(QByteArray, letter);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    const QByteArray message =
        "Return-Path: <rp@back.example>\nMessage-ID: <own@x.example>\nFrom: other@x.example\n" + kMessage;
    const auto parts = value.split('/');
    const auto option = QString::fromLatin1(letter);
    for (const auto &[variable, words] : {std::pair{QString(), QStringList{u"-n"_s, u'-' + option}},
                                          {option, QStringList{u"-n"_s}}, {option.toLower(), QStringList{u"-n"_s}}}) {
        const auto printed = inject({u"USER=u"_s, u"QMAILINJECT="_s + variable}, words, message, u"new-inject"_s);
        const auto got = valueOf(printed.output, field);
        QVERIFY2(parts.size() == 1 ? got == value : got.startsWith(parts[0]) && got.endsWith(parts[1]) && !got.contains("own"),
                 printed.output);
    }
}

void tst_Injectors::followUpFile_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("expected");
    QTest::newRow("to the list") << QByteArray("To: LIST@lists.example, ann@x.example\nCc: bob@x.example\n") << true;
    QTest::newRow("in Cc") << QByteArray("To: ann@x.example\nCc: list@lists.example\n") << true;
    QTest::newRow("not to it") << QByteArray("To: ann@x.example\n") << false;
    QTest::newRow("hidden") << QByteArray("To: ann@x.example\nBcc: list@lists.example\n") << false;
    QTest::newRow("has one") << QByteArray("To: list@lists.example\nMail-Followup-To: x@y.example\n") << false;
}

void tst_Injectors::followUpFile()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, expected);
    writeFile(u"/home/bench/.lists"_s, "# mine\nother@lists.example\nList@Lists.example\n");
    for (const auto &program : {u"qmail-inject"_s, u"new-inject"_s}) {
        const auto printed = inject({u"USER=u"_s, u"QMAILMFTFILE=/home/bench/.lists"_s}, {u"-n"_s}, fields + "\n", program);
        const auto unfolded = QByteArray(printed.output).replace("\n ", " ");
        const auto got = valueOf(unfolded, "Mail-Followup-To").toLower();
        QCOMPARE(got.contains("list@lists.example"), expected);
        QCOMPARE(got.contains("ann@x.example"), expected && fields.contains("ann@"));
    }
    QCOMPARE(inject({u"USER=u"_s, u"QMAILMFTFILE=/home/bench/none"_s}, {u"-n"_s}, fields + "\n").code, 0);
}

void tst_Injectors::rewriteFile()
{
    const auto to = [](const QStringList &variables) {
        const auto printed = inject(variables + QStringList{u"USER=u"_s}, {u"-n"_s}, "To: a@lan\n\n", u"new-inject"_s);
        return valueOf(printed.output, "To") + ' ' + printed.errors;
    };
    QCOMPARE(to({}), QByteArray("a@lan.dom.example "));
    writeFile(u"/var/qmail/control/rewrite"_s, "# first\n=lan:control.example\nnonsense\n");
    QVERIFY(to({}).startsWith("a@control.example new-inject: warning: rewrite: \"nonsense\""));
    writeFile(u"/home/bench/rw"_s, "=lan:file.example\n");
    QCOMPARE(to({u"QMAILREWRITEFILE=/home/bench/rw"_s}), QByteArray("a@file.example "));
    QVERIFY(to({u"QMAILREWRITEFILE=/home/bench/none"_s}).startsWith("a@control.example "));
}

void tst_Injectors::cronHasNoVariables_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sendmail") << u"sendmail"_s << QStringList{u"-i"_s, u"-FCronDaemon"_s, u"-B8BITMIME"_s, u"-oem"_s, u"root"_s};
    QTest::newRow("qmail-inject") << u"qmail-inject"_s << QStringList{u"root"_s};
    QTest::newRow("new-inject") << u"new-inject"_s << QStringList{u"root"_s};
}

void tst_Injectors::cronHasNoVariables()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const auto sent = inject({}, arguments, "Subject: Cron <bench@hub> job\n\nout\n", program);
    QVERIFY2(sent.code == 0, sent.errors);
    QCOMPARE(queued().sender, QByteArray("bench@hub.example"));
    QVERIFY(valueOf(queued().message, "From").contains("bench@hub.example"));
    QCOMPARE(queued().recipients, QByteArrayList{"root@hub.example"});
    init(); // an account without a name
    const auto nobody = as({}, {kBin + program, u"-a"_s, u"root"_s}, "Subject: s\n\n", 4242);
    if (program != u"sendmail"_s) {
        QVERIFY2(nobody.code == 0, nobody.errors);
        QCOMPARE(queued().sender, QByteArray("anonymous@hub.example"));
    }
}

void tst_Injectors::crlfOfPhp_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sendmail -t -i") << u"sendmail"_s << QStringList{u"-t"_s, u"-i"_s};
    QTest::newRow("qmail-inject") << u"qmail-inject"_s << QStringList();
    QTest::newRow("new-inject") << u"new-inject"_s << QStringList();
}

void tst_Injectors::crlfOfPhp()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const auto sent = inject({u"USER=www"_s}, arguments,
                             "To: ann@x.example\r\nSubject: from php\r\nX-A: 1\r\n 2\r\n\r\none\r\n\r\ntwo\r\n.\r\nend\r\n", program);
    QVERIFY2(sent.code == 0, sent.errors);
    const auto got = queued();
    QVERIFY2(!got.message.contains('\r'), got.message);
    QVERIFY2(got.message.contains("Subject: from php\nX-A: 1\n 2\n") && got.message.endsWith("\n\none\n\ntwo\n.\nend\n"),
             got.message);
    QCOMPARE(got.recipients, QByteArrayList{"ann@x.example"});
}

void tst_Injectors::recipientOptions_data()
{
    QTest::addColumn<QByteArrayList>("recipients");
    const auto row = [](const char *line, const QByteArrayList &recipients) { QTest::newRow(line) << recipients; };
    row("-a c", {"c@hub.example"});
    row("-h c", {"ann@x.example", "hid@x.example"});
    row("-H c", {"c@hub.example", "ann@x.example", "hid@x.example"});
    row("-A c", {"c@hub.example"});
    row("-A", {"ann@x.example", "hid@x.example"});
    row("-nN", {"ann@x.example", "hid@x.example"});
    row("-fc@d.example -- -odd", {"-odd@hub.example"});
}

void tst_Injectors::recipientOptions()
{
    QFETCH(QByteArrayList, recipients);
    for (const auto &program : {u"qmail-inject"_s, u"new-inject"_s}) {
        const auto sent = inject({u"USER=u"_s}, words(QTest::currentDataTag()), "Bcc: hid@x.example\n" + kMessage, program);
        QVERIFY2(sent.code == 0, sent.errors);
        const auto got = queued();
        QCOMPARE(QSet<QByteArray>(got.recipients.begin(), got.recipients.end()),
                 QSet<QByteArray>(recipients.begin(), recipients.end()));
        QVERIFY(!got.message.contains("hid@x.example"));
    }
}

void tst_Injectors::exitCodes_data()
{
    QTest::addColumn<int>("queueCode");
    QTest::addColumn<int>("code");
    QTest::newRow("queued") << 0 << 0;
    QTest::newRow("refused") << 31 << 100;
    QTest::newRow("too long") << 11 << 100;
    QTest::newRow("disk full") << 53 << 111;
    QTest::newRow("later") << 71 << 111;
    QTest::newRow("unknown") << 99 << 111;
}

void tst_Injectors::exitCodes()
{
    QFETCH(int, queueCode);
    QFETCH(int, code);
    for (const auto &program : {u"qmail-inject"_s, u"new-inject"_s}) {
        const auto sent = inject({u"USER=u"_s, u"QUEUE_EXIT=%1"_s.arg(queueCode)}, {}, kMessage, program);
        QCOMPARE(sent.code, code);
        QVERIFY(sent.errors.startsWith(program.toLatin1()) == (code != 0));
        const auto nobody = inject({u"USER=u"_s}, {}, "Subject: s\n\n", program);
        QCOMPARE(nobody.code, 100);
        QVERIFY2(nobody.errors.contains("no recipient"), nobody.errors);
    }
}

// sendmail becomes the others, by name or option, also through the links that programs expect.
void tst_Injectors::sendmailAsPrograms()
{
    makeQueue();
    for (const auto &command : {QStringList{kBin + u"sendmail"_s, u"-bp"_s}, QStringList{u"/gold/mailq"_s}}) {
        QFile::link(kBin + u"sendmail"_s, u"/gold/mailq"_s);
        const auto listed = as({}, command, {}, 0);
        QVERIFY2(listed.code == 0 && listed.output.isEmpty(), listed.errors);
    }
    const auto served = as({}, {kBin + u"sendmail"_s, u"-bs"_s},
                           "HELO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@far.example>\r\nDATA\r\nSubject: s\r\n\r\nx\r\n.\r\nQUIT\r\n");
    QVERIFY2(served.output.contains("\r\n250 ok 1") || served.output.contains(" qp "), served.output + served.errors);
    QCOMPARE(queued().recipients, QByteArrayList{"c@far.example"});
    QVERIFY2(queued().message.startsWith("Received: from localhost (HELO x) (bench@127.0.0.1)"), queued().message);
}

void tst_Injectors::forwardUsesNewSender()
{
    const QByteArray message = "From: a@b.example\n\nbody\n";
    const QStringList variables{u"SENDER=old@x.example"_s, u"NEWSENDER=new@x.example"_s, u"DTLINE=Delivered-To: me@x.example\n"_s};
    auto sent = as(variables, {kBin + u"forward"_s, u"one@x.example"_s, u"two"_s}, message);
    QCOMPARE(sent.code, 0);
    QVERIFY(sent.errors.startsWith("forward: qp "));
    QCOMPARE(queued().sender, QByteArray("new@x.example"));
    QCOMPARE(queued().recipients, (QByteArrayList{"one@x.example", "two"}));
    QCOMPARE(queued().message, "Delivered-To: me@x.example\n" + message);
    QCOMPARE(as(variables, {kBin + u"forward"_s}, message).code, 100);
    QCOMPARE(as({u"SENDER=x"_s}, {kBin + u"forward"_s, u"one"_s}, message).code, 100);
    QCOMPARE(as(variables + QStringList{u"QUEUE_EXIT=31"_s}, {kBin + u"forward"_s, u"one"_s}, message).code, 100);
    QCOMPARE(as(variables + QStringList{u"QUEUE_EXIT=53"_s}, {kBin + u"forward"_s, u"one"_s}, message).code, 111);
}

void tst_Injectors::condredirectUsesSender()
{
    const QStringList variables{u"SENDER=old@x.example"_s, u"NEWSENDER=new@x.example"_s, u"DTLINE=Delivered-To: me@x.example\n"_s};
    const auto sent = as(variables, {kBin + u"condredirect"_s, u"to@x.example"_s, u"true"_s}, "S: x\n\nb\n");
    QCOMPARE(sent.code, 99);
    QCOMPARE(queued().sender, QByteArray("old@x.example"));
    QCOMPARE(queued().recipients, QByteArrayList{"to@x.example"});
    QVERIFY(queued().message.startsWith("Delivered-To: me@x.example\nS: x\n"));
}

void tst_Injectors::verdictsOfPrograms_data()
{
    QTest::addColumn<int>("program");
    QTest::addColumn<int>("condredirect");
    QTest::addColumn<int>("bouncesaying");
    QTest::addColumn<int>("except");
    QTest::newRow("0") << 0 << 99 << 100 << 100;
    QTest::newRow("1") << 1 << 0 << 0 << 0;
    QTest::newRow("99") << 99 << 0 << 0 << 0;
    QTest::newRow("100") << 100 << 0 << 0 << 0;
    QTest::newRow("111") << 111 << 111 << 111 << 111;
}

void tst_Injectors::verdictsOfPrograms()
{
    QFETCH(int, program);
    const QStringList variables{u"SENDER=s@x.example"_s, u"DTLINE=Delivered-To: me\n"_s};
    const QStringList child{u"sh"_s, u"-c"_s, u"exit %1"_s.arg(program)};
    QTEST(as(variables, QStringList{kBin + u"condredirect"_s, u"a@b"_s} + child).code, "condredirect");
    const auto bounced = as(variables, QStringList{kBin + u"bouncesaying"_s, u"No such list."_s} + child);
    QTEST(bounced.code, "bouncesaying");
    QCOMPARE((bounced.output + bounced.errors).contains("No such list.\n"), program == 0);
    QTEST(as(variables, QStringList{kBin + u"except"_s} + child).code, "except");
    QCOMPARE(as(variables, {kBin + u"bouncesaying"_s, u"Gone."_s}).code, 100);
    QCOMPARE(as(variables, {kBin + u"condredirect"_s, u"a@b"_s, u"/no/such"_s}).code, 0);
}

void tst_Injectors::prelineLines_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("") << QByteArray("From s\nReturn-Path: <s>\nDelivered-To: me\nb\n");
    QTest::newRow("-d") << QByteArray("From s\nReturn-Path: <s>\nb\n");
    QTest::newRow("-f") << QByteArray("Return-Path: <s>\nDelivered-To: me\nb\n");
    QTest::newRow("-r") << QByteArray("From s\nDelivered-To: me\nb\n");
    QTest::newRow("-dfr") << QByteArray("b\n");
    QTest::newRow("-dfrD") << QByteArray("Delivered-To: me\nb\n");
    QTest::newRow("-dfrFR") << QByteArray("From s\nReturn-Path: <s>\nb\n");
}

void tst_Injectors::prelineLines()
{
    QFETCH(QByteArray, output);
    const QStringList variables{u"UFLINE=From s\n"_s, u"RPLINE=Return-Path: <s>\n"_s, u"DTLINE=Delivered-To: me\n"_s};
    const auto command = QStringList{kBin + u"preline"_s} + words(QTest::currentDataTag());
    QCOMPARE(as(variables, command + QStringList{u"cat"_s}, "b\n").output, output);
    QCOMPARE(as(variables, command + QStringList{u"sh"_s, u"-c"_s, u"cat >/dev/null; exit 7"_s}, "b\n").code, 7);
    QCOMPARE(as(variables, command + QStringList{u"sh"_s, u"-c"_s, u"kill -9 $$"_s}, "b\n").code, 111);
}

// Only what is asked for is needed, and a child that does not read is none of preline's business.
void tst_Injectors::prelineOfMuchMail()
{
    const QByteArray big(3'000'000, 'x');
    QCOMPARE(as({}, {kBin + u"preline"_s, u"-dfr"_s, u"true"_s}, big).code, 0);
    QCOMPARE(as({}, {kBin + u"preline"_s, u"-dfr"_s, u"wc"_s, u"-c"_s}, big).output.trimmed(), QByteArray("3000000"));
    QCOMPARE(as({u"DTLINE=x\n"_s}, {kBin + u"preline"_s, u"-fr"_s, u"cat"_s}, "y\n").output, QByteArray("x\ny\n"));
}

void tst_Injectors::receiptsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("answered");
    QTest::newRow("asked") << QByteArray("me@x.example") << u"joe@y.example"_s << true;
    QTest::newRow("named") << QByteArray("Me <me@x.example>") << u"joe@y.example"_s << true;
    QTest::newRow("among others") << QByteArray("a@b, me@x.example") << u"joe@y.example"_s << true;
    QTest::newRow("another case") << QByteArray("ME@x.example") << u"joe@y.example"_s << false;
    QTest::newRow("another") << QByteArray("you@x.example") << u"joe@y.example"_s << false;
    QTest::newRow("a bounce") << QByteArray("me@x.example") << u""_s << false;
    QTest::newRow("a double bounce") << QByteArray("me@x.example") << u"#@[]"_s << false;
}

void tst_Injectors::receiptsAreAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, sender);
    QFETCH(bool, answered);
    const auto done = as({u"SENDER="_s + sender}, {kBin + u"qreceipt"_s, u"me@x.example"_s},
                         "Notice-Requested-Upon-Delivery-To: " + request + "\nMessage-ID: <7@y>\n\nbody\n");
    QCOMPARE(done.code, 0);
    QCOMPARE(QFile::exists(kKept + u"env"_s), answered);
    if (answered) {
        QCOMPARE(queued().sender, QByteArray());
        QCOMPARE(queued().recipients, QByteArrayList{"joe@y.example"});
        QVERIFY(queued().message.contains("me@x.example") && queued().message.contains("<7@y>"));
    }
}

void tst_Injectors::localDates_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::newRow("east") << u"XST-5:30"_s << QByteArray("+0530");
    QTest::newRow("west") << u"NST3:30"_s << QByteArray("-0330");
    QTest::newRow("utc") << u"UTC0"_s << QByteArray("+0000");
    QTest::newRow("summer") << u"WIN-1SUM,0/0,J365/25"_s << QByteArray("+0200");
}

void tst_Injectors::localDates()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, offset);
    const QStringList variables{u"TZ="_s + zone, u"USER=u"_s};
    const auto printed = as(variables, {kBin + u"predate"_s, u"sh"_s, u"-c"_s, u"cat; exit 3"_s}, "Subject: s\n\n");
    QCOMPARE(printed.code, 3);
    QVERIFY2(printed.output.startsWith("Date: ") && printed.output.contains(" " + offset + "\nSubject: s\n"), printed.output);
    QCOMPARE(as(variables, {kBin + u"datemail"_s, u"-t"_s}, kMessage).code, 0);
    QVERIFY2(valueOf(queued().message, "Date").endsWith(' ' + offset), queued().message);
    QCOMPARE(queued().recipients, QByteArrayList{"ann@x.example"});
}

void tst_Injectors::subjectOnCommandLine()
{
    const auto sent = as({u"USER=u"_s}, {kBin + u"mailsubj"_s, u"The Subject"_s, u"ann@x.example"_s, u"bob"_s}, "body\n");
    QVERIFY2(sent.code == 0, sent.errors);
    QCOMPARE(valueOf(queued().message, "Subject"), QByteArray("The Subject"));
    QCOMPARE(valueOf(queued().message, "To"), QByteArray("ann@x.example, bob@hub.example"));
    QVERIFY(queued().message.endsWith("\n\nbody\n"));
}

// The messages go only when the new mbox is on disk in its place.
void tst_Injectors::mailboxIsSafeFirst()
{
    const auto home = u"/home/bench/"_s;
    for (const char *name : {"m/new", "m/cur", "m/tmp"})
        QVERIFY(QDir().mkpath(home + QString::fromLatin1(name)));
    writeFile(home + u"m/new/1.a"_s, "Return-Path: <s@x>\n\none\n");
    const QStringList variables{u"MAILDIR="_s + home + u"m"_s, u"MAIL="_s + home + u"box"_s, u"MAILTMP="_s + home + u"box.tmp"_s};
    const auto moved = as(variables, {u"strace"_s, u"-f"_s, u"-e"_s, u"trace=fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,flock,fcntl"_s,
                                      kBin + u"maildir2mbox"_s}, {}, 0);
    QVERIFY2(moved.code == 0, moved.errors);
    const auto synced = moved.errors.indexOf("sync(");
    const auto renamed = moved.errors.indexOf("rename");
    const auto removed = moved.errors.indexOf("new/1.a");
    QVERIFY2(synced >= 0 && synced < renamed && renamed < removed, moved.errors);
    QVERIFY(readFile(home + u"box"_s).startsWith("From s@x "));
    QVERIFY(!QFile::exists(home + u"m/new/1.a"_s));
}

MW_SANDBOX_TEST_MAIN(tst_Injectors)
#include "tst_Injectors.moc"
