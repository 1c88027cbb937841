// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about who may connect: byte for byte what the distribution's tcprules makes, and networks and IPv6 besides.
#include "shared/mail/TcpRules.h"
#include "shared/mail/TcpRulesCompiler.h"
#include "shared/os/AtomicFile.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace mw;
using namespace mw::mail;
using namespace Qt::StringLiterals;

class tst_TcpRulesCompiler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void likeTcprules_data();
    void likeTcprules();
    void likeTcprulesAtRandom();
    void decisions_data();
    void decisions();      // rows: B8
    void badLines_data();
    void badLines();
    void remarks();
    void tcpserverKnowsNetworks(); // rows: B8
    void program();

private:
    // What tcprules makes of it; nothing: it refuses.
    std::optional<QByteArray> stock(const QByteArray &text) const;
    QString at(const QString &name) const { return m_dir.filePath(name); }
    QTemporaryDir m_dir;
};

std::optional<QByteArray> tst_TcpRulesCompiler::stock(const QByteArray &text) const
{
    test::writeFile(at(u"text"_s), text);
    const auto done = test::run({u"/bin/sh"_s, u"-c"_s, u"exec tcprules %1 %2 < %3"_s.arg(at(u"cdb"_s), at(u"tmp"_s), at(u"text"_s))});
    if (done.code != 0)
        return std::nullopt;
    return test::readFile(at(u"cdb"_s));
}

void tst_TcpRulesCompiler::likeTcprules_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("usual", "127.:allow,RELAYCLIENT=\"\"\n:allow\n");
    row("no line end", "1.2.3.4:deny");
    row("comments and blanks", "# x:deny\n\n \t\n1.2.3.4:allow \t\n");
    row("no colon", "hello\n:deny\n");
    row("range", "10.1-3.:deny\n10.20.30.40-42:allow\n");
    row("range to the end", "10.250-999.:deny\n");
    row("range backwards", "10.9-3.:deny\n10.4-.:allow\n10.-2.:allow\n");
    row("ranges of two numbers", "1-2.3-4.:deny\n");
    row("hosts with dashes", "=a-b.example:deny\n=.c-d.example:allow\njoe-x@1.2.3.4:deny\n");
    row("quotes of any kind", "1.:allow,A=\"b c\",D=/e\"f/,G=\"\"\n");
    row("same key twice", "1.:allow\n1.:deny\n");
    row("names", "=:allow\n:deny\njoe@=host.example:allow\n");
    row("variables with colons", "1.2.3.4:allow,A=\":deny\"\n");
    row("what matches nobody", "1.2.3/24:allow\nfoo:deny\n");
    row("NUL", QByteArray("a\0b:allow,A=\"\0\"\n", 16));
    row("huge numbers", "1.99999999999999999999999-3:allow\n1.2-99999999999999999999:deny\n");
}

void tst_TcpRulesCompiler::likeTcprules()
{
    QFETCH(QByteArray, text);
    const auto theirs = stock(text);
    QVERIFY(theirs);
    const auto ours = compileTcpRules(text.toStdString());
    QVERIFY2(ours, ours ? "" : ours.error().text.c_str());
    QCOMPARE(QByteArray::fromStdString(ours->cdb), *theirs);
}

// Files put together from what rules are made of: where tcprules takes one, ours makes the same bytes; where it refuses,
// ours does, or the line has an IPv6 address.
void tst_TcpRulesCompiler::likeTcprulesAtRandom()
{
    const std::vector<std::string> parts{"1", "10.", "192.0.2.1", "-", "7-9", ".", ":", ":", ":allow", ":deny", ":deny", ",", "=", "A=\"x\"",
                                         ",B=\"\"", ",C=/y z/", "\"", " ", "\t", "#", "=h-1.example", "joe@", "allow", "@", "x"};
    std::mt19937 random(20261127); // NOLINT: the same on every run
    const auto upTo = [&](std::size_t n) { return random() % n; };
    int taken = 0;
    for (int i = 0; i < 400; ++i) {
        std::string text;
        for (auto lines = upTo(3) + 1; lines > 0; --lines) {
            if (upTo(2) == 0)
                text += "10." + std::to_string(upTo(300)) + ":deny";
            for (auto n = upTo(5); n > 0; --n)
                text += parts[upTo(parts.size())];
            text += "\n";
        }
        const auto bytes = QByteArray::fromStdString(text);
        const auto theirs = stock(bytes);
        const auto ours = compileTcpRules(text);
        QVERIFY2(theirs.has_value() == ours.has_value(), bytes.constData());
        if (theirs)
            QCOMPARE(QByteArray::fromStdString(ours->cdb), *theirs);
        taken += theirs ? 1 : 0;
    }
    QVERIFY2(taken > 50 && taken < 350, QByteArray::number(taken).constData());
}

