// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the mess822 programs by themselves: address lists, rewriting of host names, dates and leap seconds,
// the header of a submitted message, and messages as mail programs send them.
#include "daemon/mta/mess822/HeaderRewriter.h"
#include "daemon/mta/mess822/HeaderView.h"
#include "daemon/mta/mess822/NameTable.h"
#include "daemon/mta/mess822/OfmipMessage.h"
#include "daemon/mta/mess822/OfmipSession.h"
#include "daemon/mta/mess822/ReceivedText.h"
#include "shared/mail/MessageReader.h"
#include "shared/os/Fd.h"

#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

#include <thread>

using namespace mw;
using namespace mw::mess822;

class tst_Mess822 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lists_data();
    void lists(); // rows: K13
    void rewriting_data();
    void rewriting(); // rows: C32
    void badInstructions(); // rows: C32
    void dates_data();
    void dates(); // rows: K13
    void noDates_data();
    void noDates(); // rows: K13
    void leapSeconds(); // rows: U19 I31
    void headers_data();
    void headers(); // rows: K13
    void messages_data();
    void messages(); // rows: K13
    void anyPieces(); // rows: K13
    void largeHeader();
    void conversations_data();
    void conversations(); // rows: K13
    void receivedFields(); // rows: K13
    void viewsAreSafe();
    void nameTables(); // rows: K13
};

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

const HostRewriting &usualHosts()
{
    static const auto hosts = HostRewriting::parse({"*.:", "=:host.example", "*+:.plus.example", "?:.dom.example"});
    return hosts;
}

HeaderPlan usualPlan()
{
    HeaderPlan plan;
    plan.hosts = &usualHosts();
    plan.from = {"", "joe@desk.example", false};
    plan.idLabel = "1.2";
    plan.idHost = "id.example";
    return plan;
}

// What the sink gets of a message that comes in pieces of this size.
QByteArray sent(const QByteArray &wire, qsizetype piece)
{
    QByteArray out;
    auto plan = usualPlan();
    OfmipMessage message(plan, "Received: x\n",
                         [&](std::string_view more) { out.append(more.data(), static_cast<qsizetype>(more.size())); });
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        const auto part = wire.mid(at, piece);
        const auto step = message.feed({part.data(), static_cast<std::size_t>(part.size())});
        if (step.done)
            return out + (at + static_cast<qsizetype>(step.used) == wire.size() ? "" : "[more]");
    }
    return out + "[open]";
}

constexpr const char *kAdded = "Date: 1 Jan 1970 00:00:00 -0000\nMessage-ID: <19700101000000.1.2.qmail@id.example>\n";

} // namespace

void tst_Mess822::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *list, const char *text) { QTest::newRow(list) << QByteArray(text); };
    row("a@b.c", "a@b.c");
    row("a@b.c , d@e.f", "a@b.c, d@e.f");
    row("a b", "a, b");
    row("Joe Q. Public <a@b.c>", "\"Joe Q. Public\" <a@b.c>");
    row("\"Public, Joe\" <a@b.c>", "\"Public, Joe\" <a@b.c>");
    row("a@b.c (Joe)", "\"Joe\" <a@b.c>");
    row("a@b.c (Joe (the one) \\) x)", "\"Joe \\(the one\\) \\) x\" <a@b.c>");
    row("(x) Joe (y) <a@b.c> (z)", "\"x Joe y z\" <a@b.c>");
    row("<@r.s,@t.u:a@b.c>", "a@b.c");
    row("<>", "<>");
    row("<a@b.c><d@e.f>", "a@b.c, d@e.f");
    row("g: a, b; , c", "\"g\" <a>, b, c");
    row("g: Joe <a>;", "\"g Joe\" <a>");
    row("nobody:;", "\"nobody\": ;");
    row("nobody:;, a", "\"nobody\": ;, a");
    row(",,;,", "");
    row("\"a b\"@c.d", "\"a b\"@c.d");
    row("\"a\\\"b\"@c.d", "\"a\\\"b\"@c.d");
    row(".a@b.c", "\".a\"@b.c");
    row("J\xc3\xbcrgen <a@b.c>", "\"J\xc3\xbcrgen\" <a@b.c>");
    row("a@[10.0.0.1]", "a@[10.0.0.1]");
    row("\"open <a@b.c>", "\"open <a\"@\"b.c>\"");
    row("a@b.c (open", "\"open\" <a@b.c>");
    row("a@b.c ((open", "\"\\(open\\)\" <a@b.c>");
    row("Joe <a@b.c", "\"Joe\" <a@b.c>");
    row("a@b.c>", "a@b.c");
    row("a@b.c \\", "a@b.c");
    row("\"folded\n name\" <\"a\n b\"@c.d>", "\"folded name\" <\"a b\"@c.d>");
}

