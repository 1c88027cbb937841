// SPDX-License-Identifier: GPL-3.0-or-later
// The threats to the helper's socket that come from who somebody is: each is tried against the real helper with the real
// polkitd. Those that come from what somebody sends are in tst_ThreatsToData, and 8 is the window's: tst_Window.
#include "tests/e2e/ThreatHub.h"

#include "shared/rpc/Contract.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

const QJsonObject kProgramLine{{u"address"_s, u"run@hub.example"_s},
                               {u"deliveries"_s, QJsonArray{QJsonObject{{u"kind"_s, u"program"_s}, {u"to"_s, u"id"_s}}}}};

QString errorOf(const QJsonObject &answer)
{
    return answer["error"_L1].toString().section(u'.', -1);
}

QString rightIn(const QJsonObject &answer)
{
    return answer["parameters"_L1]["right"_L1].toString();
}

QByteArray text(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

class tst_Threats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void polkitDecides();
    void theTerminalAsksForThePassword();
    void threat01_AnyLocalUserConnects();
    void threat02_ProcessNumberIsUsedAgain();
    void threat03_MalwareInTheAdministratorsSession();
    void threat04_PassedSocket();
    void threat09_ReadingMailOfOthers();
    void threat14_UndoToAnInsecureState();
    void threat16_FakeSocket();
    void threat18_SshAsATunnel();
    void withoutPolkit();

private:
    ThreatHub m_hub;
    PolkitBus m_polkit;
};

void tst_Threats::initTestCase()
{
    QVERIFY(m_polkit.start(kRules));
    QVERIFY(m_hub.start());
}

