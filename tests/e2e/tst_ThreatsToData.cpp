// SPDX-License-Identifier: GPL-3.0-or-later
// The threats to the helper's socket that come from what somebody sends, or does to files and processes meanwhile: each is tried
// against the real helper. Those that come from who somebody is are in tst_Threats.
#include "tests/e2e/ThreatHub.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

QString errorOf(const QJsonObject &answer)
{
    return answer["error"_L1].toString().section(u'.', -1);
}

QByteArray text(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

// All that can be changed.
QByteArray state()
{
    return run({u"sh"_s, u"-c"_s, u"cd /var/qmail && tail -n +1 control/* users/* alias/.qmail* /home/bench/.qmail* 2>/dev/null"_s}).output;
}

const QJsonArray kForward{QJsonObject{{u"kind"_s, u"forward"_s}, {u"to"_s, u"bench"_s}}};

} // namespace

class tst_ThreatsToData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void threat05_LinksInHomes_data();
    void threat05_LinksInHomes();
    void threat06_NumberOfAnotherMessage();
    void threat07_ExtraLines_data();
    void threat07_ExtraLines();
    void threat10_PasswordLeaks();
    void threat11_Exhaustion();
    void threat11_SlowAndDeafClients();
    void threat12_CrashInTheMiddle();
    void threat13_TwoAtOnce();
    void threat15_QueueByDocumentedActs();
    void threat17_ParserBugs_data();
    void threat17_ParserBugs();
    void auditLogIsTampered();

private:
    ThreatHub m_hub;
};

void tst_ThreatsToData::initTestCase()
{
    QVERIFY(m_hub.start());
    QVERIFY(ThreatHub::ctl({u"domain"_s, u"add"_s, u"shop.example"_s, u"--user"_s, u"bench-shop"_s}).code == 0);
}

void tst_ThreatsToData::threat05_LinksInHomes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("how");
    QTest::newRow("a link to a secret") << u"/home/bench/.qmail-shop-x"_s << u"ln -s /etc/shadow"_s;
    QTest::newRow("a link to what may be written") << u"/home/bench/.qmail-shop-x"_s << u"ln -s /gold/precious"_s;
    QTest::newRow("a second name") << u"/home/bench/.qmail-shop-x"_s << u"ln /gold/precious"_s;
    QTest::newRow("a pipe") << u"/home/bench/.qmail-shop-x"_s << u"mkfifo"_s;
    QTest::newRow("a directory") << u"/home/bench/.qmail-shop-x"_s << u"mkdir"_s;
    QTest::newRow("in alias") << u"/var/qmail/alias/.qmail-x"_s << u"ln -s /gold/precious"_s;
    QTest::newRow("in control") << u"/var/qmail/control/badmailfrom"_s << u"ln -s /gold/precious"_s;
}

void tst_ThreatsToData::threat05_LinksInHomes()
{
    QFETCH(QString, file);
    QFETCH(QString, how);
    writeFile(u"/gold/precious"_s, "precious\n", 0666);
    // A second name needs the same file system.
    const bool isHard = how == u"ln /gold/precious";
    const auto target = isHard ? u"/home/precious"_s : u"/gold/precious"_s;
    if (isHard)
        writeFile(target, "precious\n", 0666);
    const auto made = run({u"sh"_s, u"-c"_s, (isHard ? u"ln /home/precious"_s : how) + u' ' + file});
    QVERIFY2(made.code == 0, made.errors);
    const auto changed = file.startsWith("/home"_L1)         ? ThreatHub::call(0, u"Addresses.Add"_s, {{u"address"_s, u"x@shop.example"_s}, {u"deliveries"_s, kForward}})
                         : file.startsWith("/var/qmail/a"_L1) ? ThreatHub::call(0, u"Addresses.Add"_s, {{u"address"_s, u"x@hub.example"_s}, {u"deliveries"_s, kForward}})
                                                              : ThreatHub::call(0, u"Control.Set"_s, {{u"name"_s, u"badmailfrom"_s}, {u"values"_s, QJsonArray{u"a@b.example"_s}}});
    QVERIFY2(!errorOf(changed).isEmpty(), text(changed));
    QCOMPARE(readFile(target), "precious\n");
    QVERIFY(!text(changed).contains("root:"));
    QVERIFY(run({u"rm"_s, u"-rf"_s, file}).code == 0);
}