void tst_Mess822::lists()
{
    QFETCH(QByteArray, text);
    const auto list = parseMailboxes(QTest::currentDataTag());
    const auto field = bytes(addressField("To", list));
    QCOMPARE(field, text.isEmpty() ? QByteArray() : "To: " + text + "\n");
    // What is written is read as the same list.
    QCOMPARE(bytes(addressField("To", parseMailboxes(field.mid(3).toStdString()))), field);
}

void tst_Mess822::rewriting_data()
{
    QTest::addColumn<QByteArrayList>("instructions");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArrayList &instructions, const char *address, const char *expected) {
        QTest::newRow(name) << instructions << QByteArray(address) << QByteArray(expected);
    };
    row("whole", {"=b:c"}, "a@b", "a@c");
    row("whole, not a part", {"=b:c"}, "a@x.b", "a@x.b");
    row("whole, any case", {"=LOCAL:x.y"}, "a@Local", "a@x.y");
    row("ending", {"*.b:.c.d"}, "a@x.b", "a@x.c.d");
    row("ending, the whole host", {"*b:c"}, "a@b", "a@c");
    row("first name", {"?:.d.e"}, "a@b", "a@b.d.e");
    row("first name, no dots", {"?:.d.e"}, "a@b.c", "a@b.c");
    row("first name, no brackets", {"?:.d.e"}, "a@[b]", "a@[b]");
    row("everything", {"-.all:one"}, "a@x.y.all", "a@one");
    row("empty host", {"=:h.i"}, "a", "a@h.i");
    row("in order, each once", {"=a:b", "=b:c", "=a:d"}, "x@a", "x@c");
    row("once only", {"*.:"}, "x@a..", "x@a.");
    row("new with a colon", {"=a:b:c"}, "x@a", "x@b:c");
    row("nothing to do", {}, "x", "x");
    row("empty address", {"=:h.i"}, "", "");
    row("bounce sender", {"*:.s"}, "#@[]", "#@[]");
    row("first at sign", {"=b:c"}, "x@y@b", "x@y@b");
}

void tst_Mess822::rewriting()
{
    QFETCH(QByteArrayList, instructions);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    std::vector<std::string> lines;
    for (const auto &line : instructions)
        lines.push_back(line.toStdString());
    QCOMPARE(bytes(HostRewriting::parse(lines).apply(address.toStdString())), expected);
}

void tst_Mess822::badInstructions()
{
    const auto hosts = HostRewriting::parse({"=a:b", "nonsense", "=nocolon", "!a:b"});
    QCOMPARE(hosts.problems().size(), std::size_t{3});
    QVERIFY(hosts.problems()[0].starts_with("\"nonsense\" is no instruction"));
    QCOMPARE(hosts.apply("x@a"), std::string("x@b"));
}