void tst_TcpRulesCompiler::decisions_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *rules, const char *ip, bool allowed) {
        QTest::addRow("%s: %s", rules, ip) << QByteArray(rules) << QByteArray(ip) << allowed;
    };
    row("192.0.2.0/24:deny\n", "192.0.2.200", false);
    row("192.0.2.0/24:deny\n", "192.0.3.1", true);
    row("192.0.2.77/24:deny\n", "192.0.2.1", false);
    row("10.16.0.0/12:deny\n", "10.31.255.255", false);
    row("10.16.0.0/12:deny\n", "10.32.0.0", true);
    row("192.0.2.64/26:deny\n", "192.0.2.127", false);
    row("192.0.2.64/26:deny\n", "192.0.2.128", true);
    row("192.0.2.1/32:deny\n", "192.0.2.1", false);
    row("0.0.0.0/0:deny\n", "203.0.113.9", false);
    row("0.0.0.0/0:deny\n", "2001:db8::1", true);
    row("128.0.0.0/1:deny\n", "127.0.0.1", true);
    row("128.0.0.0/1:deny\n", "128.0.0.1", false);
    row("192.0.0.0/16:deny\n192.0.2.0/24:allow\n", "192.0.2.1", true);
    row("192.0.0.0/16:deny\n192.0.2.0/24:allow\n", "192.0.3.1", false);
    row("192.0.2.0/25:deny\n192.0.2.7:allow\n", "192.0.2.7", true);
    row("192.0.2.0/24:deny\n192.:allow\n", "192.0.2.7", false);
    row("2001:db8::1:deny\n", "2001:db8::1", false);
    row("[2001:DB8:0::1]:deny\n", "2001:db8::1", false);
    row("[::1]:deny,A=\"b:allow\"\n", "::1", false);
    row("2001:db8::/32:deny\n", "2001:db8:ffff::1", false);
    row("2001:db8::/32:deny\n", "2001:db9::1", true);
    row("[2001:db8::]/33:deny\n", "2001:db8:7fff::1", false);
    row("[2001:db8::]/33:deny\n", "2001:db8:8000::1", true);
    row("2001:db8::/32:deny\n2001:db8:7::/48:allow\n", "2001:db8:7::9", true);
    row("2001:db8::5/128:deny\n:allow\n", "2001:db8::5", false);
    row("::/0:deny\n", "fe80::1", false);
    row("::/0:deny\n", "2001:db8::1", false);
    row("::/0:deny\n", "192.0.2.1", true);
    row("2001:db8::deny\n", "2001:db8:1::1", false);
    row("::ffff:192.0.2.0/120:deny\n", "192.0.2.9", false);
    row("127.:allow\n::1:allow\n:deny\n", "::1", true);
}

void tst_TcpRulesCompiler::decisions()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, ip);
    QFETCH(bool, allowed);
    const auto compiled = compileTcpRules(rules.toStdString());
    QVERIFY2(compiled, compiled ? "" : compiled.error().text.c_str());
    const auto path = at(u"decide.cdb"_s).toStdString();
    QVERIFY(os::replaceFile(path, compiled->cdb));
    QCOMPARE(TcpRules::open(path)->decide({ip.toStdString(), {}, {}})->allowed, allowed);
}

void tst_TcpRulesCompiler::badLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *text, const char *why) { QTest::addRow("%s", text) << QByteArray(text) << QByteArray(why); };
    row(":allow\n1.2.3.4:permit\n", "line 2, \"1.2.3.4:permit\": behind the address and a colon must stand allow or deny");
    row("1.:allow,A\n", "\"A\" has no value: write NAME=\"value\"");
    row("1.:allow,A=\n", "\"A=\" has no value");
    row("1.:allow,A=\"b\n", "the value of A does not end with the \" that it begins with");
    row("1.:allowed\n", "\"ed\" is no variable");
    row("1.a-b:deny\n", "\"a-b\" is no range of numbers");
    row("192.0.2.0/33:deny\n", "line 1, \"192.0.2.0/33:deny\": \"192.0.2.0/33\" is no network: behind / belongs a number of bits, at most 32");
    row("2001:db8::/129:deny\n", "at most 128");
    row("2001:db8::g:deny\n", "\"2001:db8::g\" is no IP address or network");
    row("[2001:db8::1:deny\n", "\"[2001:db8::1\" is no IP address or network");
    row("::ffff:192.0.2.0/90:deny\n", "mixes IPv4 and IPv6");
}

