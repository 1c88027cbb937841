// SPDX-License-Identifier: GPL-3.0-or-later
// The table of recipes in shared/doc/RECIPES.md, row by row on a real hub: the one command does what the recipe says, and the one
// undo leaves every file as it was, with content, mode and owner.
#include "tests/e2e/RecipeTable.h"
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <functional>
#include <utility>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kHome = u"/var/qmail"_s;
const QString kControl = kHome + u"/control/"_s;
const QString kAlias = kHome + u"/alias/"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

RunResult shell(const QString &command)
{
    return run({u"sh"_s, u"-c"_s, u"PATH="_s + kPrograms + u":/usr/bin:/bin:/usr/sbin; "_s + command}, {.limit = 60'000});
}

// Everything of the hub that is no mail, no log and no state of a running process.
QMap<QString, QByteArray> everyFile()
{
    QMap<QString, QByteArray> out;
    const auto take = [&](const QString &path) {
        struct stat status {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
            return;
        if (S_ISDIR(status.st_mode))
            return; // some stay, empty
        const auto kind = S_ISREG(status.st_mode) ? QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex() : QByteArray("-");
        out[path] = QByteArray::number(status.st_mode, 8) + ' ' + QByteArray::number(status.st_uid) + ':' + QByteArray::number(status.st_gid) + ' ' + kind;
    };
    static const QStringList without{u"/var/qmail/queue/"_s, u"/var/qmail/changes"_s, u"/supervise/qmail-"_s};
    for (const auto &root : {kHome, u"/home"_s}) {
        QDirIterator files(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            const bool isState = path.contains(u"/supervise/"_s) && (path.endsWith(u"/supervise"_s) || path.contains(u"/supervise/status"_s) ||
                                                                     path.contains(u"/supervise/control"_s) || path.contains(u"/supervise/ok"_s) || path.contains(u"/supervise/lock"_s));
            if (!isState && !path.startsWith(without[0]) && !path.startsWith(without[1]) && !path.contains(u"/Maildir/"_s))
                take(path);
        }
    }
    for (const auto *path : {"/etc/tcp.smtp", "/etc/tcp.smtp.cdb", "/etc/aliases", "/etc/aliases.cdb"})
        take(QLatin1String(path));
    return out;
}

QByteArray difference(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QByteArray out;
    for (const auto &[path, state] : before.asKeyValueRange()) {
        if (after.value(path) != state)
            out += path.toUtf8() + ": " + state + " became " + after.value(path, "nothing") + '\n';
    }
    for (const auto &[path, state] : after.asKeyValueRange()) {
        if (!before.contains(path))
            out += path.toUtf8() + ": is new\n";
    }
    return out;
}

QByteArray control(const QString &name)
{
    return readFile(kControl + name);
}

bool hasLine(const QByteArray &content, const QByteArray &line)
{
    return content.split('\n').contains(line);
}

// The reply to RCPT from a client of this address.
QByteArray rcpt(const QByteArray &recipient, const QString &client = u"127.9.9.9"_s, const QByteArray &sender = "joe@stranger.example")
{
    // A server that was just restarted does not listen at once.
    (void)waitUntil([] { return listens(25); }, 10'000);
    const auto talk = run({u"tcpclient"_s, u"-RHl0"_s, u"-i"_s, client, u"127.0.0.1"_s, u"25"_s, u"sh"_s, u"-c"_s,
                           u"IFS= read -r greeting <&6; while IFS= read -r line; do printf '%s\\r\\n' \"$line\" >&7; "
                           "IFS= read -r reply <&6 || break; echo \"$reply\"; done"_s},
                          {.input = "HELO stranger.example\nMAIL FROM:<" + sender + ">\nRCPT TO:<" + recipient + ">\nQUIT\n", .limit = 20'000});
    return talk.output.split('\n').value(2).left(3);
}

QByteArray ctl(const QString &arguments)
{
    const auto done = shell(u"mailwrightctl "_s + arguments);
    return done.output + done.errors;
}

bool explains(const QString &address, const QByteArray &words)
{
    return ctl(u"explain "_s + address).contains(words);
}

using Checker = std::function<bool()>;

} // namespace

class tst_Recipes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRecipeIsThere();
    void recipes_data();
    void recipes();
    void certificatesAndAutoTurn();
    void autoTurnBringsWhatWaits();
    void commandsHelpAndPreview();

private:
    static QMap<QString, Checker> checkers();
    static QMap<QString, Checker> domainCheckers();
    static QMap<QString, Checker> routeCheckers();
    static QMap<QString, Checker> userCheckers();
    std::unique_ptr<Background> m_helper;
    const QList<Recipe> m_rows = readRecipes(QString::fromLatin1(kSandboxSource) + u"/shared/doc/RECIPES.md"_s);
};

void tst_Recipes::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    for (const auto *name : {"queue", "control", "users"})
        QDir(kHome + u'/' + QLatin1String(name)).removeRecursively();
    SystemHub::addPerson(u"anna"_s);
    SystemHub::addPerson(u"bob"_s);
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s, u"--smtp"_s, u"127.0.0.1:25"_s,
                           u"--person"_s, u"anna"_s, u"--person"_s, u"bob"_s});
    QVERIFY2(made.code == 0, made.errors);
    writeFile(u"/etc/tcp.smtp"_s, "# who may relay\n127.0.0.2:allow,RELAYCLIENT=\"\"\n:allow\n");
    writeFile(kControl + u"locals"_s, "# ours\nhub.example\nold.example\n");
    writeFile(kControl + u"rcpthosts"_s, "# taken by SMTP\nhub.example\nold.example\nvirtual.example\nrelayed.example\n");
    writeFile(kControl + u"virtualdomains"_s, "# virtual\nwww.virtual.example:\nvirtual.example:anna-virtual\n");
    QFile::remove(u"/etc/aliases"_s);
    QFile::remove(u"/etc/aliases.cdb"_s);
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return shell(u"mailwrightctl status"_s).code == 0 && listens(25); }, 20'000));
    QVERIFY(waitUntil([] { return rcpt("anna@hub.example") == "250"; }, 10'000));
    // What was edited by hand is recorded first; then every command begins from the same.
    QCOMPARE(shell(u"mailwrightctl control set databytes 9999999"_s).code, 0);
}

void tst_Recipes::everyRecipeIsThere()
{
    QSet<int> numbers;
    for (const auto &row : m_rows) {
        numbers << row.number;
        QVERIFY2(row.command.isEmpty() != row.reason.isEmpty(), qPrintable(row.name));
        QCOMPARE(row.undo, row.command.isEmpty() ? QString() : u"mailwrightctl undo"_s);
        QVERIFY2(row.command.isEmpty() || checkers().contains(row.name), qPrintable(row.name + u" has no checker"_s));
    }
    for (int i = 1; i <= 78; ++i)
        QVERIFY2(numbers.contains(i), qPrintable(u"R%1 is not in the table"_s.arg(i)));
    for (const auto &name : checkers().keys())
        QVERIFY2(std::ranges::contains(m_rows, name, &Recipe::name), qPrintable(name + u" is not in the table"_s));
}

void tst_Recipes::recipes_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("undo");
    for (const auto &row : m_rows) {
        if (!row.command.isEmpty())
            QTest::newRow(qPrintable(row.name)) << row.command << row.undo;
    }
}

void tst_Recipes::recipes()
{
    QFETCH(QString, command);
    QFETCH(QString, undo);
    const auto before = everyFile();
    const auto done = shell(command);
    const bool isRecorded = done.output.contains("is recorded in the history");
    if (done.code != 0 && isRecorded)
        (void)shell(undo);
    QVERIFY2(done.code == 0 && isRecorded, done.output + done.errors);
    const auto checker = checkers().value(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(checker);
    const bool isRight = checker();
    const auto undone = shell(undo); // in any case, as the next row begins from the same
    QVERIFY2(undone.code == 0, undone.output + undone.errors);
    (void)shell(u"mailwrightctl confirm"_s); // where the undo itself is risky, so that the next row can change something
    const auto after = everyFile();
    QVERIFY2(isRight, done.output);
    QVERIFY2(after == before, difference(before, after));
}

QMap<QString, Checker> tst_Recipes::checkers()
{
    auto out = domainCheckers();
    for (const auto &part : {routeCheckers(), userCheckers()})
        out.insert(part);
    const auto holds = [](const char *name, const char *value) { return Checker([=] { return control(QLatin1String(name)) == value; }); };
    out[u"R4"_s] = [] {
        return control(u"me"_s) == "mail.example\n" && hasLine(control(u"locals"_s), "mail.example") && hasLine(control(u"locals"_s), "hub.example") &&
               hasLine(control(u"locals"_s), "# ours") && hasLine(control(u"rcpthosts"_s), "mail.example") && rcpt("anna@mail.example") == "250" &&
               rcpt("anna@hub.example") == "250" && ctl(u"identity show"_s).contains("control/helohost");
    };
    out[u"R5"_s] = holds("defaultdelivery", "./Mailbox\n");
    out[u"R26"_s] = holds("bouncelifetime", "172800\n");
    out[u"R27"_s] = holds("doublebounceto", "anna\n");
    out[u"R35"_s] = holds("concurrencyremote", "100\n");
    out[u"R40"_s] = [] {
        const auto message = run({u"sh"_s, u"-c"_s, u"echo 'Subject: x' | /var/qmail/bin/qmail-inject -n -fjoe anna"_s}, {.environment = {u"USER=joe"_s}});
        return control(u"defaulthost"_s) == "example.org\n" && message.output.contains("From: joe@example.org");
    };
    out[u"R55a"_s] = holds("defaultdelivery", "|dot-forward .forward\n./Mailbox\n");
    out[u"R61"_s] = [] {
        return ctl(u"blocked test spam@bad.example"_s).contains("refused by line 1") && ctl(u"blocked test x@WORSE.example"_s).contains("@worse.example") &&
               ctl(u"blocked test good@bad.example"_s).contains("is not refused") &&
               waitUntil([] { return rcpt("anna@hub.example", u"127.9.9.9"_s, "spam@bad.example") == "553"; }, 10'000);
    };
    // rblsmtpd stands in front from now on: a rule that it knows proves it, and no name system has to be there.
    out[u"R62"_s] = [] {
        const auto run = readFile(kHome + u"/supervise/qmail-smtpd/run"_s);
        return control(u"dnsbllist"_s) == "bl.example.net\n" && run.contains("dnsbllist") &&
               waitUntil([] { return shell(u"ps -ef"_s).output.contains("rblsmtpd -r bl.example.net"); }, 15'000);
    };
    const auto serves = [](const char *service, quint16 port) {
        return Checker([=] {
            return QFile::exists(kHome + u"/service/"_s + QLatin1String(service) + u"/run"_s) && waitUntil([=] { return listens(port); }, 20'000);
        });
    };
    out[u"R6"_s] = serves("qmail-pop3d", 1111);
    out[u"R64a"_s] = serves("qmail-qmtpd", 1209);
    out[u"R64b"_s] = serves("qmail-qmqpd", 1628);
    out[u"R65"_s] = serves("qmail-pop3d", 1110);
    out[u"R67"_s] = [] { return control(u"servercert.pem"_s).contains("PRIVATE KEY") && ctl(u"tls show"_s).contains("hub.example"); };
    out[u"R66"_s] = [] { return control(u"checkrecipients"_s) == "1\n" && rcpt("nobody-there@hub.example") != "250"; };
    out[u"R68"_s] = [] { return control(u"queueprogram"_s) == "/usr/local/bin/scanner\n" && shell(u"echo | qmail-inject anna"_s).code != 0; };
    return out;
}

QMap<QString, Checker> tst_Recipes::domainCheckers()
{
    QMap<QString, Checker> out;
    out[u"R43"_s] = [] { return rcpt("anna@www.example") == "250" && explains(u"anna@www.example"_s, "is delivered by anna"); };
    out[u"R44"_s] = [] {
        return control(u"locals"_s) == "# ours\nhub.example\n" && rcpt("x@old.example") == "250" && explains(u"x@old.example"_s, "is sent to old.example");
    };
    out[u"R45"_s] = [] { return rcpt("anna@shop.example") != "553" && hasLine(control(u"virtualdomains"_s), "shop.example:anna"); };
    out[u"R46"_s] = [] { return hasLine(control(u"virtualdomains"_s), "club.example:anna-club") && explains(u"x@club.example"_s, "anna-club-x"); };
    out[u"R47"_s] = [] { return explains(u"info@far.example"_s, "anna-info-info@far.example") && explains(u"other@far.example"_s, "is sent to far.example"); };
    out[u"R48"_s] = [] {
        return explains(u"x@deep.wide.example"_s, "anna-x@deep.wide.example") && explains(u"x@www.wide.example"_s, "is sent to www.wide.example") &&
               rcpt("x@a.b.wide.example") != "553";
    };
    out[u"R48b"_s] = [] { return control(u"virtualdomains"_s) == "# virtual\nvirtual.example:anna-virtual\nfar@virtual.example:\n"; };
    // The customer's mail waits in a Maildir of the server's account, and one process for each client looks after it.
    out[u"R51"_s] = [] {
        struct stat status {};
        return readFile(kHome + u"/autoturn/.qmail-192:0:2:20-default"_s) == "./192.0.2.20/\n" &&
               ::stat("/var/qmail/autoturn/192.0.2.20/new", &status) == 0 && status.st_uid == 1001 &&
               explains(u"x@customer.example"_s, "./192.0.2.20/") && rcpt("x@customer.example") == "250" &&
               waitUntil([] { return shell(u"ps -ef"_s).output.contains("AutoTURN"); }, 15'000);
    };
    out[u"R49"_s] = [] {
        const auto file = readFile(kAlias + u".qmail-uucp:example-default"_s);
        return file == "|preline -d uux - -r -gC -a\"$SENDER\" far!rmail \"($DEFAULT@$HOST)\"\n" && explains(u"ben@uucp.example"_s, ".qmail-uucp:example-default");
    };
    out[u"R50"_s] = [] { return readFile(kAlias + u".qmail-dialled:example-default"_s) == "./dialled/\n" && rcpt("x@dialled.example") == "250"; };
    out[u"R60b"_s] = [] { return explains(u"x@far.example@fixme"_s, ".qmail-fixme-default"); };
    out[u"R69"_s] = [] {
        return explains(u"anna@example.org"_s, "anna@pc1.example.org") && explains(u"bob@example.org"_s, "bob@pc2.example.org") &&
               rcpt("anna@example.org") == "250" && rcpt("nobody@example.org") != "250";
    };
    out[u"R70"_s] = [] { return explains(u"anna@relayed.example"_s, "is delivered by anna") && hasLine(control(u"locals"_s), "relayed.example"); };
    return out;
}

QMap<QString, Checker> tst_Recipes::routeCheckers()
{
    QMap<QString, Checker> out;
    out[u"R7"_s] = [] {
        return readFile(u"/etc/tcp.smtp"_s) == "# who may relay\n127.0.0.2:allow,RELAYCLIENT=\"\"\n# ::1: this computer, by IPv6\n::1:allow,RELAYCLIENT=\"\"\n:allow\n" &&
               ctl(u"relay test ::1"_s).contains("may relay");
    };
    out[u"R59"_s] = [] {
        return ctl(u"relay test 192.0.2.200"_s).contains("may relay") && ctl(u"relay test 192.0.3.1"_s).contains("and not relay") &&
               ctl(u"relay list"_s).contains("the office");
    };
    out[u"R60a"_s] = [] { return ctl(u"relay test 192.0.2.7"_s).contains("RELAYCLIENT=@fixme"); };
    out[u"R36"_s] = [] {
        return control(u"locals"_s) == "# ours\n" && control(u"virtualdomains"_s) == "# virtual\n" && control(u"smtproutes"_s) == ":relay.example\n" &&
               explains(u"anna@hub.example"_s, "is sent to relay.example:25");
    };
    out[u"R37"_s] = [] {
        // Nobody listens at port 628: whoever sends mail is told so at once, and nothing is queued.
        return control(u"queueprogram"_s) == "bin/qmail-qmqpc\n" && control(u"qmqpservers"_s) == "127.0.0.1\n" &&
               shell(u"echo | qmail-inject anna"_s).code == 111 && SystemHub::queued().isEmpty();
    };
    out[u"R38"_s] = [] { return explains(u"x@far.example"_s, "is sent to smtp.provider.example:25"); };
    out[u"R39"_s] = [] { return explains(u"x@blocks-us.example"_s, "is sent to smtp.provider.example") && explains(u"x@far.example"_s, "is sent to far.example"); };
    return out;
}

QMap<QString, Checker> tst_Recipes::userCheckers()
{
    QMap<QString, Checker> out;
    out[u"R12"_s] = [] {
        return readFile(kAlias + u".qmail-root"_s) == "&anna@hub.example\n" && readFile(kAlias + u".qmail-postmaster"_s) == "&anna@hub.example\n" &&
               readFile(kAlias + u".qmail-mailer-daemon"_s) == "&anna@hub.example\n" && readFile(kAlias + u".qmail-abuse"_s) == "&anna@hub.example\n";
    };
    out[u"R28"_s] = [] {
        return rcpt("nobody-reads@hub.example") == "250" && shell(u"echo | qmail-inject nobody-reads@hub.example"_s).code == 0 && SystemHub::waitForEmptyQueue() &&
               ctl(u"address list"_s).contains("(dropped)");
    };
    out[u"R33"_s] = [] { return control(u"queueextra"_s) == "archive@hub.example\n" && explains(u"archive@hub.example"_s, "./Archive/"); };
    out[u"R52"_s] = [] { return readFile(kAlias + u".qmail-default"_s) == "|forward \"$LOCAL\"@other.example\n" && explains(u"whoever@hub.example"_s, "forward"); };
    out[u"R53"_s] = [] { return readFile(kAlias + u".qmail-friends"_s) == "&ann@a.example\n&ben@b.example\n"; };
    out[u"R54"_s] = [] { return readFile(kAlias + u".qmail-anna:b:smith"_s) == "&anna@hub.example\n" && rcpt("Anna.B.Smith@hub.example") == "250"; };
    out[u"R55b"_s] = [] { return readFile(kAlias + u".qmail-default"_s) == "|fastforward -d /etc/aliases.cdb\n"; };
    // The real fastforward reads what was compiled.
    out[u"R55c"_s] = [] {
        const auto asked = shell(u"DEFAULT=staff HOST=hub.example SENDER=x@y.example fastforward -nd /etc/aliases.cdb"_s);
        return readFile(u"/etc/aliases"_s) == "staff: anna@hub.example, bob@hub.example\n" && asked.code == 0 && asked.errors.contains("to <anna@hub.example>") &&
               asked.errors.contains("to <bob@hub.example>"); // it describes on descriptor 2
    };
    const auto rebuilt = [] {
        const auto assign = readFile(kHome + u"/users/assign"_s);
        const auto stock = shell(u"getent passwd | qmail-pw2u"_s).output;
        return assign == stock && assign.contains("=anna:anna:") && ctl(u"users list"_s).contains("says the same");
    };
    out[u"R56"_s] = [] { return readFile(kHome + u"/users/assign"_s) == shell(u"getent passwd | qmail-pw2u -H"_s).output; };
    out[u"R57"_s] = [] {
        return readFile(kHome + u"/users/assign"_s).startsWith("=www:anna:") && readFile(kHome + u"/users/append"_s).startsWith("=www:anna:") &&
               explains(u"www@hub.example"_s, "is delivered by anna") && ctl(u"users match www"_s).contains("wins");
    };
    out[u"R58"_s] = rebuilt;
    out[u"R58b"_s] = [=] { return rebuilt() && !readFile(kHome + u"/users/assign"_s).contains("=bob:") && readFile(kHome + u"/users/exclude"_s) == "bob\n"; };
    out[u"R73"_s] = [] {
        struct stat status {};
        return ::stat("/home/anna/.qmail", &status) == 0 && status.st_uid != 0 && readFile(u"/home/anna/.qmail"_s).endsWith("&anna@far.example\n./Maildir/\n");
    };
    return out;
}

// A server with a process for each client offers no STARTTLS: a certificate is no failure then. And it is offered soon after the
// first certificate has come.
void tst_Recipes::certificatesAndAutoTurn()
{
    static const QRegularExpression numbered(u"Change (\\d+):"_s);
    const auto before = everyFile();
    QStringList made;
    const auto make = [&](const QString &command) {
        const auto done = shell(u"mailwrightctl "_s + command);
        made.prepend(numbered.match(QString::fromUtf8(done.output)).captured(1));
        return done.code == 0 ? done.output : "FAILED: " + done.output + done.errors;
    };
    const auto undoAll = [&] {
        for (const auto &number : std::exchange(made, {})) {
            const auto undone = shell(u"mailwrightctl undo "_s + number);
            QVERIFY2(undone.code == 0, undone.output + undone.errors);
        }
    };
    QVERIFY(make(u"preset autoturn customer.example 192.0.2.20"_s).startsWith("done"));
    const auto skipped = make(u"tls make hub.example --days 20"_s);
    QVERIFY2(skipped.contains("skipped a TLS handshake") && skipped.contains("offers no STARTTLS") && !skipped.contains("FAILED"), skipped);
    undoAll();
    QVERIFY(make(u"tls remove"_s).startsWith("done"));
    QCOMPARE(shell(u"mailwrightctl service restart qmail-smtpd"_s).code, 0);
    QVERIFY(waitUntil([] { return rcpt("anna@hub.example") == "250"; }, 10'000));
    const auto first = make(u"tls make hub.example --days 20"_s);
    QVERIFY2(first.contains("done    a TLS handshake"), first);
    undoAll();
    const auto after = everyFile();
    QVERIFY2(after == before, difference(before, after));
}

// The mail of a customer waits until the customer's machine calls, and then goes there.
void tst_Recipes::autoTurnBringsWhatWaits()
{
    const auto before = everyFile();
    const auto done = shell(u"mailwrightctl preset autoturn customer.example 127.0.0.9"_s);
    QVERIFY2(done.code == 0, done.output + done.errors);
    const QDir waiting(kHome + u"/autoturn/127.0.0.9/new"_s);
    const auto injected = run({kPrograms + u"/qmail-inject"_s, u"-fjoe@hub.example"_s, u"sue@customer.example"_s}, {.input = "Subject: waits\n\nx\n", .user = 2000});
    QVERIFY2(injected.code == 0, injected.errors);
    QVERIFY2(waitUntil([&] { return waiting.entryList(QDir::Files).size() == 1; }, 20'000), SystemHub::sendLog());
    QDir().mkpath(u"/run/sunk"_s);
    ::chmod("/run/sunk", 0777);
    const Background customer({u"smtp-sink"_s, u"-u"_s, u"nobody"_s, u"-d"_s, u"/run/sunk/m."_s, u"127.0.0.9:25"_s, u"20"_s});
    const auto brought = [] {
        return shell(u"cat /run/sunk/m.* 2>/dev/null"_s).output;
    };
    // Who is no customer gets nothing, and the customer all: maildirsmtp takes what is older than its own start.
    QCOMPARE(rcpt("anna@hub.example", u"127.0.0.8"_s), "250");
    QVERIFY(waitUntil([&] { return rcpt("anna@hub.example", u"127.0.0.9"_s) == "250" && brought().contains("Subject: waits"); }, 20'000));
    QVERIFY2(brought().contains("X-Rcpt-Args: <sue@customer.example>"), brought());
    QVERIFY(waitUntil([&] { return QDir(waiting).entryList(QDir::Files).isEmpty(); }, 10'000));
    const auto undone = shell(u"mailwrightctl undo"_s);
    QVERIFY2(undone.code == 0, undone.output + undone.errors);
    // Each call of the customer makes the lock, also the last one, whose mail another had brought.
    QVERIFY(waitUntil([] { return processesNamed("sh").isEmpty() && processesNamed("setlock").isEmpty(); }, 10'000));
    QVERIFY(QFile::remove(kHome + u"/autoturn/127.0.0.9/seriallock"_s)); // of setlock, not of a change
    const auto after = everyFile();
    QVERIFY2(after == before, difference(before, after));
}

// The command of the design, exactly; and words that are none.
void tst_Recipes::commandsHelpAndPreview()
{
    const auto before = everyFile();
    const auto preview = shell(u"mailwrightctl domain add shop.example --user anna --preview"_s);
    QVERIFY2(preview.code == 0 && preview.output.contains("+shop.example:anna") && preview.output.contains("Mail to anybody@shop.example is accepted"), preview.output);
    QCOMPARE(everyFile(), before);
    for (const auto *wrong : {"users add www", "users set nonsense x", "users rebuild --homes elsewhere", "relay add 192.0.2.1 --env nonsense",
                              "domain add a.example --local --relay", "domain change a.example --local --relay", "address add x", "preset mini-client"})
        QCOMPARE(shell(u"mailwrightctl "_s + QLatin1String(wrong)).code, 100);
    for (const auto *refused : {"relay add 192.0.2.300", "relay add nonsense", "relay add 127.0.0.2", "domain rename nowhere.example b.example", "users add a:b --user anna",
                                "users add x --user nobody-there", "identity set 'a b'", "aliases set x '/var/mail/x'", "aliases remove nobody", "preset null-client ''",
                                "preset mini-client nonsense", "users remove nobody"})
        QVERIFY2(shell(u"mailwrightctl "_s + QLatin1String(refused)).code == 1, refused);
    QCOMPARE(everyFile(), before);
}

MW_SANDBOX_TEST_MAIN(tst_Recipes)
#include "tst_Recipes.moc"