void tst_Mess822::dates_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("unixTime");
    const auto row = [](const char *text, const char *header, qint64 time) {
        QTest::newRow(text) << QByteArray(header) << time;
    };
    row("1 Jan 1970 00:00:00 -0000", "1 Jan 1970 00:00:00 -0000", 0);
    row("Thu, 01 Jan 1970 01:00 +0100", "1 Jan 1970 01:00:00 +0100", 0);
    row("(when) Fri, 29 (leap) Feb 2024 23:59:59 -0330 (NST)", "29 Feb 2024 23:59:59 -0330", 1709263799);
    row("31 dec 99 23:59:60 GMT", "31 Dec 1999 23:59:60 +0000", 946684800);
    row("1 January 49 0:0:0 EST", "1 Jan 2049 00:00:00 -0500", 2493090000);
    row("1 Jan 101 00:00:00 Z", "1 Jan 2001 00:00:00 -0000", 978307200);
    row("9 Sep 9999 09:09:09 PDT", "9 Sep 9999 09:09:09 -0700", 253392509349);
}

void tst_Mess822::dates()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, unixTime);
    const auto date = parseMailDate(QTest::currentDataTag());
    QVERIFY(date);
    QCOMPARE(bytes(headerText(*date)), header);
    QCOMPARE(qint64{unixTimeOf(*date)}, unixTime);
    QCOMPARE(unixTimeOf(utcDate(unixTime)), unixTime);
}

void tst_Mess822::noDates_data()
{
    QTest::addColumn<int>("none");
    for (const char *text : {"", "x", "1 Jan 2000", "1 Jan 2000 00:00:00", "32 Jan 2000 00:00:00 GMT", "0 Jan 2000 00:00:00 GMT",
                             "30 Feb 2000 00:00:00 GMT", "1 Foo 2000 00:00:00 GMT", "1 Jan 2000 24:00:00 GMT",
                             "1 Jan 2000 00:60:00 GMT", "1 Jan 2000 00:00:61 GMT", "1 Jan 20000 00:00:00 GMT",
                             "1 Jan 2000 00:00:00 +00", "1 Jan 2000 00:00:00 +0060", "-1 Jan 2000 00:00:00 GMT",
                             "1 Jan 2000 00:00:00 (GMT", "1 Jan 2000 00:00:00 [GMT]", "99999999999999999999 Jan 2000 0:0 GMT"})
        QTest::newRow(*text != 0 ? text : "empty") << 0;
}

void tst_Mess822::noDates()
{
    const QByteArray text = QTest::currentDataTag();
    QVERIFY(!parseMailDate(text == "empty" ? "" : text.toStdString()));
}