void tst_ThreatsToData::threat06_NumberOfAnotherMessage()
{
    const auto name = ThreatHub::waitingMessage("Subject: mine\n\ntext\n");
    QVERIFY(!name.isEmpty());
    const auto number = name.section(u':', 0, 0).toLongLong();
    const auto birth = name.section(u':', 1).toLongLong();
    for (const auto *act : {"Retry", "Return", "Remove", "Read", "Rejuvenate", "Get"}) {
        const auto stale = ThreatHub::call(0, u"Queue."_s + QLatin1StringView(act), {{u"number"_s, number}, {u"birth"_s, birth - 1}});
        QVERIFY2(errorOf(stale) == u"Stale", act + text(stale));
        const auto gone = ThreatHub::call(0, u"Queue."_s + QLatin1StringView(act), {{u"number"_s, number + 1'000'000}, {u"birth"_s, birth}});
        QVERIFY2(errorOf(gone) == u"NotFound" || errorOf(gone) == u"Stale", act + text(gone));
    }
    QVERIFY(ThreatHub::ctl({u"queue"_s, u"read"_s, name}).output.contains("Subject: mine"));
}

void tst_ThreatsToData::threat07_ExtraLines_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("parameters");
    const auto address = [](const QString &to, const QString &kind = u"forward"_s) {
        return QJsonObject{{u"address"_s, u"x@hub.example"_s}, {u"deliveries"_s, QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"to"_s, to}}}}};
    };
    const auto domain = [](const QString &name, const QString &user = {}) {
        QJsonObject out{{u"domain"_s, name}, {u"kind"_s, user.isEmpty() ? u"relay"_s : u"virtual"_s}};
        if (!user.isEmpty())
            out.insert(u"user"_s, user);
        return out;
    };
    QTest::newRow("two lines") << u"Addresses.Add"_s << address(u"a@b.example\n|id"_s);
    QTest::newRow("a carriage return") << u"Addresses.Add"_s << address(u"a@b.example\r|id"_s);
    QTest::newRow("NUL") << u"Addresses.Add"_s << address(u"a@b.example"_s + QChar(0) + u"|id"_s);
    QTest::newRow("a program as a forward") << u"Addresses.Add"_s << address(u"|id"_s);
    QTest::newRow("a path as a forward") << u"Addresses.Add"_s << address(u"/etc/passwd"_s);
    QTest::newRow("a comment as a forward") << u"Addresses.Add"_s << address(u"#nobody"_s);
    QTest::newRow("a program as a mailbox") << u"Addresses.Add"_s << address(u"|id"_s, u"mailbox"_s);
    QTest::newRow("two lines of a mailbox") << u"Addresses.Add"_s << address(u"./M/\n|id"_s, u"mailbox"_s);
    QTest::newRow("a domain of two lines") << u"Domains.Add"_s << domain(u"a.example\nb.example"_s);
    QTest::newRow("a domain with a colon") << u"Domains.Add"_s << domain(u"a.example:root"_s);
    QTest::newRow("a domain that is a comment") << u"Domains.Add"_s << domain(u"#a.example"_s);
    QTest::newRow("a user of two lines") << u"Domains.Add"_s << domain(u"a.example"_s, u"bench\n:root"_s);
    QTest::newRow("a user with a colon") << u"Domains.Add"_s << domain(u"a.example"_s, u"bench:x"_s);
    QTest::newRow("values of two lines") << u"Control.Set"_s << QJsonObject{{u"name"_s, u"locals"_s}, {u"values"_s, QJsonArray{u"a.example\nb.example"_s}}};
    QTest::newRow("a number with more") << u"Control.Set"_s << QJsonObject{{u"name"_s, u"databytes"_s}, {u"values"_s, QJsonArray{u"1\n2"_s}}};
    QTest::newRow("a path as a name") << u"Control.Set"_s << QJsonObject{{u"name"_s, u"../../../etc/passwd"_s}, {u"values"_s, QJsonArray{u"x"_s}}};
}

void tst_ThreatsToData::threat07_ExtraLines()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, parameters);
    const auto before = state();
    const auto answer = ThreatHub::call(0, method, parameters);
    QVERIFY2(!errorOf(answer).isEmpty(), text(answer));
    QCOMPARE(state(), before);
}

