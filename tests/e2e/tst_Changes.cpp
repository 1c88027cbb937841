// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a whole hub by mailwrightctl: a virtual domain in one command, mail for it by SMTP, and undone; what an editor does
// meanwhile; two people at once; a risky change that nobody confirms, also over the death of the helper; nonsense.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <csignal>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QString kHome = u"/var/qmail"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);
// Of a client that may not relay.
const QString kStranger = u"127.9.9.9"_s;

RunResult ctl(const QStringList &arguments, uid_t user = 0, const QByteArray &input = {})
{
    return run(QStringList{kPrograms + u"/mailwrightctl"_s} + arguments, {.input = input, .user = user});
}

QJsonObject json(const QStringList &arguments)
{
    return QJsonDocument::fromJson(ctl(QStringList{u"--json"_s} + arguments).output).object();
}

// The reply to RCPT, from an address that may not relay.
QByteArray rcpt(const QByteArray &address, quint16 port = 25)
{
    const auto talk = run({u"tcpclient"_s, u"-RHl0"_s, u"-i"_s, kStranger, u"127.0.0.1"_s, QString::number(port), u"sh"_s, u"-c"_s,
                           u"IFS= read -r greeting <&6; while IFS= read -r line; do printf '%s\\r\\n' \"$line\" >&7; "
                           "IFS= read -r reply <&6 || break; echo \"$reply\"; done"_s},
                          {.input = "HELO stranger.example\nMAIL FROM:<joe@stranger.example>\nRCPT TO:<" + address + ">\nQUIT\n", .limit = 20'000});
    return talk.output.split('\n').value(2).left(3);
}

bool send(const QByteArray &address)
{
    return run({u"swaks"_s, u"--local-interface"_s, kStranger, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"joe@stranger.example"_s,
                u"--to"_s, QString::fromUtf8(address), u"--helo"_s, u"stranger.example"_s, u"--silent"_s, u"3"_s})
               .code == 0;
}

} // namespace

class tst_Changes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDomainInOneCommandAndUndone();
    void theNewsAreInTheSteps();
    void severalActsInOneCall();
    void anEditorMeanwhile();
    void twoPeopleAtOnce();
    void editInAnEditor();
    void operatorsMayAndMayNot();
    void anUnconfirmedChangeFallsBack();
    void alsoWhenTheHelperDies();
    void nonsenseHarmsNobody_data();
    void nonsenseHarmsNobody();
    void wrongWordsOnTheCommandLine_data();
    void wrongWordsOnTheCommandLine();
    void nobodyElseWrites();
    void auditIsWhole();
    void aPrivateHub();

private:
    void startHelper();
    std::unique_ptr<Background> m_helper;
    QString m_bench = u"/home/bench"_s;
};

void tst_Changes::startHelper()
{
    m_helper = std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightd"_s});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, 15'000));
}

