// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of mailwrightctl on a real hub that no other test gives: trials, watching, files as they are, several changes as one,
// tables of addresses; and the relays as they would be.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr int kLimit = 20'000;
const QString kControl = u"/var/qmail/control/"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);

RunResult ctl(const QStringList &arguments, const QByteArray &input = {})
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments, {.input = input, .limit = 60'000});
}

QJsonObject json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(ctl(QStringList{u"--json"_s} + arguments).output).object();
}

QByteArray said(const RunResult &result)
{
    return QByteArray::number(result.code) + ": " + result.output + result.errors;
}

// A command that goes on, with all that it has printed so far.
class Watcher {
public:
    explicit Watcher(const QString &what) : m_process({kPrograms + u"/mailwrightctl"_s, what, u"watch"_s}) {}
    const QByteArray &seen()
    {
        m_seen += m_process.output();
        return m_seen;
    }
    bool waitFor(const QByteArray &text, qsizetype times = 1)
    {
        return waitUntil([&] { return seen().count(text) >= times; }, kLimit);
    }

private:
    Background m_process;
    QByteArray m_seen;
};

qsizetype changes()
{
    return json({u"history"_s, u"list"_s})["entries"_L1].toArray().size();
}

} // namespace

class tst_Commands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMailIsTried();
    void aRelayIsTried();
    void aNameIsTried();
    void servicesAreWatched();
    void theQueueIsWatched();
    void filesAreShown();
    void severalActsAreOneChange();
    void wrongActs_data();
    void wrongActs();
    void aTableOfAddresses();
    void wrongTables_data();
    void wrongTables();
    void relaysAsTheyWouldBe();

private:
    std::unique_ptr<Background> m_helper;
};

void tst_Commands::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    for (const auto *name : {"queue", "control", "users"})
        QDir(u"/var/qmail/"_s + QLatin1String(name)).removeRecursively();
    SystemHub::addPerson(u"anna"_s);
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s, u"--smtp"_s, u"127.0.0.1:25"_s, u"--person"_s, u"anna"_s});
    QVERIFY2(made.code == 0, made.errors);
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0 && listens(25) && takesMail(); }, kLimit));
}

void tst_Commands::aMailIsTried()
{
    const auto taken = ctl({u"trial"_s, u"mail"_s, u"anna@hub.example"_s});
    QVERIFY2(taken.code == 0 && taken.output.contains("has taken it: 250 ok"), said(taken));
    QVERIFY(SystemHub::waitForEmptyQueue());
    const auto refused = ctl({u"trial"_s, u"mail"_s, u"nobody-there@hub.example"_s});
    QVERIFY2(refused.code == 1 && refused.output.contains("has not taken it: 550"), said(refused));
    QVERIFY(json({u"trial"_s, u"mail"_s, u"anna@hub.example"_s})["queuePid"_L1].toInt() > 0);
    QCOMPARE(ctl({u"trial"_s, u"mail"_s, u"nonsense"_s}).code, 1);
}

// The hub itself is a relay that takes mail; nobody listens at port 1.
void tst_Commands::aRelayIsTried()
{
    const auto works = ctl({u"trial"_s, u"login"_s, u"127.0.0.1:25"_s, u"--tls"_s, u"never"_s, u"--helo"_s, u"other.example"_s});
    QVERIFY2(works.code == 0, said(works));
    const auto fails = ctl({u"trial"_s, u"login"_s, u"127.0.0.1:1"_s});
    QVERIFY2(fails.code == 1 && !fails.output.isEmpty(), said(fails));
    const auto password = ctl({u"trial"_s, u"login"_s, u"127.0.0.1:25"_s, u"--user"_s, u"ann"_s, u"--tls"_s, u"offered"_s}, "s3cret word\n");
    QVERIFY2(password.code == 1 && !said(password).contains("s3cret"), said(password));
    QCOMPARE(ctl({u"trial"_s, u"login"_s, u"not a relay"_s}).code, 100);
    QCOMPARE(json({u"trial"_s, u"login"_s, u"127.0.0.1:1"_s})["works"_L1].toBool(true), false);
}

// There is no name system here.
void tst_Commands::aNameIsTried()
{
    const auto seen = ctl({u"trial"_s, u"lookup"_s, u"relay.example"_s});
    QVERIFY2(seen.code == 1 && seen.output.contains("addresses   -\n") && seen.output.contains("No answer: "), said(seen));
    QCOMPARE(ctl({u"trial"_s, u"lookup"_s, u"no name"_s}).code, 1);
}