void tst_Threats::polkitDecides()
{
    const auto rights = [](uid_t user) {
        QStringList out;
        for (const auto &right : ThreatHub::call(user, u"Hub.GetStatus"_s)["parameters"_L1]["rights"_L1].toArray())
            out << right.toString();
        return out.join(u' ');
    };
    QCOMPARE(rights(0), u"view operate configure readMail"_s);
    QCOMPARE(rights(kBench), u"view operate configure"_s);
    QCOMPARE(rights(kDave), u"view"_s);
    QCOMPARE(rights(kErin), u"view configure"_s);
    // Every refusal says which right is missing.
    QCOMPARE(rightIn(ThreatHub::call(kDave, u"Services.Reload"_s, {{u"name"_s, u"qmail-send"_s}})), u"operate"_s);
    QCOMPARE(rightIn(ThreatHub::call(kErin, u"Services.Reload"_s, {{u"name"_s, u"qmail-send"_s}})), u"operate"_s);
    QCOMPARE(rightIn(ThreatHub::call(kDave, u"Control.Unset"_s, {{u"name"_s, u"databytes"_s}})), u"configure"_s);
    // Dangerous: bench would have to be asked and has no agent, carol may.
    const auto refused = ThreatHub::call(kBench, u"Addresses.Add"_s, kProgramLine);
    QCOMPARE(rightIn(refused), u"programLine"_s);
    QVERIFY2(text(refused).contains("no agent") && text(refused).contains("sudo mailwrightctl call org.mailwright.Addresses.Add"), text(refused));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-run"_s));
    const auto done = ThreatHub::call(kCarol, u"Addresses.Add"_s, kProgramLine);
    QVERIFY2(done["parameters"_L1]["applied"_L1].toBool(), text(done));
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-run"_s), "|id\n");
    QVERIFY(waitUntil([] { return ThreatHub::audit().contains("uid=2000 who=bench verb=org.mailwright.Addresses.Add"); }, 5'000));
    QVERIFY(ThreatHub::audit().contains("result=done%20(allowed:%20programLine)"));
    // The command of the refusal is the one that does it.
    QCOMPARE(ThreatHub::ctl({u"undo"_s}).code, 0);
    const auto command = refused["parameters"_L1]["reason"_L1].toString().section(u"sudo mailwrightctl "_s, 1);
    const auto byRoot = run({u"sh"_s, u"-c"_s, ThreatHub::program("mailwrightctl") + u' ' + command});
    QVERIFY2(byRoot.code == 0, byRoot.errors);
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-run"_s), "|id\n");
}

// bench sits at a terminal and knows root's password: polkit's own agent asks for it there.
void tst_Threats::theTerminalAsksForThePassword()
{
    const auto hash = run({u"openssl"_s, u"passwd"_s, u"-6"_s, u"geheim"_s}).output.trimmed();
    QVERIFY(hash.startsWith("$6$"));
    writeFile(u"/etc/shadow"_s, "root:" + hash + ":20000:0:99999:7:::\n", 0600);
    const auto session = [](const QByteArray &password) {
        // What is typed before it is asked for is lost, and what is typed before the echo is off.
        writeFile(u"/home/bench/session"_s, "#!/bin/sh\nunset XDG_SESSION_ID\nrm -f seen\n(until grep -q assword: seen 2>/dev/null && "
                                            "stty -a -F /dev/$(ps -o tty= -C pkttyagent) 2>/dev/null | grep -qw -- -echo; "
                                            "do sleep 0.1; done; echo " + password +
                                                "; sleep 2) |\nscript -qefc '" + ThreatHub::program("mailwrightctl").toUtf8() +
                                                " address add terminal@hub.example --program id' seen\n", 0755);
        return run({u"/home/bench/session"_s}, {.user = kBench, .directory = u"/home/bench"_s, .limit = 120'000});
    };
    const auto wrong = session("falsch");
    QVERIFY2(wrong.code == 1 && wrong.output.contains("org.mailwright.program-line"), wrong.output + wrong.errors);
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-terminal"_s));
    const auto right = session("geheim");
    QVERIFY2(right.code == 0 && !right.output.contains("geheim"), right.output + right.errors);
    QCOMPARE(readFile(u"/var/qmail/alias/.qmail-terminal"_s), "|id\n");
    QVERIFY(waitUntil([] { return processesNamed("pkttyagent").isEmpty(); }, 5'000));
    // Killed while it asks, it leaves nobody behind who asks, though the terminal stays.
    {
        Background asking({u"script"_s, u"-qefc"_s, ThreatHub::program("mailwrightctl") + u" address add other@hub.example --program id; sleep 30"_s, u"/dev/null"_s},
                          {.user = kBench, .directory = u"/home/bench"_s});
        QVERIFY(waitUntil([] { return !processesNamed("pkttyagent").isEmpty(); }, 10'000));
        for (const auto pid : processesNamed("mailwrightctl"))
            ::kill(pid, SIGKILL);
        QVERIFY(waitUntil([] { return processesNamed("pkttyagent").isEmpty(); }, 5'000));
        QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-other"_s));
    }
    // Without a terminal nobody is asked.
    QCOMPARE(ThreatHub::ctl({u"address"_s, u"remove"_s, u"terminal@hub.example"_s}).code, 0);
    QVERIFY(ThreatHub::ctl({u"address"_s, u"add"_s, u"terminal@hub.example"_s, u"--program"_s, u"id"_s}, kBench).errors.contains("is missing"));
}

void tst_Threats::threat01_AnyLocalUserConnects()
{
    QByteArray input;
    QList<std::pair<QString, bool>> methods; // whether anybody may
    mw::rpc::forEachMethod([&]<typename M>() {
        const auto name = QString::fromStdString(mw::rpc::fullName<M>());
        methods << std::pair{name, M::right == mw::rpc::Right::Anyone};
        input += ThreatHub::framed({{u"method"_s, name}, {u"more"_s, M::answers == mw::rpc::Answers::Many}});
    });
    const auto answers = ThreatHub::answersIn(ThreatHub::client({u"talk"_s, QString::number(methods.size())}, kStranger, input).output);
    QCOMPARE(answers.size(), methods.size());
    for (qsizetype i = 0; i < methods.size(); ++i) {
        const bool refused = errorOf(answers[i]) == u"NotAllowed" && !rightIn(answers[i]).isEmpty();
        QVERIFY2(refused != methods[i].second, qPrintable(methods[i].first + u": "_s + QString::fromUtf8(text(answers[i]))));
    }
    // It is on record, but nobody fills the disk with it.
    QVERIFY(waitUntil([] { return ThreatHub::audit().count("uid=1001 ") >= 10; }, 5'000));
    QCOMPARE(ThreatHub::audit().count("uid=1001 "), 10);
    QVERIFY(ThreatHub::audit().contains("result=refused:"));
}

void tst_Threats::threat02_ProcessNumberIsUsedAgain()
{
    QVERIFY(m_polkit.listen());
    QVERIFY(ThreatHub::call(kCarol, u"Addresses.Add"_s, kProgramLine).contains("parameters"_L1));
    const auto asked = m_polkit.asked();
    QVERIFY2(asked.contains("\"unix-process\"") && asked.contains("\"pidfd\""), asked);
    QVERIFY2(!asked.contains("\"pid\"") && !asked.contains("start-time"), asked);
    // Carol's process has ended, its number may be another's: nothing dangerous goes on in her name.
    const auto message = ThreatHub::framed({{u"method"_s, u"org.mailwright.Addresses.Add"_s},
                                            {u"parameters"_s, QJsonObject{{u"address"_s, u"orphan@hub.example"_s}, {u"deliveries"_s, kProgramLine["deliveries"_L1]}}}});
    const auto answers = ThreatHub::answersIn(ThreatHub::client({u"orphan"_s, u"1"_s}, kCarol, message).output);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(rightIn(answers[0]), u"programLine"_s);
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-orphan"_s));
}

void tst_Threats::threat03_MalwareInTheAdministratorsSession()
{
    // Each act is asked for by itself: what was allowed a moment ago is not allowed now.
    QVERIFY(m_polkit.listen());
    for (const auto *name : {"one@hub.example", "two@hub.example"}) {
        QVERIFY(ThreatHub::call(kCarol, u"Addresses.Add"_s, {{u"address"_s, QLatin1StringView(name)}, {u"deliveries"_s, kProgramLine["deliveries"_L1]}})
                    ["parameters"_L1]["applied"_L1].toBool());
    }
    QCOMPARE(m_polkit.asked().count("\"org.mailwright.program-line\""), 2);
    // And polkit keeps no password for what gives power; only for looking at mail.
    const auto policy = readFile(QString::fromLatin1(kSandboxSource) + u"/installer/polkit/org.mailwright.policy"_s);
    for (const auto &action : QString::fromUtf8(policy).split(u"<action id=\"org.mailwright."_s).sliced(1)) {
        const auto id = action.section(u'"', 0, 0);
        QCOMPARE(action.contains(u"_keep"), id == u"read-mail" || id == u"read-body");
    }
    // It is seen: in the history, and in the audit log.
    QVERIFY(ThreatHub::ctl({u"history"_s, u"list"_s}).output.contains("carol"));
    QVERIFY(ThreatHub::ctl({u"audit"_s, u"verify"_s}).code == 0);
}

void tst_Threats::threat04_PassedSocket()
{
    const auto status = ThreatHub::framed({{u"method"_s, u"org.mailwright.Hub.GetStatus"_s}});
    const auto dangerous = ThreatHub::framed({{u"method"_s, u"org.mailwright.Control.Unset"_s}, {u"parameters"_s, QJsonObject{{u"name"_s, u"rcpthosts"_s}}}});
    // Root has bench's connection: it stays bench's.
    const auto answers = ThreatHub::answersIn(ThreatHub::client({u"made-by"_s, u"2000"_s, u"2"_s}, 0, status + dangerous).output);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0]["parameters"_L1]["caller"_L1].toString(), u"bench"_s);
    QCOMPARE(rightIn(answers[1]), u"relayOpen"_s);
    QVERIFY(QFile::exists(u"/var/qmail/control/rcpthosts"_s));
    // Whoever leaves the group has lost the rights, also on a connection that was open before.
    const auto ask = u"echo '"_s + QString::fromUtf8(status.chopped(1)) + u"'; "_s;
    Background open({u"sh"_s, u"-c"_s, u"("_s + ask + u"while ! [ -e /gold/left ]; do sleep 0.1; done; "_s + ask + u") | "_s +
                                           ThreatHub::clientCommand({u"lines"_s}).join(u' ')},
                    {.user = kBench});
    QByteArray said;
    QVERIFY(waitUntil([&] { return (said += open.output()).contains("\"bench\""); }, 10'000));
    m_hub.setMembers("carol,erin");
    writeFile(u"/gold/left"_s, {});
    QVERIFY(open.waitForEnd(40'000));
    said += open.output();
    QVERIFY2(said.contains("NotAllowed"), said);
    m_hub.setMembers("bench,carol,erin");
}

void tst_Threats::threat09_ReadingMailOfOthers()
{
    const auto name = ThreatHub::waitingMessage("From: bench@hub.example\nTo: somebody@far.example\nSubject: for you\nX-Secret: abc\n\nthe text\n");
    QVERIFY(!name.isEmpty());
    // Who may look sees from whom, to whom, what about and when.
    const auto shown = ThreatHub::ctl({u"queue"_s, u"show"_s, name}, kBench).output;
    QVERIFY2(shown.contains("Subject: for you") && !shown.contains("X-Secret") && !shown.contains("the text"), shown);
    QVERIFY(ThreatHub::ctl({u"queue"_s, u"show"_s, name}).output.contains("X-Secret: abc"));
    const auto refused = ThreatHub::ctl({u"queue"_s, u"read"_s, name}, kBench);
    QVERIFY2(refused.code == 1 && refused.errors.contains("read messages is missing"), refused.errors);
    QVERIFY(ThreatHub::ctl({u"queue"_s, u"read"_s, name}, kStranger).errors.contains("is missing"));
    const auto read = ThreatHub::ctl({u"queue"_s, u"read"_s, name}, kCarol);
    QVERIFY2(read.output.contains("the text"), read.errors);
    QVERIFY(waitUntil([&] { return ThreatHub::audit().contains("uid=2001 who=carol verb=org.mailwright.Queue.Read"); }, 5'000));
    QVERIFY(ThreatHub::audit().contains("uid=2000 who=bench verb=org.mailwright.Queue.Read"));
    // Deleting is as dangerous.
    QVERIFY(ThreatHub::ctl({u"queue"_s, u"remove"_s, name}, kBench).errors.contains("delete mail is missing"));
    const auto removed = ThreatHub::ctl({u"queue"_s, u"remove"_s, name}, kCarol);
    QVERIFY2(removed.code == 0, removed.errors);
    QVERIFY(waitUntil([&] { return ThreatHub::ctl({u"queue"_s, u"read"_s, name}).code == 1; }, 10'000));
    // A person's program lines are for those who may change them.
    writeFile(u"/home/bench/.qmail"_s, "|fetch --password geheim\n./Maildir/\n");
    QVERIFY(::chown("/home/bench/.qmail", kBench, kBench) == 0);
    const auto file = [](uid_t user) { return text(ThreatHub::call(user, u"Changes.Read"_s, {{u"file"_s, u"people/bench/.qmail"_s}})); };
    QVERIFY2(file(kDave).contains("(a program)") && !file(kDave).contains("geheim"), file(kDave));
    QVERIFY(file(kErin).contains("geheim"));
    const auto explained = [](uid_t user) { return text(ThreatHub::call(user, u"Routing.Explain"_s, {{u"address"_s, u"bench@hub.example"_s}})); };
    QVERIFY2(explained(kDave).contains("(a program)") && !explained(kDave).contains("geheim"), explained(kDave));
    QFile::remove(u"/home/bench/.qmail"_s);
}

void tst_Threats::threat14_UndoToAnInsecureState()
{
    // The program goes by bench's hand, and comes back by the same only with what its coming needs.
    QVERIFY(ThreatHub::call(0, u"Addresses.Add"_s, kProgramLine).contains("parameters"_L1));
    const auto removed = ThreatHub::ctl({u"address"_s, u"remove"_s, u"run@hub.example"_s}, kBench);
    QVERIFY2(removed.code == 0, removed.errors);
    const auto back = ThreatHub::ctl({u"undo"_s}, kBench);
    QVERIFY2(back.code == 1 && back.errors.contains("let mail run programs is missing"), back.errors);
    QVERIFY(!readFile(u"/var/qmail/alias/.qmail-run"_s).contains("|id"));
    const auto allowed = ThreatHub::ctl({u"undo"_s}, kCarol);
    QVERIFY2(allowed.code == 0, allowed.errors);
    // The relay guard holds for an undo as for anything else.
    const auto rcpthosts = readFile(u"/var/qmail/control/rcpthosts"_s);
    QFile::remove(u"/var/qmail/control/rcpthosts"_s);
    QCOMPARE(ThreatHub::ctl({u"control"_s, u"set"_s, u"databytes"_s, u"7000000"_s}).code, 0);
    QCOMPARE(ThreatHub::ctl({u"control"_s, u"set"_s, u"rcpthosts"_s, u"hub.example"_s, u"--confirm-within"_s, u"0"_s}).code, 0);
    const auto open = ThreatHub::ctl({u"undo"_s}, kBench);
    QVERIFY2(open.code == 1 && open.errors.contains("open the relay is missing"), open.errors);
    writeFile(u"/var/qmail/control/rcpthosts"_s, rcpthosts);
}

void tst_Threats::threat16_FakeSocket()
{
    // The clients, the window's among them, take nobody's word but root's and their own.
    Background fake({u"socat"_s, u"UNIX-LISTEN:/home/bench/fake.sock,mode=666,fork"_s, u"SYSTEM:cat"_s}, {.user = kBench});
    QVERIFY(waitUntil([] { return listensAtSocket("/home/bench/fake.sock"); }, 10'000));
    const auto talked = ThreatHub::ctl({u"--socket"_s, u"/home/bench/fake.sock"_s, u"status"_s}, kCarol);
    QVERIFY2(talked.code != 0 && talked.errors.contains("this is not the helper"), talked.errors);
    const auto byRoot = ThreatHub::ctl({u"--socket"_s, u"/home/bench/fake.sock"_s, u"status"_s});
    QVERIFY(byRoot.code != 0 && byRoot.errors.contains("this is not the helper"));
    // The place of the true one is root's: nobody else can put anything there.
    const QFileInfo directory(u"/run/mailwright"_s);
    QVERIFY(directory.ownerId() == 0 && !directory.permission(QFile::WriteGroup) && !directory.permission(QFile::WriteOther));
    QVERIFY(run({u"sh"_s, u"-c"_s, u"rm -f /run/mailwright/helper.sock || mv /run/mailwright/helper.sock /run/mailwright/x"_s}, {.user = kBench}).code != 0);
    QCOMPARE(ThreatHub::ctl({u"status"_s}).code, 0);
}

void tst_Threats::threat18_SshAsATunnel()
{
    // As sshd runs a forced command: what the other side wanted instead is only a variable.
    const auto session = [](uid_t user, const QByteArray &input) {
        return run({ThreatHub::program("mailwrightctl"), u"--stdio"_s}, {.input = input, .environment = {u"SSH_ORIGINAL_COMMAND=touch /home/bench/owned"_s}, .user = user, .limit = 20'000});
    };
    const auto status = ThreatHub::framed({{u"method"_s, u"org.mailwright.Hub.GetStatus"_s}});
    auto program = kProgramLine;
    program[u"address"_s] = u"tunnel@hub.example"_s;
    const auto spoken = session(kBench, status + ThreatHub::framed({{u"method"_s, u"org.mailwright.Addresses.Add"_s}, {u"parameters"_s, program}}));
    const auto answers = ThreatHub::answersIn(spoken.output);
    QVERIFY2(answers.size() == 2, spoken.output + spoken.errors);
    // The rights are those of the account on this side, and nothing but the protocol comes out.
    QCOMPARE(answers[0]["parameters"_L1]["caller"_L1].toString(), u"bench"_s);
    QVERIFY2(rightIn(answers[1]) == u"programLine", text(answers[1]));
    QVERIFY(!QFile::exists(u"/home/bench/owned"_s) && !QFile::exists(u"/var/qmail/alias/.qmail-tunnel"_s));
    // No words of a shell, no other socket than the hub's, no descriptors of logs.
    QVERIFY(!session(kBench, "id\n").output.contains("uid="));
    QCOMPARE(errorOf(ThreatHub::answersIn(session(kStranger, status).output).value(0)), u"NotAllowed"_s);
}

void tst_Threats::withoutPolkit()
{
    m_polkit.stop();
    // The group has what it has; the dangerous acts are root's.
    QVERIFY(waitUntil([] { return errorOf(ThreatHub::call(kErin, u"Hub.GetStatus"_s)).isEmpty(); }, 5'000));
    QCOMPARE(ThreatHub::ctl({u"control"_s, u"set"_s, u"databytes"_s, u"6000000"_s}, kBench).code, 0);
    QCOMPARE(errorOf(ThreatHub::call(kDave, u"Hub.GetStatus"_s)), u"NotAllowed"_s);
    const auto refused = ThreatHub::call(kCarol, u"Addresses.Add"_s, {{u"address"_s, u"late@hub.example"_s}, {u"deliveries"_s, kProgramLine["deliveries"_L1]}});
    QCOMPARE(rightIn(refused), u"programLine"_s);
    QVERIFY2(text(refused).contains("no system bus") && text(refused).contains("As root: sudo mailwrightctl"), text(refused));
    QVERIFY(!QFile::exists(u"/var/qmail/alias/.qmail-late"_s));
}

MW_SANDBOX_TEST_MAIN(tst_Threats)
#include "tst_Threats.moc"
