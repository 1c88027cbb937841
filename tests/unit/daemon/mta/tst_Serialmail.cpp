// SPDX-License-Identifier: GPL-3.0-or-later
// maildirserial with clients of every kind, and serialsmtp and serialqmtp against scripted servers: the real programs.
#include "tests/support/NetstringServer.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"
#include "tests/support/SmtpScript.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kBench = 2000;
const QString kMaildir = u"/home/bench/m"_s;
const QStringList kPath{u"PATH=/var/qmail/bin:/usr/bin:/bin"_s, u"RECDIR=/gold/records"_s,
                        u"QMAILQUEUE=/gold/recorder.sh"_s};

// The script with the Maildir in $1, as its owner.
RunResult shell(const QByteArray &script)
{
    return run({u"sh"_s, u"-c"_s, QString::fromUtf8(script)},
               {.environment = kPath, .user = kBench, .directory = u"/home/bench"_s});
}

QByteArray message(const QByteArray &recipient, const QByteArray &rest, const QByteArray &sender = "ann@one.example")
{
    return "Return-Path: <" + sender + ">\nDelivered-To: p-" + recipient + "\n" + rest;
}

void put(const QString &name, const QByteArray &content)
{
    const auto path = kMaildir + u'/' + name;
    writeFile(path, content);
    QCOMPARE(::chown(QFile::encodeName(path).constData(), kBench, kBench), 0);
}

// The names of what is in the Maildir.
QStringList left()
{
    QStringList all;
    for (const auto &folder : {u"cur"_s, u"new"_s}) {
        for (const auto &name : QDir(kMaildir + u'/' + folder).entryList(QDir::Files | QDir::Hidden, QDir::Name))
            all.append(folder + u'/' + name);
    }
    return all;
}

int linesWith(const QByteArray &text, const QByteArray &part)
{
    int count = 0;
    for (const auto &line : text.split('\n'))
        count += line.contains(part) ? 1 : 0;
    return count;
}

// What a server on port 25 got of serialsmtp with these files, and what that printed, NULs as blanks.
struct Sent {
    QByteArray received;
    QByteArray printed;
    int code = 0;
};

Sent sendBySmtp(const QHash<QByteArray, QList<QByteArray>> &replies, const QList<QByteArray> &files)
{
    SmtpScript server({.address = "127.0.0.1", .port = 25, .replies = replies});
    QByteArray names;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto name = QByteArray(1, static_cast<char>('a' + i));
        put(u"new/"_s + QString::fromLatin1(name), files[i]);
        names += "m/new/" + name + "\\000";
    }
    const auto result = shell("printf '" + names + "' | tcpclient -RHl0 127.0.0.1 25 serialsmtp p- me.example");
    Sent sent{server.received().value(0), result.output, result.code};
    sent.printed.replace('\0', ' ');
    sent.printed.replace("127.0.0.1 said: ", "");
    return sent;
}

} // namespace

class tst_Serialmail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void unknownLettersAreTemporary();   // rows: K11
    void clientIsRunAgain();             // rows: K11
    void vanishedMessagesHoldUpNobody(); // rows: K11
    void foreignNamesAreNotTouched();    // rows: K11
    void longListsAndHastyClients();     // rows: K11
    void selection();                    // rows: K11
    void oldestFirst();                  // rows: K11
    void noBounceOfABounce();            // rows: K11 C13
    void wordsOfServersAreTamed();       // rows: K11
    void wrappersWantTheirArguments();   // rows: K11
    void pipelining_data();
    void pipelining();                   // rows: K11
    void lastLineOfReply();              // rows: K11
    void partialFinalLineHoldsUpNobody(); // rows: K11
    void addressesAreQuoted();           // rows: K11
    void dotsCannotEndAMessage();        // rows: K11 I14
    void qmtpKeepsBytes();               // rows: K11 I27
};