void tst_Commands::servicesAreWatched()
{
    Watcher watch(u"service"_s);
    QVERIFY2(watch.waitFor("qmail-send: up, process "), watch.seen());
    QCOMPARE(ctl({u"service"_s, u"restart"_s, u"qmail-send"_s}).code, 0);
    QVERIFY2(watch.waitFor("qmail-send: up, process ", 2), watch.seen());
    // What is as it was is not told again.
    QHash<QByteArray, QByteArray> last;
    for (const auto &line : watch.seen().trimmed().split('\n')) {
        const auto words = line.split(' '); // a day, a time, a service with its colon, its state
        const auto state = words.sliced(3).join(' ');
        QVERIFY2(last.value(words[2]) != state, watch.seen());
        last[words[2]] = state;
    }
    QVERIFY2(last.contains("qmail-smtpd:") && last.size() >= 3, watch.seen());
}

void tst_Commands::theQueueIsWatched()
{
    Watcher watch(u"queue"_s);
    QVERIFY2(watch.waitFor(" messages 0, "), watch.seen());
    QCOMPARE(ctl({u"service"_s, u"stop"_s, u"qmail-send"_s}).code, 0);
    QCOMPARE(run({u"/var/qmail/bin/qmail-inject"_s, u"anna@hub.example"_s}, {.input = "Subject: x\n\nx\n"}).code, 0);
    QVERIFY2(watch.waitFor(" messages 1, "), watch.seen());
    QCOMPARE(ctl({u"service"_s, u"start"_s, u"qmail-send"_s}).code, 0);
    QVERIFY(SystemHub::waitForEmptyQueue());
}

void tst_Commands::filesAreShown()
{
    QCOMPARE(ctl({u"show"_s, u"control/me"_s}).output, "hub.example\n");
    QCOMPARE(json({u"show"_s, u"control/me"_s})["content"_L1].toString(), u"hub.example\n"_s);
    QCOMPARE(ctl({u"show"_s, u"control/smtproutes"_s}).code, 1);
    QCOMPARE(ctl({u"show"_s, u"../../etc/shadow"_s}).code, 1);
    const auto before = readFile(kControl + u"locals"_s);
    const auto preview = ctl({u"edit"_s, u"control/locals"_s, u"--preview"_s}, before + "more.example\n");
    QVERIFY2(preview.code == 0 && preview.output.contains("+more.example"), said(preview));
    QCOMPARE(readFile(kControl + u"locals"_s), before);
}

void tst_Commands::severalActsAreOneChange()
{
    const QByteArray acts = R"([{"method":"org.mailwright.Domains.Add","parameters":{"domain":"shop.example","kind":"virtual","user":"anna"}},)"
                            R"({"method":"org.mailwright.Control.Set","parameters":{"name":"databytes","values":["1000000"]}}])";
    const auto before = changes();
    const auto preview = ctl({u"perform"_s, u"--preview"_s}, acts);
    QVERIFY2(preview.code == 0 && preview.output.contains("+shop.example:anna") && preview.output.contains("+1000000"), said(preview));
    QCOMPARE(changes(), before);
    writeFile(u"/run/acts.json"_s, acts);
    const auto done = ctl({u"perform"_s, u"/run/acts.json"_s, u"--note"_s, u"both"_s});
    QVERIFY2(done.code == 0, said(done));
    QCOMPARE(changes(), before + 1);
    QVERIFY(readFile(kControl + u"virtualdomains"_s).contains("shop.example:anna\n") && readFile(kControl + u"databytes"_s) == "1000000\n");
    QCOMPARE(ctl({u"undo"_s}).code, 0);
    QVERIFY(!readFile(kControl + u"virtualdomains"_s).contains("shop.example") && readFile(kControl + u"databytes"_s) != "1000000\n");
}

void tst_Commands::wrongActs_data()
{
    QTest::addColumn<QByteArray>("acts");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("[{") << 100;
    QTest::newRow("an object") << QByteArray("{}") << 100;
    QTest::newRow("other members") << QByteArray(R"([{"name":"x"}])") << 100;
    QTest::newRow("no act") << QByteArray("[]") << 1;
    QTest::newRow("none that changes") << QByteArray(R"([{"method":"org.mailwright.Hub.Shutdown","parameters":{}}])") << 1;
}

void tst_Commands::wrongActs()
{
    QFETCH(QByteArray, acts);
    QFETCH(int, code);
    const auto before = changes();
    const auto done = ctl({u"perform"_s}, acts);
    QVERIFY2(done.code == code && done.errors.startsWith("mailwrightctl: "), said(done));
    QCOMPARE(changes(), before);
}

