// SPDX-License-Identifier: GPL-3.0-or-later
// Which changes are dangerous, and that those which only look so are not.
#include "daemon/helper/changes/Dangers.h"
#include "daemon/helper/changes/RelayRules.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::helper;

namespace {

// As Targets makes them.
FileChange change(const std::string &name, std::optional<std::string> before, std::optional<std::string> after)
{
    FileChange out;
    out.target.name = name;
    out.target.file = name.substr(name.rfind('/') + 1);
    out.target.kind = name.starts_with("alias/")    ? TargetKind::Alias
                      : name.starts_with("people/") ? TargetKind::Person
                      : name.starts_with("users/")  ? TargetKind::Users
                      : name.starts_with("rules/")  ? TargetKind::Rules
                                                    : TargetKind::Control;
    if (out.target.kind == TargetKind::Control)
        out.target.control = mail::findControlFile(out.target.file);
    out.before.present = before.has_value();
    out.before.content = before.value_or(std::string());
    out.after = std::move(after);
    return out;
}

} // namespace

class tst_Dangers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofFiles_data();
    void ofFiles();
    void ofRules_data();
    void ofRules();
    void eachClassOnce();
    void ownProgramsAreNone();
    void checkedByTheTable();
    void namesAndActions();
};

void tst_Dangers::ofFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before"); // "-": no file
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("danger"); // empty: none
    const auto row = [](const char *name, const QString &file, const QString &before, const QString &after, const QString &danger) {
        QTest::newRow(name) << file << before << after << danger;
    };
    row("a program comes", u"alias/.qmail-a"_s, u"-"_s, u"|id\n"_s, u"programLine"_s);
    row("a second one comes", u"alias/.qmail-a"_s, u"|id\n"_s, u"|id\n|ls\n"_s, u"programLine"_s);
    row("it stays", u"alias/.qmail-a"_s, u"|id\n"_s, u"|id\n&ann\n"_s, {});
    row("it goes", u"alias/.qmail-a"_s, u"|id\n"_s, u"&ann\n"_s, {});
    row("in a comment", u"alias/.qmail-a"_s, u"-"_s, u"#|id\n&ann\n"_s, {});
    row("a person's", u"people/bench/.qmail"_s, u"-"_s, u"|id\n"_s, u"programLine"_s);
    row("a person's mailbox", u"people/bench/.qmail"_s, u"-"_s, u"./Maildir/\n"_s, {});
    row("everybody's", u"control/defaultdelivery"_s, u"./Mailbox\n"_s, u"|procmail\n"_s, u"programLine"_s);
    row("everybody's mailbox", u"control/defaultdelivery"_s, u"./Mailbox\n"_s, u"./Maildir/\n"_s, {});
    row("a checker of passwords", u"control/authchecker"_s, u"-"_s, u"/bin/true\n"_s, u"programLine"_s);
    row("no checker", u"control/authchecker"_s, u"/bin/true\n"_s, u"-"_s, {});
    row("plug-ins", u"control/smtpplugins"_s, u"-"_s, u"x\n"_s, u"programLine"_s);
    row("a program for a token", u"control/remote_auth"_s, u"-"_s, u"relay.example|ann|gettoken|XOAUTH2\n"_s, u"programLine"_s);
    row("the same in routes", u"control/smtproutes"_s, u"-"_s, u":relay.example|ann|gettoken|xoauth2\n"_s, u"programLine"_s);
    row("a password of a relay", u"control/remote_auth"_s, u"-"_s, u"relay.example|ann|geheim\n"_s, {});
    row("assign", u"users/assign"_s, u".\n"_s, u"+:x:0:0:/::\n.\n"_s, u"assign"_s);
    row("include", u"users/include"_s, u"-"_s, u"ann\n"_s, u"assign"_s);
    row("passwords of users", u"users/smtppasswords"_s, u"-"_s, u"ann:x\n"_s, {});
    row("other accounts", u"control/conf-users"_s, u"-"_s, u"root\n"_s, u"assign"_s);
    row("no rcpthosts", u"control/rcpthosts"_s, u"a.example\n"_s, u"-"_s, u"relayOpen"_s);
    row("an empty rcpthosts", u"control/rcpthosts"_s, u"a.example\n"_s, u"\n"_s, {});
    row("one more domain", u"control/rcpthosts"_s, u"a.example\n"_s, u"a.example\n.b.example\n"_s, {});
    row("a top-level domain", u"control/rcpthosts"_s, u"a.example\n"_s, u"a.example\n.com\n"_s, u"relayOpen"_s);
    row("the same in the other file", u"control/morercpthosts"_s, u"-"_s, u".com\n"_s, u"relayOpen"_s);
    row("it was there before", u"control/rcpthosts"_s, u".com\n"_s, u".com\na.example\n"_s, {});
    row("percenthack", u"control/percenthack"_s, u"-"_s, u"a.example\n"_s, u"relayOpen"_s);
    row("percenthack goes", u"control/percenthack"_s, u"a.example\n"_s, u"-"_s, {});
    row("a number", u"control/databytes"_s, u"1\n"_s, u"2\n"_s, {});
    row("a smart host", u"control/smtproutes"_s, u"-"_s, u":relay.example\n"_s, {});
}

void tst_Dangers::ofFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, danger);
    const auto content = [](const QString &text) {
        return text == u"-" ? std::nullopt : std::optional(text.toStdString());
    };
    QString found;
    for (const auto &one : dangersOf({change(file.toStdString(), content(before), content(after))}))
        found += QString::fromUtf8(rpc::nameOf(one.danger).data());
    QCOMPARE(found, danger);
}