void tst_Serialmail::initTestCase()
{
    writeFile(u"/gold/recorder.sh"_s, readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")), 0755);
    writeFile(u"/var/qmail/control/me"_s, "hub.example\n");
}

void tst_Serialmail::init()
{
    QDir(kMaildir).removeRecursively();
    QDir(u"/gold/records"_s).removeRecursively();
    QFile::remove(u"/var/qmail/control/doublebounceto"_s);
    QCOMPARE(run({u"sh"_s, u"-c"_s, u"mkdir -m 777 /gold/records; mkdir -p /home/bench/m/new /home/bench/m/cur "
                                    "/home/bench/m/tmp; chown -R 2000 /home/bench"_s}).code, 0);
}

void tst_Serialmail::unknownLettersAreTemporary()
{
    put(u"new/1"_s, message("x@y", "hi\n"));
    put(u"new/2"_s, message("x@y", "hi\n"));
    const auto result = shell("touch -d '1 hour ago' m/new/*; maildirserial -b -t 1000000 m p- "
                              "sh -c \"cat >/dev/null; printf 'new/1\\000Qwhat\\nnew/2\\000\\n'\"");
    QCOMPARE(result.code, 111);
    QCOMPARE(result.errors, QByteArray("maildirserial: info: new/1 failed temporarily: what\n"
                                       "maildirserial: info: new/2 failed temporarily: \n"));
    QCOMPARE(left().size(), 2);
}

// One message a run, and a bad end: as long as there is progress it goes on.
void tst_Serialmail::clientIsRunAgain()
{
    for (int i = 1; i <= 5; ++i)
        put(u"new/%1"_s.arg(i), message("x@y", "hi\n"));
    writeFile(u"/gold/one.sh"_s, "#!/bin/sh\nname=$(tr '\\0' '\\n' | head -1)\n"
                                 "echo run >>/home/bench/runs\nprintf '%s\\000Kok\\n' \"$name\"\nexit 111\n", 0755);
    const auto result = shell("touch -d '1 hour ago' m/new/*; rm -f runs; maildirserial m p- /gold/one.sh");
    QCOMPARE(result.code, 0);
    QCOMPARE(linesWith(result.errors, " succeeded: ok"), 5);
    QCOMPARE(readFile(u"/home/bench/runs"_s).count("run"), 5);
    QVERIFY(left().isEmpty());
}

void tst_Serialmail::vanishedMessagesHoldUpNobody()
{
    for (int i = 1; i <= 3; ++i)
        put(u"new/%1"_s.arg(i), message("x@y", "hi\n"));
    // Fails on a name that is not there, as serialsmtp does.
    writeFile(u"/gold/careful.sh"_s, "#!/bin/sh\nrm -f new/1\ntr '\\0' '\\n' | while read -r f; do\n"
                                     "  [ -e $f ] || exit 111; printf '%s\\000Kok\\n' $f\ndone\n", 0755);
    const auto result = shell("touch -d '1 hour ago' m/new/*; maildirserial m p- /gold/careful.sh");
    QVERIFY2(result.code == 0, result.errors);
    QCOMPARE(linesWith(result.errors, " succeeded: ok"), 2);
    QVERIFY(left().isEmpty());
}

void tst_Serialmail::foreignNamesAreNotTouched()
{
    put(u"new/mine"_s, message("x@y", "hi\n"));
    put(u"new/other"_s, "Return-Path: <a@b>\nDelivered-To: q-x@y\n\nhi\n");
    const auto result = shell("touch -d '1 hour ago' m/new/*; maildirserial m p- sh -c \"cat >/dev/null; "
                              "printf 'new/other\\000Kok\\n../m/new/other\\000Kok\\nnew/mine\\000Kok\\nnew/mine\\000K'\"");
    QCOMPARE(result.code, 111);
    QCOMPARE(left(), QStringList{u"new/other"_s});
    QCOMPARE(linesWith(result.errors, "which was not asked for"), 2);
}

// More names than a pipe holds, to a client that answers at length before it has read them all.
void tst_Serialmail::longListsAndHastyClients()
{
    const QString padding(200, u'x');
    for (int i = 0; i < 1500; ++i)
        put(u"new/%1%2"_s.arg(i).arg(padding), message("x@y", "hi\n"));
    writeFile(u"/gold/hasty.py"_s, "import sys\nrest = b''\n"
                                   "while b := sys.stdin.buffer.raw.read(100):\n"
                                   "    *names, rest = (rest + b).split(b'\\0')\n"
                                   "    for n in names:\n"
                                   "        sys.stdout.buffer.write(n + b'\\0K' + b'y' * 300 + b'\\n')\n"
                                   "        sys.stdout.buffer.flush()\n");
    const auto result = shell("find m/new -type f -exec touch -d '1 hour ago' {} +; maildirserial m p- python3 /gold/hasty.py");
    QCOMPARE(result.code, 0);
    QVERIFY(left().isEmpty());
}

void tst_Serialmail::selection()
{
    put(u"new/1"_s, message("x@y", "hi\n"));
    put(u"cur/2:2,S"_s, message("x@y", "hi\n"));
    put(u"new/.hidden"_s, message("x@y", "hi\n"));
    put(u"new/empty"_s, "");
    put(u"new/headless"_s, "Subject: x\n\nhi\n");
    put(u"new/half"_s, "Return-Path: <a@b>\n");
    put(u"new/nobrackets"_s, "Return-Path: a@b\nDelivered-To: p-x@y\n\nhi\n");
    put(u"new/swapped"_s, "Delivered-To: p-x@y\nReturn-Path: <a@b>\n\nhi\n");
    put(u"new/now"_s, message("x@y", "hi\n"));
    const auto result = shell("touch -d '1 hour ago' m/*/* m/new/.hidden; touch -d '1 hour' m/new/now; "
                              "maildirserial m p- sh -c \"tr '\\0' '\\n' | while read -r f; do printf '%s\\000Kok\\n' \\$f; done\"");
    QVERIFY2(result.code == 0, result.errors);
    QCOMPARE(left(), (QStringList{u"new/.hidden"_s, u"new/empty"_s, u"new/half"_s, u"new/headless"_s, u"new/nobrackets"_s,
                                  u"new/now"_s, u"new/swapped"_s}));
}

void tst_Serialmail::oldestFirst()
{
    for (const auto *name : {"a", "b", "c", "d", "e"})
        put(u"new/"_s + QLatin1String(name), message("x@y", "hi\n"));
    const auto result = shell("cd m/new; n=100; for f in c e a d b; do touch -d \"$n minutes ago\" $f; n=$((n-1)); done; cd ../..; "
                              "maildirserial m p- sh -c \"tr '\\0' ' ' >/home/bench/order; exit 100\"");
    QCOMPARE(result.code, 100);
    QCOMPARE(readFile(u"/home/bench/order"_s), QByteArray("new/c new/e new/a new/d new/b "));
}

void tst_Serialmail::noBounceOfABounce()
{
    writeFile(u"/var/qmail/control/doublebounceto"_s, "\n");
    put(u"new/1"_s, message("x@y", "hi\n", ""));
    put(u"new/2"_s, message("x@y", "hi\n", "#@[]"));
    put(u"new/3"_s, message("x@y", "hi\n", "ann@one.example"));
    const auto result = shell("touch -d '1 hour ago' m/new/*; maildirserial -b m p- "
                              "sh -c \"tr '\\0' '\\n' | while read -r f; do printf '%s\\000Dno\\n' \\$f; done\"");
    QVERIFY2(result.code == 0, result.errors);
    QVERIFY(left().isEmpty());
    QCOMPARE(linesWith(result.errors, "info: discarding "), 2);
    QCOMPARE(readFile(u"/gold/records/1/env"_s), QByteArray("F|Tann@one.example||").replace('|', '\0'));
    QVERIFY(!QDir(u"/gold/records/2"_s).exists());
}

void tst_Serialmail::wordsOfServersAreTamed()
{
    put(u"new/1"_s, message("x@y", "hi\n"));
    const auto result = shell("touch -d '1 hour ago' m/new/*; maildirserial m p- "
                              "sh -c \"cat >/dev/null; printf 'new/1\\000Zred \\033[31m \\a\\n'\"");
    QCOMPARE(result.errors, QByteArray("maildirserial: info: new/1 failed temporarily: red ?[31m ?\n"));
}

void tst_Serialmail::wrappersWantTheirArguments()
{
    for (const auto *command : {"maildirsmtp", "maildirsmtp m p- 127.0.0.1", "maildirqmtp m p-",
                                "maildirserial -t soon m p- true", "maildirserial", "serialsmtp p-", "serialqmtp"}) {
        const auto result = shell(command);
        QVERIFY2(result.code == 100, command);
        QVERIFY2(result.errors.contains(": usage: "), result.errors);
    }
}

void tst_Serialmail::pipelining_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<QByteArray>("rcpt");
    QTest::addColumn<QByteArray>("dot");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<int>("dots"); // ends of messages that were sent
    const auto row = [](const char *name, const char *hello, const char *rcpt, const char *dot, const char *printed, int dots) {
        QTest::newRow(name) << QByteArray(hello) << QByteArray(rcpt) << QByteArray(dot) << QByteArray(printed) << dots;
    };
    const auto *offers = "250-x\r\n250-PIPELINING\r\n250 8BITMIME\r\n";
    row("offered", offers, "250 ok\r\n", "250 took\r\n", "m/new/a K250 took\nm/new/b K250 took\n", 2);
    row("not offered", "250-x\r\n250 HELP\r\n", "250 ok\r\n", "250 took\r\n", "m/new/a K250 took\nm/new/b K250 took\n", 2);
    row("a server of that name", "250-PIPELINING\r\n250 HELP\r\n", "250 ok\r\n", "250 took\r\n",
        "m/new/a K250 took\nm/new/b K250 took\n", 2);
    // The server says 354 all the same: an empty message ends that.
    row("refused, DATA taken", offers, "550 gone\r\n", "554 nobody\r\n", "m/new/a D550 gone\nm/new/b D550 gone\n", 2);
    row("refused", "250 x\r\n", "550 gone\r\n", "250 took\r\n", "m/new/a D550 gone\nm/new/b D550 gone\n", 0);
    row("not now", "250 x\r\n", "451 later\r\n", "250 took\r\n", "m/new/a Z451 later\nm/new/b Z451 later\n", 0);
    row("no RSET", "250 x\r\n", "250 ok\r\n", "250 took\r\n", "m/new/a K250 took\nm/new/b Z500 what\n", 1);
    row("out of place", "250 x\r\n", "354 what\r\n", "250 took\r\n", "m/new/a Z354 what\nm/new/b Z354 what\n", 0);
}

