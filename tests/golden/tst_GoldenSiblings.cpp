// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's programs that a hub counts on, and our qmailanalog, against what was recorded.
#include "tests/golden/ProgramCase.h"
#include "tests/golden/SiblingCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <array>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

// A report of qmailanalog from its table on: the words before it are its author's.
QByteArray withoutExplanation(const QByteArray &text)
{
    static const QRegularExpression table(u"^(Completed messages:| *(doneby|del|sbytes|avg|mess)  )"_s,
                                          QRegularExpression::MultilineOption);
    const auto at = table.match(QString::fromLatin1(text)).capturedStart();
    return at < 0 ? text : text.mid(at);
}

// The recorded scripts sleep while something beside them works. A busy machine takes longer for it, so behind such a
// sleep they wait until it is done.
struct Step {
    const char *id;
    const char *sleep;
    const char *until;
};

constexpr const char *kStart = "supervise s & p=$!; sleep 0.8;";
constexpr const char *kUp = R"(svstat s | grep -q ": up")";
constexpr const char *kDown = R"(svstat s | grep -q ": down")";
constexpr const char *kAnother = R"x(svstat s | grep ": up" | grep -qv "$old)")x";
constexpr const char *kWhich = R"x(old=$(svstat s | grep -o "pid [0-9]*"))x";

constexpr std::array kSteps{
    Step{"multilog-alrm", "echo a >&3; sleep 0.5;", "grep -qs a d/current"},
    Step{"multilog-alrm", "kill -ALRM $p; sleep 0.5;", "ls d | grep -q @"},
    // It sleeps when it has read all that is there, and when it has seen the signal.
    Step{"multilog-term", "printf half >&3; sleep 0.5;",
         R"(grep -qs a d/current && grep -q "^State:.S" /proc/$p/status)"},
    Step{"multilog-term", "kill -TERM $p; sleep 0.3;", R"(grep -q "^State:.S" /proc/$p/status)"},
    Step{"supervise-up", kStart, kUp},
    Step{"supervise-files", kStart, kUp},
    Step{"supervise-down-file", kStart, "svok s"},
    Step{"supervise-second-supervise", kStart, "svok s"},
    Step{"supervise-down-file-up", kStart, "svok s"},
    Step{"supervise-down-file-up", "svc -u s; sleep 0.5;", kUp},
    Step{"supervise-d", kStart, kUp},
    Step{"supervise-d", "svc -d s; sleep 0.5;", kDown},
    Step{"supervise-p", kStart, kUp},
    Step{"supervise-p", "svc -p s; sleep 0.3;", "svstat s | grep -q paused"},
    Step{"supervise-p", "svc -c s; sleep 0.3;", "! svstat s | grep -q paused"},
    Step{"supervise-o", kStart, kUp},
    Step{"supervise-term-restarts", kStart, kWhich},
    Step{"supervise-term-restarts", "svc -t s; sleep 1.5;", kAnother},
    Step{"supervise-several-letters", kStart, kWhich},
    Step{"supervise-several-letters", "svc -du s; sleep 1.5;", kAnother},
    Step{"supervise-want-down-ignoring", kStart, "[ -e s/ready ]"},
    Step{"supervise-want-down-ignoring", "svc -d s; sleep 0.3;", R"(svstat s | grep -q "want down")"},
    Step{"supervise-signals", kStart, "[ -e s/ready ]"},
    Step{"supervise-signals", "svc -h s; sleep 0.3;", "[ -e s/hup ]"},
    Step{"supervise-signals", "svc -a s; sleep 0.3;", "[ -e s/alrm ]"},
    Step{"supervise-signals", "svc -c s; sleep 0.3;", "[ -e s/cont ]"},
    Step{"svstat-after-exit", "supervise s & sleep 0.6;", "svok s"},
    Step{"svscan-starts-log", "svscan d & p=$!; sleep 1.6;",
         R"x([ "$(svstat d/a d/a/log | grep -c ": up")" = 2 ] && [ -s d/a/log/main/current ])x"},
};

// What else a script must say for that.
struct Change {
    const char *id;
    const char *from;
    const char *to;
};

constexpr std::array kChanges{
    // Two writes race with multilog's end: both lines in one write do not.
    Change{"multilog-term", "echo rest >&3; echo later >&3", R"(printf 'rest\nlater\n' >&3)"},
    // supervise slept through both commands: now it is held until they have been given.
    Change{"supervise-o", "sleep 1; exit 3", "sleep 5; exit 3"},
    Change{"supervise-o", "svc -d s; sleep 0.7;", "kill -STOP $p; svc -d s;"},
    Change{"supervise-o", "sleep 1.5;", R"(kill -CONT $p; until svstat s | grep -q ": down"; do sleep 0.1; done;)"},
    Change{"supervise-want-down-ignoring", R"(trap "" TERM;)", R"(trap "" TERM; touch ready;)"},
    Change{"supervise-signals", "echo hup", "echo hup; touch hup"},
    Change{"supervise-signals", "echo alrm", "echo alrm; touch alrm"},
    Change{"supervise-signals", "echo cont", "echo cont; touch cont"},
    Change{"supervise-signals", "CONT; while", "CONT; touch ready; while"},
};

void replaceOnce(QString &script, const QString &from, const QString &to)
{
    if (script.count(from) != 1)
        qFatal("the script has another text than \"%s\"", qPrintable(from));
    script.replace(from, to);
}