void tst_Changes::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QDir(kHome + u"/queue"_s).removeRecursively();
    QDir(kHome + u"/control"_s).removeRecursively();
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--host"_s, u"hub.example"_s, u"--smtp"_s, u"127.0.0.1:25"_s,
                           u"--person"_s, u"bench"_s});
    QVERIFY2(made.code == 0, made.errors);
    // Only one address of this machine may relay, so that others are strangers.
    writeFile(u"/etc/tcp.smtp"_s, "127.0.0.2:allow,RELAYCLIENT=\"\"\n:allow\n");
    writeFile(u"/etc/group"_s, readFile(u"/etc/group"_s) + "mailwright:x:1999:bench\n");
    startHelper();
    QVERIFY(waitUntil([] { return listens(25) && takesMail(); }, 15'000));
    QVERIFY(run({u"maildirmake"_s, m_bench + u"/Shop"_s}, {.user = 2000}).code == 0 ||
            run({kPrograms + u"/maildirmake"_s, m_bench + u"/Shop"_s}, {.user = 2000}).code == 0);
}

void tst_Changes::aDomainInOneCommandAndUndone()
{
    QVERIFY(waitUntil([] { return rcpt("info@shop.example") == "553"; }, 10'000));
    const auto added = ctl({u"domain"_s, u"add"_s, u"shop.example"_s, u"--user"_s, u"bench-shop"_s, u"--note"_s, u"new web shop"_s});
    QVERIFY2(added.code == 0, added.output + added.errors);
    const auto address = ctl({u"address"_s, u"add"_s, u"*@shop.example"_s, u"--mailbox"_s, u"./Shop/"_s});
    QVERIFY2(address.code == 0, address.output + address.errors);
    QVERIFY(waitUntil([] { return rcpt("info@shop.example") == "250"; }, 10'000));
    QVERIFY(send("info@shop.example"));
    QVERIFY(waitForMessages(m_bench + u"/Shop"_s, 1));
    const auto explained = ctl({u"explain"_s, u"info@shop.example"_s});
    QVERIFY2(explained.output.contains("Mail for info@shop.example is delivered by bench"), explained.output);
    QVERIFY2(ctl({u"domain"_s, u"list"_s}).output.contains("shop.example"), "listed");
    QVERIFY2(ctl({u"history"_s, u"list"_s}).output.contains("new web shop"), "in the history");

    const auto undone = ctl({u"undo"_s});
    QVERIFY2(undone.code == 0, undone.errors);
    const auto number = json({u"history"_s, u"list"_s})["entries"_L1].toArray();
    qint64 domain = 0;
    for (const auto &entry : number) {
        if (entry["note"_L1].toString() == u"new web shop")
            domain = entry["id"_L1].toInteger();
    }
    const auto back = ctl({u"undo"_s, QString::number(domain)});
    QVERIFY2(back.code == 0, back.output + back.errors);
    QVERIFY(waitUntil([] { return rcpt("info@shop.example") == "553"; }, 10'000));
    QVERIFY(!QFile::exists(m_bench + u"/.qmail-shop-default"_s));
    QCOMPARE(rcpt("bench@hub.example"), "250");
}

void tst_Changes::theNewsAreInTheSteps()
{
    const auto outcome = json({u"domain"_s, u"add"_s, u"steps.example"_s, u"--local"_s});
    QByteArray steps;
    for (const auto &step : outcome["steps"_L1].toArray()) {
        steps += step["what"_L1].toString().toUtf8() + " = " + step["result"_L1].toString().toUtf8() + " (" +
                 step["detail"_L1].toString().toUtf8() + ")\n";
    }
    QVERIFY2(steps.contains("qmail-send reads its files again (HUP) = done (it has answered since)"), steps);
    QVERIFY(steps.indexOf("control/locals is written") < steps.indexOf("HUP"));
    QVERIFY2(steps.contains("by SMTP mail to steps.example is accepted = done (250 "), steps);
    QVERIFY(steps.indexOf("HUP") < steps.indexOf("control/rcpthosts is written"));
    QVERIFY2(steps.contains("by SMTP mail to outside.invalid is refused = done (553 "), steps);
    const auto preview = ctl({u"domain"_s, u"remove"_s, u"steps.example"_s, u"--preview"_s});
    QVERIFY2(preview.output.contains("-steps.example") && preview.output.contains("is refused from now on"), preview.output);
    QVERIFY(readFile(kHome + u"/control/locals"_s).contains("steps.example"));
    QCOMPARE(ctl({u"domain"_s, u"remove"_s, u"steps.example"_s}).code, 0);
}

void tst_Changes::severalActsInOneCall()
{
    const auto call = [](bool preview) {
        const auto parameters = uR"({"acts":[{"method":"org.mailwright.Domains.Add","parameters":{"domain":"acts.example","kind":"local"}},)"
                                uR"({"method":"org.mailwright.Addresses.Add","parameters":{"address":"info@acts.example","deliveries":[{"kind":"forward","to":"it's@hub.example"}]}}],)"
                                uR"("manner":{"preview":%1}})"_s.arg(preview ? u"true"_s : u"false"_s);
        return json({u"call"_s, u"org.mailwright.Changes.Perform"_s, parameters});
    };
    const auto preview = call(true);
    const auto parts = preview["parts"_L1].toArray();
    QCOMPARE(parts.size(), 2);
    // The commands do the same, whatever stands in them.
    const auto command = parts[0]["command"_L1].toString() + u" && "_s + parts[1]["command"_L1].toString();
    QVERIFY2(command.contains(u"&& mailwrightctl call org.mailwright.Addresses.Add '"_s), qPrintable(command));
    const auto file = u"/run/acts.json"_s;
    writeFile(file, R"([{"method":"org.mailwright.Domains.Add","parameters":{"domain":"acts.example","kind":"virtual","user":"nobody-x"}}])");
    const auto now = ctl({u"explain"_s, u"info@acts.example"_s});
    QVERIFY2(now.output.contains("is sent to acts.example"), now.output + now.errors);
    const auto after = ctl({u"explain"_s, u"info@acts.example"_s, u"--after"_s, file});
    QVERIFY2(after.code == 0 && after.output.contains("the local address is nobody-x-info@acts.example"), after.output + after.errors);
    QCOMPARE(ctl({u"explain"_s, u"info@acts.example"_s, u"--after"_s, u"/run/none.json"_s}).code, 100);
    QVERIFY(call(false)["applied"_L1].toBool());
    QCOMPARE(readFile(kHome + u"/alias/.qmail-info"_s), "&it's@hub.example\n");
    QCOMPARE(ctl({u"undo"_s}).code, 0);
    QVERIFY(!QFile::exists(kHome + u"/alias/.qmail-info"_s));
    const auto again = run({u"sh"_s, u"-c"_s, u"PATH=%1:$PATH; %2"_s.arg(kPrograms, command)});
    QVERIFY2(again.code == 0, again.output + again.errors);
    QCOMPARE(readFile(kHome + u"/alias/.qmail-info"_s), "&it's@hub.example\n");
    QCOMPARE(ctl({u"undo"_s}).code, 0);
    QCOMPARE(ctl({u"undo"_s}).code, 0);
}

void tst_Changes::anEditorMeanwhile()
{
    const auto path = kHome + u"/control/rcpthosts"_s;
    writeFile(path, readFile(path) + "vi.example\n");
    // A change of something else in the file goes on top of it.
    QCOMPARE(ctl({u"domain"_s, u"add"_s, u"relay.example"_s, u"--relay"_s}).code, 0);
    QVERIFY(readFile(path).contains("vi.example\nrelay.example\n"));
    QVERIFY(ctl({u"history"_s, u"list"_s}).output.contains("Edited outside: control/rcpthosts"));
}

void tst_Changes::twoPeopleAtOnce()
{
    std::vector<std::unique_ptr<Background>> people;
    for (int i = 0; i < 5; ++i)
        people.push_back(std::make_unique<Background>(QStringList{kPrograms + u"/mailwrightctl"_s, u"domain"_s, u"add"_s, u"p%1.example"_s.arg(i), u"--relay"_s}));
    for (const auto &one : people) {
        QVERIFY(one->waitForEnd(60'000));
        QCOMPARE(one->exitCode(), 0);
    }
    for (int i = 0; i < 5; ++i)
        QVERIFY(readFile(kHome + u"/control/rcpthosts"_s).contains("p" + QByteArray::number(i) + ".example\n"));
}

void tst_Changes::editInAnEditor()
{
    const auto edited = ctl({u"control"_s, u"edit"_s, u"badmailfrom"_s}, 0, "# spammers\nspam@a.example\n");
    QVERIFY2(edited.code == 0, edited.errors);
    QCOMPARE(readFile(kHome + u"/control/badmailfrom"_s), "# spammers\nspam@a.example\n");
    const auto wrong = ctl({u"control"_s, u"edit"_s, u"badmailfrom"_s}, 0, "# spammers\nspam at a.example\n");
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.errors.contains("control/badmailfrom, line 2"), wrong.errors);
    QCOMPARE(ctl({u"control"_s, u"set"_s, u"badmailfrom"_s, u"--add"_s, u"@b.example"_s}).code, 0);
    QCOMPARE(readFile(kHome + u"/control/badmailfrom"_s), "# spammers\nspam@a.example\n@b.example\n");
    QCOMPARE(ctl({u"control"_s, u"unset"_s, u"badmailfrom"_s}).code, 0);
    QVERIFY(!QFile::exists(kHome + u"/control/badmailfrom"_s));
}

void tst_Changes::operatorsMayAndMayNot()
{
    QCOMPARE(ctl({u"control"_s, u"set"_s, u"databytes"_s, u"5000000"_s}, 2000).code, 0);
    const auto program = ctl({u"address"_s, u"add"_s, u"run@hub.example"_s, u"--program"_s, u"id"_s}, 2000);
    QCOMPARE(program.code, 1);
    QVERIFY2(program.errors.contains("Only root may do this"), program.errors);
    const auto stranger = ctl({u"control"_s, u"set"_s, u"databytes"_s, u"1"_s}, 1001);
    QVERIFY2(stranger.code == 1 && stranger.errors.contains("the right to configure is missing"), stranger.errors);
}

void tst_Changes::anUnconfirmedChangeFallsBack()
{
    // Longer than a busy machine needs to make the change and to tell of it.
    const auto within = u"12"_s;
    const auto before = readFile(kHome + u"/control/smtproutes"_s);
    const auto risky = ctl({u"control"_s, u"set"_s, u"smtproutes"_s, u":relay.example"_s, u"--confirm-within"_s, within});
    QVERIFY2(risky.code == 0 && risky.output.contains("mailwrightctl confirm"), risky.output + risky.errors);
    QVERIFY(readFile(kHome + u"/control/smtproutes"_s).contains(":relay.example"));
    QVERIFY(waitUntil([&] { return readFile(kHome + u"/control/smtproutes"_s) == before; }, 20'000));
    QCOMPARE(ctl({u"control"_s, u"set"_s, u"smtproutes"_s, u":relay.example"_s, u"--confirm-within"_s, within}).code, 0);
    QCOMPARE(ctl({u"confirm"_s}).code, 0);
    QTest::qWait(13'000);
    QVERIFY(readFile(kHome + u"/control/smtproutes"_s).contains(":relay.example"));
    QCOMPARE(ctl({u"undo"_s, u"--keep"_s}).code, 0);
}

void tst_Changes::alsoWhenTheHelperDies()
{
    QCOMPARE(ctl({u"control"_s, u"set"_s, u"smtproutes"_s, u":relay.example"_s, u"--confirm-within"_s, u"12"_s}).code, 0);
    m_helper->kill();
    QTest::qWait(12'500);
    QVERIFY(readFile(kHome + u"/control/smtproutes"_s).contains(":relay.example"));
    // Mail flows on, into the queue and out of it.
    QCOMPARE(rcpt("bench@hub.example"), "250");
    const auto mail = [] { return QDir(u"/home/bench/Maildir/new"_s).entryList(QDir::Files).size(); };
    QCOMPARE(run({kPrograms + u"/maildirmake"_s, u"/home/bench/Maildir"_s}, {.user = 2000}).code, 0);
    const auto before = mail();
    const auto sent = run({u"swaks"_s, u"--server"_s, u"127.0.0.1"_s, u"--from"_s, u"a@client.example"_s, u"--to"_s, u"bench@hub.example"_s});
    QVERIFY2(sent.code == 0, sent.output + sent.errors);
    QVERIFY(waitUntil([&] { return mail() > before; }, 20'000));
    startHelper();
    QVERIFY(waitUntil([&] { return !readFile(kHome + u"/control/smtproutes"_s).contains(":relay.example"); }, 10'000));
}

void tst_Changes::nonsenseHarmsNobody_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("parameters");
    const auto row = [](const char *name, const char *method, const QString &parameters) {
        QTest::newRow(name) << QStringLiteral("org.mailwright.") + QLatin1String(method) << parameters;
    };
    row("no parameters", "Changes.Apply", u"{}"_s);
    row("a path", "Changes.Apply", uR"({"files":[{"file":"/etc/passwd","base":"","content":"x"}]})"_s);
    row("above", "Changes.Apply", uR"({"files":[{"file":"control/../../../etc/passwd","base":"","content":"x"}]})"_s);
    row("twice", "Changes.Apply", uR"({"files":[{"file":"control/databytes","base":"","content":"1\n"},{"file":"control/databytes","base":"","content":"2\n"}]})"_s);
    row("no list", "Changes.Apply", uR"({"files":{"file":"control/me"}})"_s);
    row("unknown member", "Domains.Add", uR"({"domain":"a.example","kind":"local","path":"/x"})"_s);
    row("lines", "Domains.Add", uR"({"domain":"a.example\nb.example","kind":"relay"})"_s);
    row("NUL", "Domains.Add", uR"({"domain":"a\u0000.example","kind":"relay"})"_s);
    row("huge", "Domains.Add", uR"({"domain":")"_s + QString(300'000, u'a') + uR"(","kind":"relay"})"_s);
    row("kind", "Domains.Add", uR"({"domain":"a.example","kind":"virtuell"})"_s);
    row("forward of two lines", "Addresses.Add", uR"({"address":"x@hub.example","deliveries":[{"kind":"forward","to":"a@b\n|id"}]})"_s);
    row("address above", "Addresses.Add", uR"({"address":"../../x@hub.example","deliveries":[{"kind":"forward","to":"|id"}]})"_s);
    row("explain control characters", "Routing.Explain", uR"({"address":"a\nb"})"_s);
    row("negative", "Changes.Undo", uR"({"id":-1})"_s);
    row("fraction", "Changes.Undo", uR"({"id":1.5})"_s);
}

void tst_Changes::nonsenseHarmsNobody()
{
    QFETCH(QString, method);
    QFETCH(QString, parameters);
    const auto state = [] { return run({u"sh"_s, u"-c"_s, u"cd /var/qmail && cat control/* users/* alias/.qmail* | sha256sum"_s}).output; };
    const auto before = state();
    const auto called = run({u"varlinkctl"_s, u"call"_s, u"unix:/run/mailwright/helper.sock"_s, method, parameters.size() > 100'000 ? u"{}"_s : parameters});
    QVERIFY(called.code != 0);
    QCOMPARE(state(), before);
    QCOMPARE(ctl({u"status"_s}).code, 0);
}

void tst_Changes::wrongWordsOnTheCommandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no kind") << QStringList{u"domain"_s, u"add"_s, u"a.example"_s};
    QTest::newRow("two kinds") << QStringList{u"domain"_s, u"add"_s, u"a.example"_s, u"--local"_s, u"--relay"_s};
    QTest::newRow("nowhere to go") << QStringList{u"address"_s, u"add"_s, u"a@hub.example"_s};
    QTest::newRow("no value") << QStringList{u"control"_s, u"set"_s, u"databytes"_s};
    QTest::newRow("no number") << QStringList{u"undo"_s, u"last"_s};
    QTest::newRow("no note") << QStringList{u"domain"_s, u"remove"_s, u"a.example"_s, u"--note"_s};
}

void tst_Changes::wrongWordsOnTheCommandLine()
{
    QFETCH(QStringList, words);
    QCOMPARE(ctl(words).code, 100);
}

// All that the helper and its children open for writing, make, rename or remove in the home is done by mailwright-changes, but for
// compiled files, which the helper also makes where an editor was at work.
void tst_Changes::nobodyElseWrites()
{
    Background strace({u"strace"_s, u"-f"_s, u"-y"_s, u"-qq"_s, u"-o"_s, u"/gold/helper"_s, u"-e"_s,
                       u"trace=execve,clone,clone3,fork,vfork,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,truncate,link,linkat,"
                       "symlink,symlinkat,chmod,fchmodat,chown,fchownat"_s,
                       u"-p"_s, QString::number(processesNamed("mailwrightd").first())});
    QVERIFY(waitUntil([] { return readFile(u"/proc/%1/status"_s.arg(processesNamed("mailwrightd").first())).contains("TracerPid:\t0\n") == false; }, 10'000));
    for (const auto &verb : {QStringList{u"domain"_s, u"add"_s, u"traced.example"_s, u"--user"_s, u"bench-traced"_s},
                             {u"address"_s, u"add"_s, u"*@traced.example"_s, u"--mailbox"_s, u"./Shop/"_s},
                             {u"address"_s, u"add"_s, u"traced@hub.example"_s, u"--forward"_s, u"bench"_s},
                             {u"control"_s, u"set"_s, u"morercpthosts"_s, u"more.example"_s},
                             {u"control"_s, u"unset"_s, u"morercpthosts"_s},
                             {u"undo"_s}}) {
        const auto done = ctl(verb);
        QVERIFY2(done.code == 0, done.output + done.errors);
    }
    const auto rules = ctl({u"edit"_s, u"rules/smtp"_s, u"--keep"_s}, 0, "127.0.0.2:allow,RELAYCLIENT=\"\"\n192.0.2.1:deny\n:allow\n");
    QVERIFY2(rules.code == 0, rules.output + rules.errors);
    QVERIFY(::kill(processesNamed("strace").first(), SIGINT) == 0);
    QVERIFY(strace.waitForEnd(10'000));

    static const QRegularExpression started(u"^(\\d+) +execve\\(\"[^\"]*/mailwright-changes\""_s);
    static const QRegularExpression forked(u"^(\\d+) +(?:<\\.\\.\\. )?(?:clone3?|v?fork)\\b.* = (\\d+)$"_s);
    static const QRegularExpression writes(u"O_WRONLY|O_RDWR|O_CREAT|^\\d+ +(?:creat|rename|unlink|truncate|link|symlink|chmod|fchmodat|chown|fchownat)"_s);
    static const QRegularExpression home(u"/var/qmail/(?:control|alias|users)|/etc/tcp\\.smtp|/home/bench/"_s);
    QSet<QString> ours;
    QStringList strange;
    int mine = 0;
    const auto lines = QString::fromUtf8(readFile(u"/gold/helper"_s)).split(u'\n');
    // First who is ours: a child may be seen at work, or making others, before its making is seen to end.
    for (qsizetype known = -1; known != ours.size();) {
        known = ours.size();
        for (const auto &line : lines) {
            if (const auto match = started.match(line); match.hasMatch())
                ours.insert(match.captured(1));
            if (const auto match = forked.match(line); match.hasMatch() && ours.contains(match.captured(1)))
                ours.insert(match.captured(2));
        }
    }
    for (const auto &line : lines) {
        const bool isOurs = ours.contains(line.section(u' ', 0, 0));
        mine += isOurs && writes.match(line).hasMatch() ? 1 : 0;
        if (!isOurs && writes.match(line).hasMatch() && home.match(line).hasMatch() && !line.contains("cdb"_L1))
            strange << line;
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    QVERIFY2(mine > 50, "the trace has seen nothing");
}

void tst_Changes::auditIsWhole()
{
    const auto verified = ctl({u"audit"_s, u"verify"_s});
    QVERIFY2(verified.code == 0 && verified.output.contains("The audit log is whole"), verified.output);
    QVERIFY(run({u"sed"_s, u"-i"_s, u"2s/who=root/who=ruth/"_s, kHome + u"/changes/audit"_s}).code == 0);
    const auto altered = ctl({u"audit"_s, u"verify"_s});
    QVERIFY2(altered.code == 1 && altered.output.contains("line 2"), altered.output);
    QCOMPARE(ctl({u"hub"_s, u"stop"_s}).code, 0);
}

// The same as an ordinary user, in a home of that user's own.
void tst_Changes::aPrivateHub()
{
    const auto hub = u"/home/bench/hub"_s;
    const auto own = [&](const QStringList &words) {
        return run(QStringList{kPrograms + u"/mailwrightctl"_s, u"--home"_s, hub} + words, {.user = 2000});
    };
    const auto made = run({kPrograms + u"/mailwrightd"_s, u"--create"_s, u"--home"_s, hub, u"--host"_s, u"own.example"_s, u"--smtp"_s,
                           u"127.0.0.1:2525"_s, u"--person"_s, u"anna"_s},
                          {.user = 2000});
    QVERIFY2(made.code == 0, made.errors);
    QVERIFY(run({u"sh"_s, u"-c"_s, u"printf '127.0.0.2:allow,RELAYCLIENT=\"\"\\n:allow\\n' > "_s + hub + u"/tcp/smtp"_s}, {.user = 2000}).code == 0);
    const Background helper({kPrograms + u"/mailwrightd"_s, u"--home"_s, hub}, {.user = 2000});
    QVERIFY(waitUntil([&] { return own({u"status"_s}).code == 0 && listens(2525) && takesMail(hub); }, 15'000));
    QVERIFY2(waitUntil([] { return rcpt("info@shop.example", 2525) == "553"; }, 10'000), rcpt("info@shop.example", 2525) + readFile(hub + u"/log/qmail-smtpd/current"_s).right(600));
    const auto added = own({u"domain"_s, u"add"_s, u"shop.example"_s, u"--user"_s, u"anna"_s});
    QVERIFY2(added.code == 0 && added.output.contains("by SMTP mail to shop.example is accepted"), added.output + added.errors);
    const auto address = own({u"address"_s, u"add"_s, u"info@shop.example"_s, u"--mailbox"_s, u"./Maildir/"_s});
    QVERIFY2(address.code == 0 && address.output.contains("people/anna/.qmail-info is written"), address.output + address.errors);
    QVERIFY(waitUntil([] { return rcpt("info@shop.example", 2525) == "250"; }, 10'000));
    QVERIFY(run({u"swaks"_s, u"--server"_s, u"127.0.0.1:2525"_s, u"--from"_s, u"joe@stranger.example"_s, u"--to"_s, u"info@shop.example"_s,
                 u"--helo"_s, u"stranger.example"_s, u"--silent"_s, u"3"_s})
                .code == 0);
    QVERIFY(waitForMessages(hub + u"/people/anna/Maildir"_s, 1));
    QCOMPARE(own({u"undo"_s}).code, 0);
    QCOMPARE(own({u"domain"_s, u"remove"_s, u"shop.example"_s}).code, 0);
    QVERIFY(waitUntil([] { return rcpt("info@shop.example", 2525) == "553"; }, 10'000));
    QCOMPARE(run({u"find"_s, hub, u"!"_s, u"-user"_s, u"bench"_s}).output, QByteArray());
    QCOMPARE(own({u"hub"_s, u"stop"_s}).code, 0);
}

MW_SANDBOX_TEST_MAIN(tst_Changes)
#include "tst_Changes.moc"
