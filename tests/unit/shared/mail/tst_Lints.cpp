// SPDX-License-Identifier: GPL-3.0-or-later
// The lints: each thing that can be wrong with a .qmail file, users/assign and the control files is found with its
// line, and nothing else is.
#include "shared/base/Text.h"
#include "shared/mail/AssignLint.h"
#include "shared/mail/ControlLint.h"
#include "shared/mail/DotQmailLint.h"
#include "shared/mail/HomeLint.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::mail;

namespace {

// "id:line id:line" in order.
QString shortly(const std::vector<Finding> &findings)
{
    QStringList out;
    for (const auto &f : findings)
        out << u"%1:%2"_s.arg(QString::fromStdString(f.id)).arg(f.line);
    return out.join(u' ');
}

void everyFindingSpeaks(const std::vector<Finding> &findings)
{
    for (const auto &f : findings) {
        QVERIFY2(!f.what.empty() && !f.remedy.empty() && !f.file.empty(), f.id.c_str());
        QVERIFY2(std::ranges::find(findingKinds(), f.id, &FindingKind::id) != findingKinds().end(), f.id.c_str());
    }
}

net::IpAddress ip(const char *text)
{
    return net::IpAddress::parse(text).value_or(net::IpAddress());
}

// A name system of two hosts and three domains, and a machine with 192.0.2.1.
Surroundings around()
{
    Surroundings out;
    out.exchangers = [](const std::string &name) -> Result<std::vector<net::MailExchanger>> {
        if (name == "ours.example")
            return std::vector<net::MailExchanger>{{10, "hub.example"}, {20, "far.example"}};
        if (name == "backup.example")
            return std::vector<net::MailExchanger>{{10, "far.example"}, {20, "hub.example"}};
        if (name == "null.example")
            return std::vector<net::MailExchanger>{{0, ""}};
        return fail(ErrorKind::NotFound, "no such name");
    };
    out.addresses = [](const std::string &name) -> Result<std::vector<net::IpAddress>> {
        if (name == "hub.example")
            return std::vector<net::IpAddress>{ip("192.0.2.1")};
        if (name == "far.example")
            return std::vector<net::IpAddress>{ip("192.0.2.99")};
        return fail(ErrorKind::Timeout, "nobody answered");
    };
    out.isOurs = [](const net::IpAddress &address) { return address == ip("192.0.2.1") || address == ip("127.0.0.1"); };
    out.smtpPorts = {25};
    return out;
}

} // namespace

class tst_Lints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dotQmail_data();
    void dotQmail(); // rows: G17 G19 G28 G30 G32 G33 G34
    void assign_data();
    void assign(); // rows: G26 G56
    void values_data();
    void values(); // rows: G56 G58
    void domains_data();
    void domains(); // rows: G22 G23
    void compiledFiles(); // rows: G24 G25
    void routes_data();
    void routes(); // rows: G46
    void exchangers_data();
    void exchangers(); // rows: G47
    void homes_data();
    void homes(); // rows: G30 G31
    void mailboxes(); // rows: G70
    void commands();
    void theTableIsWhatIsUsedAndDocumented();
};

void tst_Lints::dotQmail_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *content, int mode, const QString &found) {
        QTest::newRow(name) << QByteArray(content) << mode << found;
    };
    row("good", "# mine\n./Maildir/\n&ben@example.org\ncarl\n|true\n", 0644, {});
    row("discard", "#\n", 0600, {});
    row("list", "+list\n&ben@example.org\n", 0644, {});
    row("forwards with x", "&ben@example.org\n", 0744, {});
    row("empty", "", 0644, u"dotqmail-empty:0"_s);
    row("/dev/null", "# away\n/dev/null\n", 0644, u"dotqmail-dev-null:2"_s);
    row("/dev/null and blanks", "/dev/null \t\n", 0644, u"dotqmail-dev-null:1"_s);
    row("DOS", "#x\n./Maildir/\r\n&ben@example.org\r\n", 0644, u"dotqmail-dos:2"_s);
    row("DOS blank first", "\r\n./Maildir/\r\n", 0644, u"dotqmail-dos:1 dotqmail-blank-first:1"_s);
    row("world-writable", "./Maildir/\n", 0646, u"dotqmail-mode:0"_s);
    row("group-writable", "./Maildir/\n", 0664, {});
    row("program with x", "&ben@example.org\n|true\n", 0744, u"dotqmail-executable:2"_s);
    row("mailbox with x", "./Mailbox\n", 0744, u"dotqmail-executable:1"_s);
    row("group x", "|true\n", 0654, {});
    row("blank first", "\n./Maildir/\n", 0644, u"dotqmail-blank-first:1"_s);
    row("spaces first", " \t\n./Maildir/\n", 0644, u"dotqmail-blank-first:1"_s);
    row("blank later", "./Maildir/\n\n#\n", 0644, {});
    row("name", "&Ben <ben@example.org>\n", 0644, u"dotqmail-forward:1"_s);
    row("brackets", "<ben@example.org>\n", 0644, u"dotqmail-forward:1"_s);
    row("space", "ben smith\n", 0644, u"dotqmail-forward:1"_s);
    row("two", "&ben@example.org,carl@example.org\n", 0644, u"dotqmail-forward:1"_s);
    row("comment", "ben@example.org(Ben)\n", 0644, u"dotqmail-forward:1"_s);
    row("a path without dot", "./Maildir/\nMaildir/\n", 0644, u"dotqmail-forward:2"_s);
}