void waitBehind(QString &script, const QString &sleep, const QString &until)
{
    replaceOnce(script, sleep, sleep + u" until "_s + until + u"; do sleep 0.1; done;"_s);
}

void waitInDaemontools(QString &script, const QString &id)
{
    for (const auto &[of, from, to] : kChanges)
        if (id == QLatin1String(of))
            replaceOnce(script, QString::fromLatin1(from), QString::fromLatin1(to));
    for (const auto &[of, sleep, until] : kSteps)
        if (id == QLatin1String(of))
            waitBehind(script, QString::fromLatin1(sleep), QString::fromLatin1(until));
}

void waitInUcspiTcp(QString &script, const QString &id)
{
    static const QRegularExpression started(u"p=\\$!; sleep 0\\.[34];"_s);
    static const QRegularExpression place(u"127\\.0\\.0\\.1 (\\d{4})"_s);
    const auto sleep = started.match(script).captured();
    if (sleep.isEmpty())
        return;
    const auto port = u"%1"_s.arg(place.match(script).captured(1).toInt(), 4, 16, QLatin1Char('0')).toUpper();
    waitBehind(script, sleep, u"grep -q ':%1 00000000:0000 0A' /proc/net/tcp"_s.arg(port)); // it listens
    if (script.contains(u"tcpserver -v"_s))
        waitBehind(script, u"sleep 0.2;"_s, uR"x([ "$(grep -c "status: 0/" log)" = 2 ])x"_s);
    // Before the server has closed this would make it a reset.
    if (id == u"tcpclient-env"_s)
        replaceOnce(script, u"sort; echo to-server"_s,
                    u"sort; until grep -q \":%1 08 \" /proc/net/tcp; do sleep 0.1; done; echo to-server"_s.arg(port));
}

} // namespace

class tst_GoldenSiblings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSiblings(); }
    void daemontools_data() { rows("daemontools"); }
    void daemontools(); // rows: K1 K2 K3 K4 K5 K6 I29 I30
    void ucspiTcp_data() { rows("ucspi-tcp"); }
    void ucspiTcp(); // rows: K8 I24 I25 I26 E3
    void forward_data() { rows("forward"); }
    void forward(); // rows: K14 K15
    void qmailanalog_data() { rows("qmailanalog"); }
    void qmailanalog(); // rows: K12
    void safecat_data() { rows("checkpassword-safecat"); }
    void safecat(); // rows: K17
    void serialmail_data() { rows("serialmail"); }
    void serialmail(); // rows: K11

private:
    void rows(const char *family);
    GoldenCase &currentCase() { return m_cases[QString::fromLatin1(QTest::currentDataTag())]; }
    void makeScriptWait(void (*change)(QString &script, const QString &id));
    void judgeRow(const SiblingOptions &options = {});

    QHash<QString, GoldenCase> m_cases;
};

void tst_GoldenSiblings::rows(const char *family)
{
    QTest::addColumn<QString>("file");
    const auto file = u"siblings/%1.jsonl"_s.arg(QLatin1String(family));
    for (const auto &golden : goldenCases(file)) {
        if (golden.program() == u"checkpassword") // ours, and tested with the accounts it needs
            continue;
        m_cases.insert(golden.id, golden);
        QTest::newRow(qPrintable(golden.id)) << file;
    }
}

void tst_GoldenSiblings::makeScriptWait(void (*change)(QString &script, const QString &id))
{
    auto &golden = currentCase();
    if (golden.program() != u"sh")
        return;
    auto arguments = golden.json.value(u"args"_s).toArray();
    auto script = arguments[1].toString();
    change(script, golden.id.section(u'/', -1));
    arguments[1] = script;
    golden.json[u"args"_s] = arguments;
}

void tst_GoldenSiblings::judgeRow(const SiblingOptions &options)
{
    QFETCH(QString, file);
    const auto &golden = currentCase();
    judge(file, golden, siblingDifferences(golden, options));
}

void tst_GoldenSiblings::daemontools()
{
    makeScriptWait(&waitInDaemontools);
    judgeRow();
}

void tst_GoldenSiblings::ucspiTcp()
{
    makeScriptWait(&waitInUcspiTcp);
    judgeRow();
}

void tst_GoldenSiblings::forward()
{
    SiblingOptions options;
    options.programs.insert(u"newaliases"_s, "/usr/sbin/qmail-newaliases");
    judgeRow(options);
}

void tst_GoldenSiblings::qmailanalog()
{
    SiblingOptions options;
    if (QLatin1String(QTest::currentDataTag()).startsWith("qmailanalog/z"_L1))
        options.normalise = withoutExplanation;
    judgeRow(options);
}

void tst_GoldenSiblings::safecat()
{
    judgeRow();
}

void tst_GoldenSiblings::serialmail()
{
    // Its own setlock is the one that daemontools has, too; a case may run it from within.
    auto &golden = currentCase();
    auto arguments = golden.json.value(u"args"_s).toArray();
    for (auto argument : arguments) {
        if (argument.toString() == u"/usr/local/bin/setlock")
            argument = u"/usr/bin/setlock"_s;
    }
    golden.json[u"args"_s] = arguments;
    judgeRow({.programs = {{u"/usr/local/bin/setlock"_s, "/usr/bin/setlock"}}});
}

MW_SANDBOX_TEST_MAIN(tst_GoldenSiblings)
#include "tst_GoldenSiblings.moc"
