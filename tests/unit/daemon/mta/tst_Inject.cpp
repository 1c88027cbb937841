// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of qmail-inject, sendmail and maildir2mbox by themselves: what a command line means, how a header is
// repaired, how messages move.
#include "daemon/mta/qmail-inject/HeaderEditor.h"
#include "daemon/mta/sendmail/SendmailCommand.h"
#include "daemon/mta/small/MailboxMove.h"
#include "shared/mail/Home.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;
using namespace Qt::StringLiterals;

class tst_Inject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendmailPlans_data();
    void sendmailPlans(); // rows: I20 P11
    void sendmailRefuses_data();
    void sendmailRefuses(); // rows: I20
    void sendmailServes();  // rows: G68
    void fields_data();
    void fields(); // rows: I19
    void brokenFields_data();
    void brokenFields(); // rows: I19
    void recipientsOf_data();
    void recipientsOf(); // rows: I19
    void senders();      // rows: E15 E17
    void longLists();
    void movesMessages();        // rows: P32
    void keepsMessagesOnTrouble(); // rows: P32
};

namespace {

// The plan for words parted by blanks; the first is the program's name.
sendmail::Plan planFor(const QByteArray &line)
{
    auto words = line.split(' ');
    std::vector<char *> pointers;
    for (auto &word : words)
        pointers.push_back(word.data());
    return sendmail::planFor(pointers[0], std::span<char *const>(pointers).subspan(1));
}

QByteArray joined(const sendmail::Plan &plan)
{
    QByteArray text;
    for (const auto &argument : plan.arguments)
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(argument);
    for (const auto &[name, value] : plan.variables)
        text += " " + QByteArray::fromStdString(name + '=' + value);
    return text;
}

inject::InjectSettings settings()
{
    inject::InjectSettings made;
    made.completion = *mail::AddressCompletion::make("host", "dom.example", "plus.example");
    made.user = made.senderUser = "joe";
    made.host = made.senderHost = "desk";
    made.source = inject::RecipientSource::Header;
    return made;
}

// The edited header of fields, without the three that every message gets.
QByteArray edited(const std::vector<std::string> &fields, const inject::InjectSettings &how = settings())
{
    inject::HeaderEditor editor(how, 0, 7);
    for (const auto &field : fields) {
        if (const auto added = editor.add(field); !added)
            return "refused: " + QByteArray::fromStdString(added.error().text);
    }
    auto text = QByteArray::fromStdString(*editor.finish());
    const auto end = text.indexOf("\nFrom: joe@desk.dom.example\n");
    return end < 0 ? text : text.mid(end + 28);
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

} // namespace

void tst_Inject::sendmailPlans_data()
{
    QTest::addColumn<QByteArray>("plan");
    const auto row = [](const char *line, const char *plan) { QTest::newRow(line) << QByteArray(plan); };
    row("sendmail a@b", "qmail-inject -a -- a@b");
    row("sendmail -t", "qmail-inject -H --");
    row("sendmail -t -i -- -odd@x", "qmail-inject -H -- -odd@x");
    row("/usr/lib/sendmail -oi -om -odq -v -m -x -em -pESMTP:h -B8BITMIME a", "qmail-inject -a -- a");
    row("sendmail -f joe@x.y a", "qmail-inject -a -f joe@x.y -- a MAILUSER=joe MAILHOST=x.y");
    row("sendmail -fjoe a", "qmail-inject -a -f joe -- a MAILUSER=joe");
    row("sendmail -f@x.y a", "qmail-inject -a -f @x.y -- a MAILUSER= MAILHOST=x.y");
    row("sendmail -FJoe -bm a", "qmail-inject -a -- a MAILNAME=Joe");
    row("sendmail -E -J -G -n -Ndelay -h7 -Mid a", "qmail-inject -a -- a");
    row("sendmail -bp", "qmail-qread");
    row("mailq", "qmail-qread");
    row("/usr/bin/mailq -v", "qmail-qread");
}

void tst_Inject::sendmailPlans()
{
    QFETCH(QByteArray, plan);
    const auto made = planFor(QTest::currentDataTag());
    QCOMPARE(joined(made), plan);
    QCOMPARE(made.program, mail::programPath(made.arguments[0]));
    QVERIFY(made.logLine.empty());
}

void tst_Inject::sendmailRefuses_data()
{
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("sendmail -bd") << QByteArray("usage");
    QTest::newRow("sendmail -bi") << QByteArray("usage");
    QTest::newRow("sendmail -Z") << QByteArray("illegal option -- Z");
    QTest::newRow("sendmail -f") << QByteArray("requires an argument -- f");
    QTest::newRow("newaliases") << QByteArray("fastforward");
}

void tst_Inject::sendmailRefuses()
{
    QFETCH(QByteArray, problem);
    const auto made = planFor(QTest::currentDataTag());
    QCOMPARE(made.code, 100);
    QVERIFY(made.program.empty());
    QVERIFY2(QByteArray::fromStdString(made.problem).contains(problem), made.problem.c_str());
}

void tst_Inject::sendmailServes()
{
    qunsetenv("PROTO");
    auto made = planFor("sendmail -bs");
    const auto plan = joined(made);
    QVERIFY2(plan.startsWith("qmail-smtpd RELAYCLIENT= DATABYTES="), plan);
    for (const char *part : {" PROTO=TCP", " TCPREMOTEIP=127.0.0.1", " TCPLOCALHOST=localhost", " TCPREMOTEINFO="})
        QVERIFY2(plan.contains(part), plan);
    QVERIFY2(made.logLine.starts_with("-bs: ") && made.logLine.contains(" (uid "), made.logLine.c_str());
    qputenv("PROTO", "TCP");
    made = planFor("sendmail -bs");
    QCOMPARE(joined(made), QByteArray("qmail-smtpd"));
    QVERIFY(!made.logLine.empty());
    qunsetenv("PROTO");
}

void tst_Inject::fields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &field, const QByteArray &text) {
        QTest::newRow(name) << field << text;
    };
    row("host", "To: ann\n", "To: ann@host.dom.example\n");
    row("domain", "To: ann@here\n", "To: ann@here.dom.example\n");
    row("plus", "To: ann@here+\n", "To: ann@here.plus.example\n");
    row("literal", "To: ann@[10.1.2.3]\n", "To: ann@[10.1.2.3]\n");
    row("missing commas", "To: ann bob, Carl D. <c@d.e> f\n",
        "To: ann@host.dom.example, bob@host.dom.example, Carl D. <c@d.e>,\n  f@host.dom.example\n");
    row("source route", "To: <@a.b,@c.d:e@f.g>\n", "To: <e@f.g>\n");
    row("comments", "To: (one) ann (two (three)) , bob(four)\n",
        "To: ann@host.dom.example (one) (two (three)), bob@host.dom.example (four)\n");
    row("quoted local", "To: \"an n\"@b.c\n", "To: \"an n\"@b.c\n");
    row("quotes in quotes", "To: \"a\\\"b\\\\c\" <x@y.z>\n", "To: \"a\\\"b\\\\c\" <x@y.z>\n");
    row("group", "To: all: a@b.c, d;\n", "To: all: a@b.c, d@host.dom.example;\n");
    row("empty group", "To: nobody:;\n", "To: nobody: ;\n");
    row("two groups", "Cc: a: b@c.d;, e: f@g.h;\n", "Cc: a: b@c.d;, e: f@g.h;\n");
    row("8 bit", "To: J\xc3\xbcrgen <j@x.y>\n", "To: \"J\xc3\xbcrgen\" <j@x.y>\n");
    row("case of names", "tO: a@b.c\n", "tO: a@b.c\n");
    row("space before the colon", "To : a@b.c\n", "To: a@b.c\n");
    row("empty literal", "To: foo@[]\n", "To: foo@[]\n");
    row("a dot at the end", "To: a@b.c.\n", "To: a@b.c\n");
    row("unbalanced To stays", "To: ann (open\n", "To: ann (open\n");
    row("unbalanced Cc stays", "Cc: \"open\n", "Cc: \"open\n");
    row("others are left alone", "X-To: ann (open\n", "Cc: recipient list not shown: ;\nX-To: ann (open\n");
    row("Bcc goes", "Bcc: a@b.c\n", "Cc: recipient list not shown: ;\n");
    row("Content-Length goes", "Content-Length: 7\n", "Cc: recipient list not shown: ;\n");
}