void tst_Dangers::ofRules_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("variable");
    const auto relay = [](const char *address) { return QByteArray(address) + ":allow,RELAYCLIENT=\"\"\n"; };
    const auto row = [](const char *name, const QByteArray &after, bool opens) {
        QTest::newRow(name) << QByteArray("127.:allow,RELAYCLIENT=\"\"\n:allow\n") << after << opens << QString();
    };
    row("everybody", relay(""), true);
    row("a network of three numbers", relay("192.0.2."), false);
    row("a network of two numbers", relay("192.0."), true);
    row("a private network", relay("10."), false);
    row("a private one with bits", relay("172.16.0.0/12"), false);
    row("more than the private one", relay("172.16.0.0/11"), true);
    row("one address", relay("192.0.2.7"), false);
    row("one of IPv6", relay("[2001:db8::7]"), false);
    row("a network of IPv6", relay("2001:db8:1::/48"), false);
    row("too wide a one", relay("2001:db8::/32"), true);
    row("all of IPv6", relay("::/0"), true);
    row("all of IPv4", relay("0.0.0.0/0"), true);
    row("private of IPv6", relay("fd00::/8"), false);
    row("the beginning of an IPv6 address", relay("2001:db8:"), true);
    row("half of it", relay("0.0.0.0/1"), true);
    row("many small ones", relay("192.0.2.") + relay("192.0.3."), true);
    row("a range", relay("192.0-9."), true);
    row("a name", relay("=.example"), true);
    row("any name", relay("="), true);
    row("who says so", relay("ann@"), true);
    row("who says so, from one address", relay("ann@192.0.2.7"), false);
    row("denied", ":deny,RELAYCLIENT=\"\"\n", false);
    row("by another variable", ":allow,DATABYTES=\"5\"\n", false);
    row("in a comment", "#" + relay(""), false);
    row("what was open", relay("127."), false);
    QTest::newRow("was open") << relay("") << QByteArray(":allow,RELAYCLIENT=\"\",DATABYTES=\"1\"\n") << false << QString();
    QTest::newRow("a program") << QByteArray() << QByteArray("10.:allow,QMAILQUEUE=\"/tmp/x\"\n") << false << u"QMAILQUEUE"_s;
    QTest::newRow("a library") << QByteArray() << QByteArray("10.:allow,LD_PRELOAD=\"/tmp/x\"\n") << false << u"LD_PRELOAD"_s;
    QTest::newRow("another program") << QByteArray("10.:allow,QMAILQUEUE=\"/x\"\n") << QByteArray("10.:allow,QMAILQUEUE=\"/y\"\n") << false << u"QMAILQUEUE"_s;
    QTest::newRow("the same program") << QByteArray("10.:allow,QMAILQUEUE=\"/x\"\n") << QByteArray("10.:allow,QMAILQUEUE=\"/x\"\n:deny\n") << false << QString();
}

void tst_Dangers::ofRules()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, opens);
    QFETCH(QString, variable);
    const auto news = newInRules(before.toStdString(), after.toStdString());
    QVERIFY2(news.open.empty() != opens, news.open.c_str());
    QCOMPARE(QString::fromStdString(news.variable), variable);
    const auto dangers = dangersOf({change("rules/smtp", before.toStdString(), after.toStdString())});
    QCOMPARE(dangers.size(), (opens ? 1U : 0U) + (variable.isEmpty() ? 0U : 1U));
}

void tst_Dangers::eachClassOnce()
{
    const auto found = dangersOf({change("alias/.qmail-a", {}, "|id\n"), change("alias/.qmail-b", {}, "|id\n"),
                                  change("users/assign", ".\n", "+:x:0:0:/::\n.\n")});
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].sentence, std::string("alias/.qmail-a lets mail run a program"));
    const auto fault = dangerFault(found, "root");
    QCOMPARE(fault.right, std::string("programLine"));
    QCOMPARE(fault.sentence(), std::string("Not allowed: the right to let mail run programs is missing. Only root may do this: alias/.qmail-a lets mail "
                                           "run a program; users/assign gives addresses to accounts."));
}

void tst_Dangers::ownProgramsAreNone()
{
    const auto file = change("alias/.qmail-a", {}, "|list a\n|id\n");
    QCOMPARE(dangersOf({file}, {"list a", "id"}).size(), 0U);
    QCOMPARE(dangersOf({file}, {"list a"}).size(), 1U);
}

void tst_Dangers::checkedByTheTable()
{
    QVERIFY(isCheckedByTable(change("control/databytes", {}, {}).target));
    QVERIFY(isCheckedByTable(change("control/rcpthosts", {}, {}).target));
    QVERIFY(!isCheckedByTable(change("control/smtpplugins", {}, {}).target));
    QVERIFY(!isCheckedByTable(change("control/ofmylanguage", {}, {}).target));
    QVERIFY(!isCheckedByTable(change("users/assign", {}, {}).target));
    QVERIFY(!isCheckedByTable(change("alias/.qmail-a", {}, {}).target));
}

void tst_Dangers::namesAndActions()
{
    QCOMPARE(polkitActionOf(Danger::ProgramLine), std::string("org.mailwright.program-line"));
    QCOMPARE(polkitActionOf(Danger::Assign), std::string("org.mailwright.assign"));
    QCOMPARE(dangersFromText("readBody,nonsense,,rawEdit"), (std::vector{Danger::ReadBody, Danger::RawEdit}));
    QCOMPARE(dangersAsText({Danger::ReadBody, Danger::RawEdit}), std::string("readBody,rawEdit"));
    QVERIFY(dangersFromText("").empty());
}

QTEST_GUILESS_MAIN(tst_Dangers)
#include "tst_Dangers.moc"