void tst_Lints::dotQmail()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(QString, found);
    const auto findings = lintDotQmail({"/home/anna/.qmail", content.toStdString(), static_cast<mode_t>(mode)});
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
}

void tst_Lints::assign_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isCompiled");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *content, bool isCompiled, const QString &found) {
        QTest::newRow(name) << QByteArray(content) << isCompiled << found;
    };
    row("good", "# x\n=anna:anna:100:50:/home/anna:::\n+anna-:anna:100:50:/home/anna:-::\n.\n", true, {});
    row("no dot", "=anna:anna:100:50:/home/anna:::\n", false, u"assign-no-dot:0"_s);
    row("no dot, no newline", "=anna:anna:100:50:/home/anna:::", false, u"assign-no-dot:0"_s);
    row("few fields", "=anna:anna:100\n.\n", false, u"assign-error:1"_s);
    row("twice", "=anna:anna:100:50:/home/anna:::\n=Anna:anna:100:50:/home/anna:::\n.\n", true,
        u"assign-duplicate:2"_s);
    row("exact and prefix are two", "=anna:anna:100:50:/home/anna:::\n+anna:anna:100:50:/home/anna:-::\n.\n", true, {});
    row("root", "=boss:root:0:0:/root:::\n.\n", true, u"assign-odd:1"_s);
    row("not compiled", "=anna:anna:100:50:/home/anna:::\n.\n", false, u"assign-stale:0"_s);
    row("other uid", "=anna:anna:101:50:/home/anna:::\n.\n", true, u"assign-account:1"_s);
    row("other gid", "=anna:anna:100:51:/home/anna:::\n.\n", true, u"assign-account:1"_s);
    row("other home", "=anna:anna:100:50:/home/ann:::\n.\n", true, u"assign-account:1"_s);
    row("another directory of hers", "=shop:anna:100:50:/home/anna/shop:::\n.\n", true, {});
    row("no such account", "=ben:ben:100:50:/home/ben:::\n.\n", true, u"assign-account:1"_s);
}

void tst_Lints::assign()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isCompiled);
    QFETCH(QString, found);
    AssignFile file{.path = "/var/qmail/users/assign",
                    .content = content.toStdString(),
                    .compiled = {},
                    .compiler = "/var/qmail/bin/qmail-newu",
                    .accounts = {{"anna", {100, 50}, "/home/anna", "/bin/sh"}, {"root", {0, 0}, "/root", ""}}};
    if (isCompiled)
        file.compiled = compileUsersAssign(file.content).value_or("?");
    const auto findings = lintAssign(file);
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
}

void tst_Lints::values_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *content, const QString &found) {
        QTest::addRow("%s %s", name, QByteArray(content).toPercentEncoding().constData())
            << QByteArray(name) << QByteArray(content) << found;
    };
    row("concurrencylocal", "20\n", {});
    row("concurrencylocal", "many\n", u"control-not-a-number:1"_s);
    row("databytes", "10M\n", u"control-not-a-number:1"_s);
    row("queuelifetime", "\n", u"control-not-a-number:1"_s);
    row("locals", "a.example\nA.Example\n", u"control-duplicate:2"_s);
    row("virtualdomains", "a.example:anna\nb.example:ben\na.example:carl\n", u"control-duplicate:3"_s);
    row("smtproutes", "a.example:b.example\n#a.example:c.example\n", {});
    row("virtualdomains", "a.example\n", u"control-value:1"_s);
    row("locals", ".a.example\n", u"control-value:1"_s);
    row("helohost", "hub\r\n", u"control-value:1"_s);
    row("concurrencyremote", "0\n", u"control-odd:1"_s);
}

void tst_Lints::values()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, found);
    ControlFiles files{"/control", {{"me", "hub.example.org\n"}, {name.toStdString(), content.toStdString()}}};
    const auto findings = lintControlValues(files);
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
    files.contents.erase("me");
    QCOMPARE(shortly(lintControlValues(files)).contains(u"control-required:0"_s), true);
}