void tst_Inject::fields()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, text);
    QCOMPARE(edited({field.toStdString()}), text);
}

void tst_Inject::brokenFields_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const char *field : {"From: (open\n", "Sender: \"open\n", "Reply-To: a@b.c;\n;\n", "Bcc: [open\n",
                              "Return-Path: x:y\n", "Errors-To: a>\n"})
        QTest::newRow(field) << QByteArray(field);
}

void tst_Inject::brokenFields()
{
    QFETCH(QByteArray, field);
    const auto text = edited({field.toStdString()});
    QVERIFY2(text == "refused: fatal: unable to parse this line:\n" + field, text);
}

void tst_Inject::recipientsOf_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArrayList>("recipients");
    QTest::newRow("all kinds") << QByteArrayList{"To: a@x.y\n", "Cc: b@x.y\n", "Bcc: c@x.y\n", "Apparently-To: d@x.y\n",
                                                 "Reply-To: e@x.y\n", "Return-Receipt-To: f@x.y\n"}
                               << QByteArrayList{"a@x.y", "b@x.y", "c@x.y", "d@x.y"};
    QTest::newRow("resent") << QByteArrayList{"To: a@x.y\n", "Resent-To: b@x.y\n", "Resent-Bcc: c@x.y\n"}
                            << QByteArrayList{"b@x.y", "c@x.y"};
    QTest::newRow("quotes go") << QByteArrayList{"To: \"a b\"@x.y, (no) <c@x.y> (one)\n"}
                               << QByteArrayList{"c@x.y", "a b@x.y"};
    QTest::newRow("group") << QByteArrayList{"Cc: g: a@x.y;\n"} << QByteArrayList{"a@x.y"};
}