void tst_Mess822::leapSeconds()
{
    // Two leap seconds: at the ends of June and December 1972.
    const std::string table("@\0\0\0\x04\xb2X\n@\0\0\0\x05\xa4\xec\x0b"
                            "rest",
                            20);
    const auto leaps = mail::LeapSeconds::parse(table);
    QCOMPARE(leaps.counted(78796799, false), UnixTime{78796799});
    QCOMPARE(leaps.counted(78796800, true), UnixTime{78796800});
    QCOMPARE(leaps.counted(78796800, false), UnixTime{78796801});
    QCOMPARE(leaps.counted(1'000'000'000, false), UnixTime{1'000'000'002});
    for (const UnixTime t : {0L, 78796799L, 78796800L, 94694400L, 1'000'000'000L}) {
        QCOMPARE(leaps.uncounted(leaps.counted(t, false)).time, t);
        QVERIFY(!leaps.uncounted(leaps.counted(t, false)).isLeap);
    }
    const auto leap = leaps.uncounted(leaps.counted(94694400, true));
    QVERIFY(leap.isLeap);
    QCOMPARE(leap.time, UnixTime{94694399});
    QCOMPARE(mail::LeapSeconds::parse("short").counted(5, false), UnixTime{5});
    qputenv("TZ", "UTC0");
    const LocalTime local(leaps);
    QCOMPARE(bytes(local.ctimeText(*parseMailDate("9 Sep 2001 01:46:40 GMT"))), QByteArray("Sun Sep  9 01:46:42 2001"));
    QCOMPARE(bytes(local.utcIso(*parseMailDate("31 Dec 1972 23:59:60 GMT"))), QByteArray("1972-12-31 23:59:60 +0000"));
}

void tst_Mess822::headers_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArrayList>("recipients");
    const QByteArray hidden = "Cc: recipient list not shown: ;\n";
    const QByteArray from = "From: joe@desk.example\n";
    const auto row = [](const char *name, const QByteArrayList &fields, const QByteArray &header,
                        const QByteArrayList &recipients) {
        QTest::newRow(name) << fields << header << recipients;
    };
    row("nothing", {}, kAdded + from + hidden, {});
    row("date and id stay", {"Date: Sat, 1 Feb 2020 01:02:03 +0100\n", "Message-ID: <x@y>\n"},
        "Date: 1 Feb 2020 01:02:03 +0100\nMessage-ID: <x@y>\n" + from + hidden, {});
    row("the id is of the date", {"Date: 1 Feb 2020 01:02:03 +0100\n"},
        "Date: 1 Feb 2020 01:02:03 +0100\nMessage-ID: <20200201010203.1.2.qmail@id.example>\n" + from + hidden, {});
    row("a bad date goes", {"Date: soon\n"}, kAdded + from + hidden, {});
    row("fields of a name are joined", {"To: a\n", "Subject: s\n", "TO: b\n"},
        kAdded + from + "To: a@host.example, b@host.example\nSubject: s\n", {"a@host.example", "b@host.example"});
    row("hidden recipients", {"Bcc: a\n", "Apparently-To: b\n", "Resent-Bcc: c\n"}, kAdded + from + hidden,
        {"a@host.example", "b@host.example"});
    row("the envelope in the header", {"Envelope-Recipients: z@y.x\n", "To: a\n"}, kAdded + from + "To: a@host.example\n",
        {"z@y.x"});
    row("an empty group", {"To: nobody:;\n"}, kAdded + from + "To: \"nobody\": ;\n", {});
    row("the way stays on top", {"Subject: s\n", "Received: r\n", "Resent-From: f\n", "Delivered-To: d\n"},
        "Received: r\nResent-From: f\nDelivered-To: d\n" + QByteArray(kAdded) + from + hidden + "Subject: s\n", {});
    row("continuation lines", {"Subject: a\n b\n", "To: a,\n\tb\n"},
        kAdded + from + "To: a@host.example, b@host.example\nSubject: a\n b\n", {"a@host.example", "b@host.example"});
    row("a NUL ends an address", {QByteArray("To: \"a\0b\"@c.d\n", 14)}, kAdded + from + "To: a@host.example\n",
        {"a@host.example"});
}

void tst_Mess822::headers()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArray, header);
    QFETCH(QByteArrayList, recipients);
    HeaderRewriter rewriter(usualPlan());
    for (const auto &field : fields)
        rewriter.add(field.toStdString());
    QCOMPARE(bytes(rewriter.text()), header);
    QByteArrayList got;
    for (const auto &recipient : rewriter.recipients())
        got.append(bytes(recipient));
    QCOMPARE(got, recipients);
}