void tst_Lints::domains_data()
{
    QTest::addColumn<QByteArray>("locals");
    QTest::addColumn<QByteArray>("virtualDomains");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *locals, const char *virtualDomains, const QString &found) {
        QTest::newRow(name) << QByteArray(locals) << QByteArray(virtualDomains) << found;
    };
    row("good", "hub.example\n", "ok.example:anna\n.sub.example:ben\n", {});
    row("both", "hub.example\nOK.example\n", "ok.example:anna\n", u"domain-twice:1"_s);
    row("one address of a local domain", "ok.example\n", "#\ninfo@ok.example:anna\n", u"domain-twice:2"_s);
    row("not accepted", "hub.example\n", "new.example:anna\n", u"domain-not-accepted:1"_s);
    row("suffix not accepted", "hub.example\n", ".new.example:anna\n", u"domain-not-accepted:1"_s);
    row("exception", "hub.example\n", "new.example:\n", {});
    row("catch-all", "hub.example\n", ":anna\n", {});
}

void tst_Lints::domains()
{
    QFETCH(QByteArray, locals);
    QFETCH(QByteArray, virtualDomains);
    QFETCH(QString, found);
    const ControlFiles files{"/control",
                             {{"locals", locals.toStdString()},
                              {"virtualdomains", virtualDomains.toStdString()},
                              {"rcpthosts", "hub.example\nok.example"}}};
    const auto findings = lintDomains(files, [](std::string_view domain) {
        return domain == "hub.example" || domain == "ok.example" || domain.ends_with(".sub.example");
    });
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
    // A file without a last newline gets one before the new line.
    for (const auto &f : findings) {
        if (f.id == "domain-not-accepted")
            QVERIFY(f.command.starts_with("printf '\\n%s\\n' "));
    }
}

void tst_Lints::compiledFiles()
{
    const CompiledFile file{"tcprules-stale", "/etc/tcp.smtp", true, false, "tcprules", "tcprules x"};
    QCOMPARE(shortly(lintCompiled(file)), u"tcprules-stale:0"_s);
    auto same = file;
    same.differs = false;
    QVERIFY(lintCompiled(same).empty());
    const auto compiled = compileMoreRcptHosts("A.example\n#x\n.b.example\n");
    QVERIFY(compiled);
    QVERIFY(compiled->find("a.example") != std::string::npos);
    QVERIFY(*compiled != compileMoreRcptHosts("a.example\n").value_or(*compiled));
}

void tst_Lints::routes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("found");
    QTest::newRow("elsewhere") << QByteArray("a.example:far.example\n:[192.0.2.99]\n") << QString();
    QTest::newRow("own name") << QByteArray("#\na.example:hub.example\n") << u"route-loop:2"_s;
    QTest::newRow("own address") << QByteArray("a.example:[127.0.0.1]\n") << u"route-loop:1"_s;
    QTest::newRow("everything") << QByteArray(":192.0.2.1\n") << u"route-loop:1"_s;
    QTest::newRow("another port of this machine") << QByteArray("a.example:[127.0.0.1]:2525\n") << QString();
    QTest::newRow("a local domain never goes there") << QByteArray("hub.example:hub.example\n") << QString();
    QTest::newRow("a virtual one neither") << QByteArray("x.virtual.example:hub.example\n") << QString();
    QTest::newRow("exchangers") << QByteArray("a.example:\n") << QString();
    QTest::newRow("unknown host") << QByteArray("a.example:slow.example\n") << QString();
}

void tst_Lints::routes()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, found);
    const ControlFiles files{"/control",
                             {{"locals", "hub.example\n"},
                              {"virtualdomains", ".virtual.example:anna\n"},
                              {"smtproutes", content.toStdString()}}};
    const auto findings = lintRoutes(files, around());
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
}

void tst_Lints::exchangers_data()
{
    QTest::addColumn<QByteArray>("rcpthosts");
    QTest::addColumn<QByteArray>("locals");
    QTest::addColumn<QByteArray>("routes");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *rcpthosts, const char *locals, const char *routes,
                        const QString &found) {
        QTest::newRow(name) << QByteArray(rcpthosts) << QByteArray(locals) << QByteArray(routes) << found;
    };
    row("not delivered", "hub.example\nours.example\n", "hub.example\n", "", u"domain-not-local:2"_s);
    row("local", "ours.example\n", "ours.example\n", "", {});
    row("routed", "ours.example\n", "hub.example\n", "ours.example:[192.0.2.99]\n", {});
    row("backup", "backup.example\n", "hub.example\n", "", {});
    row("null", "null.example\nunknown.example\n", "hub.example\n", "", {});
    row("suffix", ".ours.example\n", "hub.example\n", "", {});
}