void tst_Inject::recipientsOf()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArrayList, recipients);
    const auto how = settings();
    inject::HeaderEditor editor(how, 0, 7);
    for (const auto &field : fields)
        QVERIFY(editor.add(field.toStdString()));
    QVERIFY(editor.finish());
    QByteArrayList got;
    for (const auto &recipient : editor.recipients())
        got.append(QByteArray::fromStdString(recipient));
    QCOMPARE(got, recipients);
}

void tst_Inject::senders()
{
    const auto senderOf = [](const inject::InjectSettings &how, const std::string &field = {}) {
        inject::HeaderEditor editor(how, 1000, 7);
        if (!field.empty() && !editor.add(field))
            return std::string("refused");
        return editor.finish() ? *editor.sender() : std::string("refused");
    };
    auto how = settings();
    QCOMPARE(senderOf(how), std::string("joe@desk.dom.example"));
    QCOMPARE(senderOf(how, "Return-Path: <rp@x.y>\n"), std::string("rp@x.y"));
    QCOMPARE(senderOf(how, "Return-Path: <>\n"), std::string(""));
    how.messageInSender = true;
    QCOMPARE(senderOf(how), std::string("joe-1000.7@desk.dom.example"));
    how.recipientInSender = true;
    QCOMPARE(senderOf(how), std::string("joe-1000.7-@desk.dom.example-@[]"));
    how.ignoreReturnPath = true;
    QCOMPARE(senderOf(how, "Return-Path: <rp@x.y>\n"), std::string("joe-1000.7-@desk.dom.example-@[]"));
    how.sender = "f@x.y";
    QCOMPARE(senderOf(how), std::string("f@x.y"));
}

// Many addresses take time that grows with their number only, and lines stay short.
void tst_Inject::longLists()
{
    std::string field = "To:";
    for (int i = 0; i < 20000; ++i)
        field += " person" + std::to_string(i) + ",";
    const auto text = edited({field + " last\n"});
    QCOMPARE(text.count("@host.dom.example"), qsizetype{20001});
    for (const auto &line : text.split('\n'))
        QVERIFY2(line.size() <= 80, line);
    QVERIFY(edited({"To: " + std::string(1 << 20, 'a') + "\n"}).contains("a@host.dom.example"));
    QVERIFY(edited({"To: " + std::string(1 << 16, '(') + "\n"}).startsWith("To: ((("));
}

void tst_Inject::movesMessages()
{
    QTemporaryDir home;
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(home.path()));
    for (const char *name : {"new", "cur", "tmp"})
        QVERIFY(QDir().mkdir(QString::fromLatin1(name)));
    write(u"box"_s, "From old Thu Jan  1 00:00:00 1970\nold\n\n");
    write(u"new/1.a"_s, "Return-Path: <joe@x.y>\nSubject: one\n\nFrom here\n");
    write(u"cur/2.b:2,S"_s, "Subject: two\n\nno end");
    QVERIFY(small::moveMessages("box", "box.tmp").has_value());
    const auto box = read(u"box"_s);
    QVERIFY2(box.startsWith("From old Thu Jan  1 00:00:00 1970\nold\n\nFrom "), box);
    QVERIFY2(box.contains("From joe@x.y ") && box.contains("\n>From here\n\n") && box.endsWith("\n\nno end\n\n"), box);
    QVERIFY(QDir(u"new"_s).isEmpty() && QDir(u"cur"_s).isEmpty() && !QFile::exists(u"box.tmp"_s));
    QDir::setCurrent(before);
}

void tst_Inject::keepsMessagesOnTrouble()
{
    QTemporaryDir home;
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(home.path()));
    for (const char *name : {"new", "cur", "tmp"})
        QVERIFY(QDir().mkdir(QString::fromLatin1(name)));
    QVERIFY(small::moveMessages("box", "box.tmp").has_value());
    QVERIFY(!QFile::exists(u"box"_s)); // no message: nothing is touched
    write(u"new/1.a"_s, "one\n");
    QVERIFY(!small::moveMessages("box", "no/such/box.tmp").has_value());
    QVERIFY(!small::moveMessages("no/box", "box.tmp").has_value());
    QCOMPARE(read(u"new/1.a"_s), QByteArray("one\n"));
    QDir::setCurrent(before);
}

QTEST_GUILESS_MAIN(tst_Inject)
#include "tst_Inject.moc"