void tst_Mess822::messages_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("rest"); // behind the added fields and From
    const QByteArray hidden = "Cc: recipient list not shown: ;\n";
    QTest::newRow("crlf") << QByteArray("To: a\r\n\r\nx\r\n.\r\n") << QByteArray("To: a@host.example\n\nx\n");
    QTest::newRow("lf") << QByteArray("To: a\n\nx\n.\n") << QByteArray("To: a@host.example\n\nx\n");
    QTest::newRow("mixed ends") << QByteArray("To: a\n\r\nx\r\ny\n.\r\n") << QByteArray("To: a@host.example\n\nx\ny\n");
    QTest::newRow("nothing") << QByteArray(".\r\n") << hidden;
    QTest::newRow("no header") << QByteArray("text\r\n.\r\n") << hidden + "\ntext\n";
    QTest::newRow("dots") << QByteArray("\r\n..\r\n.x\r\n...\r\n. \r\n.\r\n") << hidden + "\n.\nx\n..\n \n";
    QTest::newRow("lone returns") << QByteArray("\r\na\rb\r\r\n.\r\n") << hidden + "\na\rb\r\n";
    QTest::newRow("a return behind a dot") << QByteArray("\r\n.\rx\r\n.\r\n") << hidden + "\n\rx\n";
    QTest::newRow("no end") << QByteArray("\r\nx\r\n") << QByteArray("[open]");
    QTest::newRow("no end of a line") << QByteArray("\r\nx\r\n.") << QByteArray("[open]");
    QTest::newRow("more behind") << QByteArray("\r\n.\r\nQUIT\r\n") << hidden + "\n[more]";
    QTest::newRow("continuation first") << QByteArray(" a: b\r\n.\r\n") << hidden + "\n a: b\n";
}

void tst_Mess822::messages()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArray, rest);
    const auto before = "Received: x\n" + QByteArray(kAdded) + "From: joe@desk.example\n";
    QCOMPARE(sent(wire, wire.size()), rest.startsWith("[open]") ? rest : before + rest);
}

// It does not matter how the network cuts the bytes.
void tst_Mess822::anyPieces()
{
    const QByteArray wire = "Subject: a\r\n b\r\nTo: x (..\r\n\t.)\r\n\r\n..one\r\n\rtwo\n.three\r\n" + QByteArray(50000, 'y') +
                            "\r\n.\r\n";
    const auto whole = sent(wire, wire.size());
    QVERIFY(whole.endsWith("y\n"));
    for (const qsizetype piece : {1, 2, 3, 7, 4096})
        QCOMPARE(sent(wire, piece), whole);
}

void tst_Mess822::largeHeader()
{
    qsizetype got = 0;
    auto plan = usualPlan();
    OfmipMessage message(plan, "", [&](std::string_view more) { got += static_cast<qsizetype>(more.size()); });
    const std::string line = "X-Long: " + std::string(1 << 20, 'x') + "\r\n";
    for (std::size_t size = 0; size <= mail::kLargestHeader + line.size(); size += line.size())
        QVERIFY(!message.feed(line).done);
    QVERIFY(message.isTooLarge());
    QVERIFY(message.feed("\r\nbody\r\n.\r\n").done);
    QCOMPARE(got, qsizetype{0});
}

void tst_Mess822::conversations_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArrayList>("codes"); // of the replies behind the greeting
    QTest::addColumn<bool>("quit");
    const auto address = [](int size) { return "<" + QByteArray(size - 4, 'a') + "@b.c>\r\n"; };
    QTest::newRow("address of 899") << "MAIL FROM:" + address(899) + "QUIT\n" << QByteArrayList{"250", "221"} << true;
    QTest::newRow("address of 900") << "MAIL FROM:" + address(900) + "QUIT\n" << QByteArrayList{"555", "221"} << true;
    QTest::newRow("recipient of 900") << "MAIL FROM:<>\nRCPT TO:" + address(900) + "DATA\r\nquit\r\n"
                                      << QByteArrayList{"250", "555", "503", "221"} << true;
    QTest::newRow("no recipient") << QByteArray("MAIL FROM:<a>\r\nRCPT TO:<>\r\n") << QByteArrayList{"250", "555"} << false;
    QTest::newRow("long line") << QByteArray(100000, 'x') + "\r\nNOOP\r\n" << QByteArrayList{"500", "250"} << false;
    QTest::newRow("half a line") << QByteArray("QUIT") << QByteArrayList{} << false;
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{} << false;
    QTest::newRow("reset") << QByteArray("MAIL FROM:<a>\nRSET\nRCPT TO:<b>\nEHLO x\nRCPT TO:<b>\n")
                           << QByteArrayList{"250", "250", "503", "250", "250", "250", "503"} << false;
    QTest::newRow("bytes") << QByteArray("\0\xff\x1b\n\n \nMAIL FROM:<a\0b>\n", 24) << QByteArrayList{"502", "502", "502", "555"} << false;
}