void tst_Lints::exchangers()
{
    QFETCH(QByteArray, rcpthosts);
    QFETCH(QByteArray, locals);
    QFETCH(QByteArray, routes);
    QFETCH(QString, found);
    const ControlFiles files{"/control",
                             {{"locals", locals.toStdString()},
                              {"rcpthosts", rcpthosts.toStdString()},
                              {"smtproutes", routes.toStdString()}}};
    const auto findings = lintExchangers(files, around());
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
}

void tst_Lints::commands()
{
    QCOMPARE(shellWord("/var/qmail/.qmail-a:b"), std::string("/var/qmail/.qmail-a:b"));
    QCOMPARE(shellWord("a b'c"), std::string("'a b'\\''c'"));
    QCOMPARE(shellWord(""), std::string("''"));
    QCOMPARE(appendCommand("/c/x", "a\n", "b"), std::string("printf '%s\\n' b >> /c/x"));
}

void tst_Lints::homes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("owner");
    QTest::addColumn<int>("age"); // seconds since the mode was changed
    QTest::addColumn<QString>("found");
    QTest::newRow("good") << 0755 << 100 << 0 << QString();
    QTest::newRow("world-writable") << 0757 << 100 << 0 << u"home-mode:0"_s;
    QTest::newRow("group-writable") << 0775 << 100 << 0 << QString();
    QTest::newRow("being edited") << 01755 << 100 << 3600 << QString();
    QTest::newRow("forgotten") << 01755 << 100 << 3601 << u"home-sticky:0"_s;
    QTest::newRow("root's") << 0755 << 0 << 0 << u"home-owner:0"_s;
}

void tst_Lints::homes()
{
    QFETCH(int, mode);
    QFETCH(int, owner);
    QFETCH(int, age);
    QFETCH(QString, found);
    constexpr UnixTime kNow = 1'800'000'000;
    const auto findings = lintHome({.account = {"anna", {100, 50}, "/home/anna", "/bin/sh"},
                                    .owner = {static_cast<uid_t>(owner), 50},
                                    .mode = static_cast<mode_t>(mode),
                                    .changed = kNow - age},
                                   kNow);
    QCOMPARE(shortly(findings), found);
    everyFindingSpeaks(findings);
    for (const auto &f : findings)
        QVERIFY(f.command.ends_with(" /home/anna"));
}

void tst_Lints::mailboxes()
{
    const MailboxUse good{.file = "/d", .intoMaildir = true, .isPop3Offered = true};
    QVERIFY(lintMailbox(good, "anna").empty());
    auto use = good;
    use.intoMaildir = false;
    use.intoMbox = true;
    QCOMPARE(shortly(lintMailbox(use, "anna")), u"mailbox-mismatch:0"_s);
    use.isPop3Offered = false;
    QVERIFY(lintMailbox(use, "anna").empty());
    use = good;
    use.spool = "/var/mail/anna";
    QCOMPARE(shortly(lintMailbox(use, "anna")), u"mailbox-mismatch:0"_s);
}

// Every id in the code is in the table and the other way round, and the manual has the same table.
void tst_Lints::theTableIsWhatIsUsedAndDocumented()
{
    QStringList used;
    static const QRegularExpression named(u"(?:finding\\(|add\\(|\\.id = |isError \\? )\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"(?: : \"([a-z-]+)\")?"_s);
    for (const auto *folder : {"shared/mail", "daemon/helper/doctor"}) {
        QDirIterator files(QStringLiteral(MW_SOURCE_DIR "/") + QLatin1String(folder), {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = named.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                used << match.captured(1);
                if (match.hasCaptured(2))
                    used << match.captured(2);
            }
        }
    }
    used.removeDuplicates();
    used.sort();
    QStringList known;
    QString rows;
    for (const auto &kind : findingKinds()) {
        const auto text = [](std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); };
        static const QStringList severities{u"note"_s, u"warning"_s, u"problem"_s};
        known << text(kind.id);
        rows += u"| `%1` | %2 | %3 |\n"_s.arg(text(kind.id), severities.at(static_cast<int>(kind.severity)), text(kind.title));
    }
    QCOMPARE(used, known);
    QFile manual(QStringLiteral(MW_SOURCE_DIR "/shared/doc/doctor.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const auto page = QString::fromUtf8(manual.readAll());
    const auto begin = page.indexOf(u"|---|---|---|\n"_s) + 14;
    QCOMPARE(page.mid(begin, page.indexOf(u"\n\n"_s, begin) + 1 - begin), rows);
}

QTEST_APPLESS_MAIN(tst_Lints)
#include "tst_Lints.moc"