void tst_ThreatsToData::threat10_PasswordLeaks()
{
    const QByteArray secret = "Geheim-4711-Losung";
    const auto set = ThreatHub::ctl({u"smarthost"_s, u"set"_s, u"relay.example"_s, u"relay.example:587"_s, u"--user"_s, u"ann"_s}, 0, secret + "\n");
    QVERIFY2(set.code == 0, set.output + set.errors);
    QVERIFY(!(set.output + set.errors).contains(secret));
    for (const auto &words : {QStringList{u"smarthost"_s, u"show"_s}, {u"control"_s, u"list"_s}, {u"history"_s, u"list"_s},
                              {u"control"_s, u"show"_s, u"remote_auth"_s}, {u"--json"_s, u"history"_s, u"list"_s}, {u"doctor"_s}}) {
        const auto shown = ThreatHub::ctl(words);
        QVERIFY2(!(shown.output + shown.errors).contains(secret), qPrintable(words.join(u' ')));
    }
    const auto read = ThreatHub::call(0, u"Changes.Read"_s, {{u"file"_s, u"control/remote_auth"_s}});
    QVERIFY2(!errorOf(read).isEmpty() && !text(read).contains(secret), text(read));
    for (const auto &entry : ThreatHub::call(0, u"Changes.History"_s)["parameters"_L1]["entries"_L1].toArray())
        QVERIFY(!text(ThreatHub::call(0, u"Changes.Show"_s, {{u"id"_s, entry["id"_L1]}})).contains(secret));
    // Not in what git keeps, nor in the log of acts, nor in the journal.
    const auto git = run({u"sh"_s, u"-c"_s, u"export GIT_DIR=/var/qmail/changes/history.git; git -c safe.directory='*' cat-file --batch-all-objects --batch --buffer"_s});
    QVERIFY2(git.code == 0 && git.output.size() > 1000, git.errors);
    QVERIFY(!git.output.contains(secret));
    QVERIFY(!ThreatHub::audit().contains(secret) && !ThreatHub::journal().contains(secret));
    // Where it stands, only those may read who log in with it.
    const auto found = run({u"grep"_s, u"-rls"_s, QString::fromUtf8(secret), u"/var/qmail"_s}).output.split('\n');
    for (const auto &path : found) {
        struct stat status {};
        QVERIFY2(path.isEmpty() || (::stat(path.constData(), &status) == 0 && (status.st_mode & 07) == 0), path);
    }
    // Until then it waits to be taken back, and nothing else is changed.
    QCOMPARE(ThreatHub::ctl({u"confirm"_s}).code, 0);
}