void tst_Mess822::conversations()
{
    QFETCH(QByteArray, wire);
    QFETCH(QByteArrayList, codes);
    QFETCH(bool, quit);
    auto pipe = os::makePipe();
    auto replies = os::makePipe();
    QVERIFY(pipe && replies);
    OfmipSettings settings;
    settings.hosts = usualHosts();
    bool saidQuit = !quit;
    std::thread server([&] {
        net::Stream stream(pipe->read.get(), replies->write.get(), 10'000);
        saidQuit = OfmipSession(stream, settings).run();
        replies->write.reset();
    });
    const auto written = os::writeAll(pipe->write.get(), wire.toStdString());
    pipe->write.reset();
    const auto text = os::readAll(replies->read.get(), 100'000);
    server.join();
    QVERIFY(written && text);
    QByteArrayList got;
    for (const auto &line : bytes(*text).split('\n'))
        got.append(line.left(3));
    QCOMPARE(got, QByteArrayList{"220"} + codes + QByteArrayList{""});
    QCOMPARE(saidQuit, quit);
}

void tst_Mess822::receivedFields()
{
    qputenv("TZ", "UTC0");
    const LocalTime local{mail::LeapSeconds()};
    QCOMPARE(bytes(receivedText(" from a (by id for) by\tb  id 7 FOR c; 3 Jan 2025 10:00:02 +0100", local)),
             QByteArray("Fri Jan  3 09:00:02 2025 from a (by id for) \n\t\t\t by b \n\t\t\t id 7 \n\t\t\t FOR c\n"
                        "\t\t\t ; 3 Jan 2025 10:00:02 +0100\n"));
    QCOMPARE(bytes(receivedText("a (open ; by", local)), QByteArray("\t\t\t a (open ; by\n"));
    QCOMPARE(bytes(receivedText(")) by \\(;", local)), QByteArray("\t\t\t )) \n\t\t\t by \\(\n\t\t\t ;\n"));
}

// What a header holds cannot move a terminal, and characters of UTF-8 stay whole.
void tst_Mess822::viewsAreSafe()
{
    HeaderView view{LocalTime(mail::LeapSeconds())};
    view.add("Subject: \x1b[2J \xc3\xbc\n");
    view.add("X-Other: \x1b[31mred\x07\n folded\n");
    view.add("To: \"\x1b]0;x\" <a@b.c>\n");
    const auto text = bytes(view.text());
    QVERIFY(!text.contains('\x1b') && !text.contains('\x07'));
    QVERIFY(text.contains("_\b\xc3\xbc\n"));
    QVERIFY(text.contains("X-Other: ?[31mred?\n folded\n"));
}

void tst_Mess822::nameTables()
{
    const auto names = compileNames("a@b.c:Ann:ann@x.y:\n# no\n\n:Empty:e@x.y:rest:more\nbad:line\nlast:L:l@x.y:");
    QVERIFY(names);
    QCOMPARE(names->problems.size(), std::size_t{1});
    QVERIFY(names->problems[0].starts_with("line 5 "));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(bytes(names->cdb)) > 0 && file.flush());
    const auto table = mail::CdbReader::open(file.fileName().toStdString());
    QVERIFY(table);
    const auto find = [&](const char *key) { return *findName(*table, key); };
    QVERIFY(find("a@b.c") == Mailbox({"Ann", "ann@x.y", false}));
    QVERIFY(find("") == Mailbox({"Empty", "e@x.y", false}));
    QVERIFY(find("last") == Mailbox({"L", "l@x.y", false}));
    QVERIFY(!find("bad") && !find("A@b.c"));
}

QTEST_APPLESS_MAIN(tst_Mess822)
#include "tst_Mess822.moc"