void tst_TcpRulesCompiler::badLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, why);
    const auto compiled = compileTcpRules(text.toStdString());
    QVERIFY(!compiled);
    QVERIFY(compiled.error().kind == ErrorKind::Format);
    QVERIFY2(compiled.error().text.find(why.toStdString()) != std::string::npos, compiled.error().text.c_str());
}

void tst_TcpRulesCompiler::remarks()
{
    const auto compiled = compileTcpRules("# fine\nhello\n1.2.3/24:deny\n:allow\n");
    QVERIFY(compiled);
    QCOMPARE(compiled->remarks, (std::vector<std::string>{
        "line 2: \"hello\" has no colon and is ignored",
        "line 3: \"1.2.3/24\" is no network and matches nobody: write all four numbers and /bits"}));
}

// The distribution's tcpserver, which has IPv4 alone and no networks, obeys them all the same.
void tst_TcpRulesCompiler::tcpserverKnowsNetworks()
{
    const auto compiled = compileTcpRules("127.0.0.0/30:deny\n127.0.0.8/29:allow,A=\"yes\"\n:deny\n");
    QVERIFY(compiled);
    const auto path = at(u"tcpserver.cdb"_s);
    QVERIFY(os::replaceFile(path.toStdString(), compiled->cdb));
    for (const auto &[ip, answer] : {std::pair{u"127.0.0.1"_s, QByteArray()}, {u"127.0.0.9"_s, QByteArray("A=yes")},
                                     {u"127.0.0.16"_s, QByteArray()}}) {
        const auto said = test::run({u"tcprulescheck"_s, path}, {.environment = {u"TCPREMOTEIP="_s + ip}});
        QVERIFY2(said.output.contains(answer.isEmpty() ? QByteArray("deny connection") : QByteArray("set environment variable A=yes")),
                 said.output.constData());
    }
}

void tst_TcpRulesCompiler::program()
{
    const auto program = QCoreApplication::applicationDirPath() + u"/../bin/qmail-tcprules"_s;
    const auto compile = [&](const QByteArray &text) {
        test::writeFile(at(u"rules"_s), text);
        return test::run({u"/bin/sh"_s, u"-c"_s, u"exec '%1' %2 %3 < %4"_s.arg(
                              program, at(u"ours.cdb"_s), at(u"ours.tmp"_s), at(u"rules"_s))});
    };
    QCOMPARE(compile("127.:allow,RELAYCLIENT=\"\"\nx\n").code, 0);
    const auto first = test::readFile(at(u"ours.cdb"_s));
    QCOMPARE(first, *stock("127.:allow,RELAYCLIENT=\"\"\n"));
    const auto bad = compile("127.:allow\n1.2.3.4:nonsense\n");
    QCOMPARE(bad.code, 100);
    QVERIFY(bad.errors.contains("qmail-tcprules: fatal: line 2, \"1.2.3.4:nonsense\": "));
    QCOMPARE(test::readFile(at(u"ours.cdb"_s)), first);
    QCOMPARE(compile("2001:db8::/33:deny\n10.0.0.0/9:allow,A=\"x y\"\n:allow\n").code, 0);
    const auto check = [&](const QString &ip) { return test::run({program, u"--check"_s, at(u"ours.cdb"_s), ip}); };
    QCOMPARE(check(u"2001:db8:7fff::1"_s).output, QByteArray("rule 2001:db8::/33\ndeny connection\n"));
    QCOMPARE(check(u"10.5.6.7"_s).output, QByteArray("rule 10.5.\nset environment variable A=x y\nallow connection\n"));
    QCOMPARE(check(u"2001:db9::1"_s).output, QByteArray("rule of everybody (:)\nallow connection\n"));
    QCOMPARE(check(u"nobody"_s).code, 100);
    QCOMPARE(test::run({program, u"x"_s}).code, 100);
    QCOMPARE(test::run({program, u"/no/such/x"_s, u"/no/such/y"_s}).code, 111);
}

QTEST_GUILESS_MAIN(tst_TcpRulesCompiler)
#include "tst_TcpRulesCompiler.moc"