void tst_ThreatsToData::threat11_Exhaustion()
{
    // Eight connections of one user; the ninth is refused, and others are not concerned.
    Background crowd(ThreatHub::clientCommand({u"crowd"_s, u"20"_s}), {.user = kBench});
    QByteArray said;
    QVERIFY(waitUntil([&] { return (said += crowd.output()).contains('\n'); }, 20'000));
    QCOMPARE(said.trimmed(), "12");
    QVERIFY(ThreatHub::ctl({u"status"_s}, kBench).errors.contains("connections to the helper already"));
    QCOMPARE(ThreatHub::ctl({u"status"_s}, kCarol).code, 0);
    crowd.kill();
    QVERIFY(waitUntil([] { return ThreatHub::ctl({u"status"_s}, kBench).code == 0; }, 10'000));
    // Thousands of requests wait their turn; meanwhile others are answered.
    QByteArray many;
    for (int i = 0; i < 1200; ++i)
        many += ThreatHub::framed({{u"method"_s, u"org.varlink.service.GetInfo"_s}});
    writeFile(u"/gold/many"_s, many);
    QElapsedTimer time;
    time.start();
    Background flood({u"sh"_s, u"-c"_s, ThreatHub::clientCommand({u"talk"_s, u"1200"_s}).join(u' ') + u" </gold/many | tr -cd '\\000' | wc -c"_s}, {.user = kBench});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ThreatHub::ctl({u"status"_s}, kCarol).code, 0);
    QVERIFY(flood.waitForEnd(120'000));
    QCOMPARE(flood.output().trimmed(), "1200");
    QVERIFY2(time.elapsed() > 3000, "nobody waited"); // 400 at once, then 200 each second
    // A giant line ends the connection, and no more.
    const auto giant = ThreatHub::client({u"talk"_s, u"1"_s}, kBench, QByteArray(3 << 20, 'x'));
    QVERIFY(giant.code != 0 || giant.output.contains("TooMuch"));
    QCOMPARE(ThreatHub::ctl({u"status"_s}, kBench).code, 0);
}

void tst_ThreatsToData::threat11_SlowAndDeafClients()
{
    // Half a request, and one who never takes an answer: nobody else waits.
    Background half(ThreatHub::clientCommand({u"half"_s}), {.user = kBench});
    const auto ask = uR"({"method":"org.varlink.service.GetInterfaceDescription","parameters":{"interface":"org.mailwright.Queue"}})"_s;
    Background deaf(ThreatHub::clientCommand({u"deaf"_s, ask}), {.user = kBench});
    QByteArray said;
    QVERIFY(waitUntil([&] { return (said += half.output()).contains('\n'); }, 20'000));
    QVERIFY(waitUntil([&] { return (said += deaf.output()).count('\n') > 1; }, 20'000));
    QCOMPARE(ThreatHub::ctl({u"status"_s}, kBench).code, 0);
    QCOMPARE(ThreatHub::ctl({u"status"_s}).code, 0);
    // What waits for the deaf one is bounded.
    const auto memory = readFile(u"/proc/%1/statm"_s.arg(processesNamed("mailwrightd").first())).split(' ').value(1).toLongLong() * 4096;
    QVERIFY2(memory < (qint64{200} << 20), QByteArray::number(memory));
}

void tst_ThreatsToData::threat12_CrashInTheMiddle()
{
    // Killed at its third renaming: the next start leaves all of it or nothing. tst_ChangeCrash does this for every call.
    const auto before = state();
    {
        Background strace({u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=renameat,renameat2,rename"_s, u"-e"_s,
                           u"inject=renameat,renameat2,rename:signal=KILL:when=3"_s, u"-p"_s, QString::number(processesNamed("mailwrightd").first())});
        QVERIFY(waitUntil([] { return !readFile(u"/proc/%1/status"_s.arg(processesNamed("mailwrightd").first())).contains("TracerPid:\t0\n"); }, 10'000));
        const auto killed = ThreatHub::ctl({u"domain"_s, u"add"_s, u"crash.example"_s, u"--local"_s});
        QVERIFY2(killed.code != 0, killed.output);
    }
    m_hub.helper().kill();
    (void)m_hub.helper().waitForEnd(5'000);
    QVERIFY(m_hub.startHelper());
    const auto after = state();
    const auto locals = readFile(u"/var/qmail/control/locals"_s).contains("crash.example");
    const auto accepted = readFile(u"/var/qmail/control/rcpthosts"_s).contains("crash.example");
    QCOMPARE(locals, accepted);
    QVERIFY(locals || after == before);
    QVERIFY(!QFile::exists(u"/var/qmail/changes/journal"_s));
}

void tst_ThreatsToData::threat13_TwoAtOnce()
{
    const auto file = u"/var/qmail/control/badmailfrom"_s;
    writeFile(file, "a@a.example\n");
    const auto base = ThreatHub::call(0, u"Changes.Read"_s, {{u"file"_s, u"control/badmailfrom"_s}})["parameters"_L1]["hash"_L1];
    writeFile(file, "a@a.example\nvi@a.example\n");
    const QJsonObject edit{{u"file"_s, u"control/badmailfrom"_s}, {u"base"_s, base}, {u"content"_s, u"mine@a.example\n"_s}};
    const auto stale = ThreatHub::call(0, u"Changes.Apply"_s, {{u"files"_s, QJsonArray{edit}}});
    QVERIFY2(errorOf(stale) == u"Stale" && text(stale).contains("edited outside"), text(stale));
    QCOMPARE(readFile(file), "a@a.example\nvi@a.example\n");
    std::vector<std::unique_ptr<Background>> people;
    for (int i = 0; i < 3; ++i)
        people.push_back(std::make_unique<Background>(QStringList{ThreatHub::program("mailwrightctl"), u"domain"_s, u"add"_s, u"p%1.example"_s.arg(i), u"--relay"_s}));
    for (const auto &one : people) {
        QVERIFY(one->waitForEnd(60'000));
        QCOMPARE(one->exitCode(), 0);
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(readFile(u"/var/qmail/control/rcpthosts"_s).contains("p" + QByteArray::number(i) + ".example\n"));
}

void tst_ThreatsToData::threat15_QueueByDocumentedActs()
{
    // While qmail-send is down nobody touches the queue in its place.
    QCOMPARE(ThreatHub::ctl({u"service"_s, u"stop"_s, u"qmail-send"_s}).code, 0);
    const auto name = ThreatHub::waitingMessage("Subject: still here\n\ntext\n");
    const auto files = [] { return run({u"sh"_s, u"-c"_s, u"cd /var/qmail/queue && find mess info local remote todo intd bounce -type f -printf '%p %s %T@\\n' | sort"_s}).output; };
    const auto before = files();
    for (const auto *verb : {"retry", "return", "remove"}) {
        const auto refused = ThreatHub::ctl({u"queue"_s, QLatin1StringView(verb), name});
        QVERIFY2(refused.code == 1 && refused.errors.contains("qmail-send"), refused.errors);
    }
    QCOMPARE(files(), before);
    QCOMPARE(ThreatHub::ctl({u"service"_s, u"start"_s, u"qmail-send"_s}).code, 0);
    const auto isOnRecord = [] { return ThreatHub::audit().contains("verb=org.mailwright.Services.Stop") && ThreatHub::audit().contains("object=qmail-send"); };
    QVERIFY(waitUntil(isOnRecord, 5'000));
}

void tst_ThreatsToData::threat17_ParserBugs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray(64, '\0');
    QTest::newRow("deep lists") << QByteArray(500'000, '[') + '\0';
    QTest::newRow("deep objects") << "{\"method\":" + QByteArray("{\"a\":").repeated(20'000) + '\0';
    QTest::newRow("no UTF-8") << QByteArray("{\"method\":\"org.mailwright.Hub.\xff\xc0\x80\"}") + '\0';
    QTest::newRow("a huge number") << ThreatHub::framed({{u"method"_s, u"org.mailwright.Queue.Read"_s}, {u"parameters"_s, QJsonObject{{u"number"_s, 1e300}, {u"birth"_s, -1}}}});
    QTest::newRow("unknown members") << ThreatHub::framed({{u"method"_s, u"org.mailwright.Queue.Read"_s}, {u"parameters"_s, QJsonObject{{u"number"_s, 1}, {u"birth"_s, 1}, {u"path"_s, u"/"_s}}}});
    QTest::newRow("a list for a record") << ThreatHub::framed({{u"method"_s, u"org.mailwright.Changes.Apply"_s}, {u"parameters"_s, QJsonObject{{u"files"_s, QJsonArray{QJsonArray{}}}}}});
    QByteArray noise;
    for (int i = 0; i < 100'000; ++i)
        noise += static_cast<char>((i * 7919 + i / 13) % 256);
    QTest::newRow("noise") << noise;
}

void tst_ThreatsToData::threat17_ParserBugs()
{
    QFETCH(QByteArray, bytes);
    const auto pid = processesNamed("mailwrightd").first();
    const auto before = state();
    const auto answered = ThreatHub::client({u"talk"_s, u"1"_s}, 0, bytes).output;
    QVERIFY2(answered.isEmpty() || answered.contains("\"error\""), answered);
    QCOMPARE(ThreatHub::ctl({u"status"_s}).code, 0);
    QCOMPARE(processesNamed("mailwrightd").first(), pid);
    QCOMPARE(state(), before);
}

void tst_ThreatsToData::auditLogIsTampered()
{
    const auto path = u"/var/qmail/changes/audit"_s;
    // The helper writes its records a little later, in their order: behind this one none is to come.
    QCOMPARE(ThreatHub::ctl({u"queue"_s, u"retry-all"_s}).code, 0);
    QVERIFY(waitUntil([] { return ThreatHub::audit().contains("verb=org.mailwright.Queue.RetryAll"); }, 5'000));
    QCOMPARE(ThreatHub::ctl({u"audit"_s, u"verify"_s}).code, 0);
    const auto whole = readFile(path);
    // The last record goes: what stands beside the log knows it.
    writeFile(path, whole.left(whole.chopped(1).lastIndexOf('\n') + 1), 0600);
    const auto cut = ThreatHub::ctl({u"audit"_s, u"verify"_s});
    QVERIFY2(cut.code != 0 || cut.output.contains("missing"), cut.output + cut.errors);
    // Also after more was written.
    const auto more = ThreatHub::ctl({u"control"_s, u"set"_s, u"databytes"_s, u"9000000"_s});
    QVERIFY2(more.code == 0, more.errors);
    const auto later = ThreatHub::ctl({u"audit"_s, u"verify"_s});
    QVERIFY2((later.output + later.errors).contains("missing"), later.output + later.errors);
    QVERIFY(readFile(path).contains("missing"));
    writeFile(path, whole, 0600);
    QVERIFY(!(ThreatHub::ctl({u"audit"_s, u"verify"_s}).output).contains("missing"));
    // One that was altered is named.
    auto altered = whole;
    altered.replace(altered.lastIndexOf("uid=0"), 5, "uid=1");
    writeFile(path, altered, 0600);
    const auto found = ThreatHub::ctl({u"audit"_s, u"verify"_s});
    QVERIFY2((found.output + found.errors).contains("altered"), found.output + found.errors);
    writeFile(path, whole, 0600);
    // The journal has each record's hash: kept elsewhere it proves the log. The first record is of the making, before the helper ran.
    const auto last = "audit record " + QByteArray::number(whole.count('\n')) + ' ';
    QVERIFY2(waitUntil([&] { return ThreatHub::journal().contains(last); }, 5'000), last + "is not in:\n" + ThreatHub::journal());
}

MW_SANDBOX_TEST_MAIN(tst_ThreatsToData)
#include "tst_ThreatsToData.moc"