void tst_Commands::aTableOfAddresses()
{
    const auto before = changes();
    const auto done = ctl({u"address"_s, u"import"_s}, "address,kind,to\r\ninfo,forward,anna@hub.example\r\nsales,,./Sales/\r\ninfo,forward,\"bob@far.example\"\r\nold,discard,\r\n");
    QVERIFY2(done.code == 0, said(done));
    QCOMPARE(changes(), before + 1);
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-info"_s), "&anna@hub.example\n&bob@far.example\n");
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-sales"_s), "./Sales/\n");
    QVERIFY(ctl({u"address"_s, u"list"_s}).output.contains("(dropped)"));
    writeFile(u"/run/addresses.csv"_s, "info;carol@far.example\n");
    QCOMPARE(ctl({u"address"_s, u"import"_s, u"/run/addresses.csv"_s, u"--replace"_s}).code, 0);
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-info"_s), "&carol@far.example\n");
    QCOMPARE(ctl({u"undo"_s}).code, 0);
    QCOMPARE(ctl({u"undo"_s, QString::number(json({u"history"_s, u"list"_s})["entries"_L1][2]["id"_L1].toInteger())}).code, 0);
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-info"_s) && !QFile::exists(u"/var/qmail/alias/.qmail-sales"_s));
}

void tst_Commands::wrongTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("empty") << QByteArray("address,kind,to\n") << 100 << QByteArray("no address in it");
    QTest::newRow("kind") << QByteArray("a,forward,b@c.example\nx,send,y@z.example\n") << 100 << QByteArray("line 2: \"send\" is no kind");
    QTest::newRow("nowhere") << QByteArray("a\n") << 100 << QByteArray("line 1 does not say where");
    QTest::newRow("quotation mark") << QByteArray("a,\"b@c.example\n") << 100 << QByteArray("line 1: a quotation mark");
    QTest::newRow("no address") << QByteArray("a b,forward,x@y.example\n") << 100 << QByteArray("line 1: \"a b\" is not an address");
    QTest::newRow("mailbox") << QByteArray("a,mailbox,Maildir\n") << 100 << QByteArray("line 1: \"Maildir\" is no mailbox");
    QTest::newRow("domain") << QByteArray("a@elsewhere.example,forward,&x@y.example\n") << 1 << QByteArray("elsewhere.example");
}

void tst_Commands::wrongTables()
{
    QFETCH(QByteArray, table);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto before = changes();
    const auto done = ctl({u"address"_s, u"import"_s}, table);
    QVERIFY2(done.code == code && done.errors.contains(says), said(done));
    QCOMPARE(changes(), before);
}

void tst_Commands::relaysAsTheyWouldBe()
{
    const auto hosts = [](const QString &parameters) {
        return QJsonDocument::fromJson(ctl({u"call"_s, u"org.mailwright.SmartHosts.Show"_s, parameters}).output)["hosts"_L1].toArray();
    };
    const auto add = uR"({"method":"org.mailwright.SmartHosts.Set","parameters":{"scope":"%1","host":"%2","port":0,"user":"ann","password":"s3cret word","token":"","tls":""}})"_s;
    const auto remove = uR"({"method":"org.mailwright.SmartHosts.Remove","parameters":{"scope":"%1"}})"_s;
    QVERIFY(hosts(u"{}"_s).isEmpty());
    const auto would = hosts(u"{\"acts\":["_s + add.arg(u"default"_s, u"relay.example"_s) + u',' + add.arg(u"far.example"_s, u"other.example"_s) + u"]}"_s);
    QCOMPARE(would.size(), 2);
    QCOMPARE(would[0]["host"_L1].toString() + u' ' + would[0]["user"_L1].toString() + u' ' + would[0]["secret"_L1].toString(), u"relay.example ann password set"_s);
    QCOMPARE(hosts(u"{\"acts\":["_s + add.arg(u"default"_s, u"relay.example"_s) + u',' + remove.arg(u"default"_s) + u"]}"_s).size(), 0);
    QVERIFY(!QFile::exists(kControl + u"smtproutes"_s) && !QFile::exists(kControl + u"remote_auth"_s));
    // No copy of the login stays behind.
    QCOMPARE(run({u"grep"_s, u"-rl"_s, u"s3cret word"_s, u"/run/mailwright"_s, u"/var/qmail"_s, u"/var/log"_s}).output, QByteArray());
    const auto refused = ctl({u"call"_s, u"org.mailwright.SmartHosts.Show"_s, u"{\"acts\":["_s + remove.arg(u"default"_s) + u"]}"_s});
    QVERIFY2(refused.code == 1, said(refused));
}

MW_SANDBOX_TEST_MAIN(tst_Commands)
#include "tst_Commands.moc"