void tst_Serialmail::pipelining()
{
    QFETCH(const QByteArray, hello);
    QFETCH(const QByteArray, rcpt);
    QFETCH(const QByteArray, dot);
    QFETCH(const QByteArray, printed);
    QFETCH(const int, dots);
    const QByteArray reset = printed.contains("500") ? "500 what\r\n" : "250 ok\r\n";
    const auto sent = sendBySmtp({{"ehlo", {hello}}, {"rcpt", {rcpt}}, {"dot", {dot}}, {"other", {reset}}},
                                 {message("x@y", "hi\n"), message("z@y", "ho\n")});
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.printed, printed);
    QCOMPARE(sent.received.count("\r\n.\r\n"), dots);
    QCOMPARE(sent.received.count("RSET\r\n"), 1);
    QVERIFY(sent.received.endsWith("QUIT\r\n"));
}

void tst_Serialmail::lastLineOfReply()
{
    const auto sent = sendBySmtp({{"dot", {"554-first\r\n554-second\r\n554 third \x01\r\n"}}}, {message("x@y", "hi\n")});
    QCOMPARE(sent.printed, QByteArray("m/new/a D554 third  \n"));
}

void tst_Serialmail::partialFinalLineHoldsUpNobody()
{
    const auto sent = sendBySmtp({{"dot", {"250 took\r\n"}}}, {message("x@y", "no end"), message("z@y", "ho\n")});
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.printed, QByteArray("m/new/a DSMTP cannot transfer messages with partial final lines (#5.6.2)\n"
                                      "m/new/b K250 took\n"));
    QCOMPARE(sent.received.count("MAIL FROM"), 1);
}

void tst_Serialmail::addressesAreQuoted()
{
    const auto sent = sendBySmtp({{"other", {"250 ok\r\n"}}},
                                 {message("a b@y", "hi\n", "\"c d\"@one.example"), message("z@y", "hi\n", "l-@x-@[]")});
    QVERIFY2(sent.received.contains("MAIL FROM:<\"c d\"@one.example>\r\nRCPT TO:<\"a b\"@y>\r\n"), sent.received);
    QCOMPARE(linesWith(sent.printed, " K"), 2);
}

void tst_Serialmail::dotsCannotEndAMessage()
{
    const auto sent = sendBySmtp({{"dot", {"250 took\r\n"}}}, {message("x@y", "a\r.\r\nMAIL FROM:<e@e>\r.\n.\nb\r\n.\r\nc\n")});
    QCOMPARE(sent.printed, QByteArray("m/new/a K250 took\n"));
    QCOMPARE(sent.received.count("\r\n.\r\n"), 1);
    QVERIFY(sent.received.endsWith("c\r\n.\r\nQUIT\r\n"));
}

void tst_Serialmail::qmtpKeepsBytes()
{
    QByteArray text = "a\r\n.\n\r";
    for (int i = 0; i < 256; ++i)
        text.append(static_cast<char>(i));
    put(u"new/a"_s, message("gr\xc3\xbc\xc3\x9f@y", text, "\"c d\"@one.example"));
    // The first of the three netstrings is all that this server waits for.
    NetstringServer server({.address = "127.0.0.1", .port = 209, .reply = "10:Zlater\nok?,"});
    const auto result = shell("printf 'm/new/a\\000' | tcpclient -RHl0 127.0.0.1 209 serialqmtp p-");
    QCOMPARE(result.code, 0);
    QCOMPARE(QByteArray(result.output).replace('\0', ' '), QByteArray("m/new/a Z127.0.0.1 said: later ok?\n"));
    const auto expected = QByteArray::number(text.size() + 1) + ":\n" + text + ",15:c d@one.example,";
    QVERIFY2(server.received().value(0).startsWith(expected), server.received().value(0));
}

MW_SANDBOX_TEST_MAIN(tst_Serialmail)
#include "tst_Serialmail.moc"
