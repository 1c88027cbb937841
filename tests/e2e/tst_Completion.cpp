// SPDX-License-Identifier: GPL-3.0-or-later
// Tab completion in the real bash, zsh and fish: commands, options, and names that the helper of a running hub knows.
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr int kLimit = 20'000;
const QString kScripts = u"/run/completion"_s;

RunResult ctl(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightctl")} + arguments);
}

const QStringList kEnvironment{u"PATH=/run/programs:/usr/bin:/bin"_s, u"HOME=/run/home"_s, u"TERM=dumb"_s};

// As bash calls it: words broken as COMP_WORDBREAKS says.
QList<QByteArray> inBash(const QByteArray &line)
{
    writeFile(kScripts + u"/run.bash"_s, "source " + kScripts.toUtf8() + "/bash\nCOMP_LINE='" + line + "'\nCOMP_POINT=${#COMP_LINE}\n"
              "read -ra parts <<< \"$COMP_LINE\"\n[[ $COMP_LINE == *' ' ]] && parts+=('')\nCOMP_WORDS=()\n"
              "for part in \"${parts[@]}\"; do while [[ $part == *:* ]]; do COMP_WORDS+=(\"${part%%:*}\" ':'); part=${part#*:}; done; "
              "COMP_WORDS+=(\"$part\"); done\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
              "compopt() { :; }\n_mailwrightctl\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
    return run({u"bash"_s, kScripts + u"/run.bash"_s}, {.environment = kEnvironment}).output.trimmed().split('\n');
}

QList<QByteArray> inFish(const QByteArray &line)
{
    writeFile(kScripts + u"/run.fish"_s, "source " + kScripts.toUtf8() + "/fish\ncomplete -C '" + line + "'\n");
    QList<QByteArray> out;
    for (const auto &one : run({u"fish"_s, u"--no-config"_s, kScripts + u"/run.fish"_s}, {.environment = kEnvironment}).output.trimmed().split('\n'))
        out << one.split('\t').first();
    return out;
}

// What stands on the line of a zsh that a person types into, after a Tab.
QByteArray inZsh(const QByteArray &line, const QByteArray &until)
{
    writeFile(kScripts + u"/run.zsh"_s,
              "zmodload zsh/zpty\nzpty z zsh -f -i\nzpty -w z 'autoload -Uz compinit; compinit -D -u; source " + kScripts.toUtf8() +
                  "/zsh; PS1=; print RE''ADY'\nzpty -r z out '*READY*'\nzpty -w -n z $'" + line + "\\t'\nzpty -r z out '*" + until + "*'\nprint -r -- $out\n");
    return run({u"zsh"_s, u"-f"_s, kScripts + u"/run.zsh"_s}, {.environment = kEnvironment, .limit = kLimit / 4}).output;
}

} // namespace

class TestCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theProgramKnows_data();
    void theProgramKnows();
    void bash();
    void fish();
    void zsh();
    void withoutAHelper();

private:
    std::unique_ptr<Background> m_helper;
};

void TestCompletion::initTestCase()
{
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QDir(u"/var/qmail/queue"_s).removeRecursively();
    QDir(u"/var/qmail/control"_s).removeRecursively();
    const auto made = run({QStringLiteral(MW_BIN_DIR "/mailwrightd"), u"--create"_s, u"--host"_s, u"hub.example"_s});
    QVERIFY2(made.code == 0, made.errors.constData());
    for (const auto *name : {"qmail-send", "qmail-queued", "qmail-smtpd"})
        writeFile(u"/var/qmail/supervise/%1/run"_s.arg(QLatin1String(name)), "#!/bin/sh\nexec sleep 1000\n", 0755);
    m_helper = std::make_unique<Background>(QStringList{QStringLiteral(MW_BIN_DIR "/mailwrightd")});
    QVERIFY(waitUntil([] { return ctl({u"status"_s}).code == 0; }, kLimit));
    QDir().mkpath(u"/run/home"_s);
    for (const auto *shell : {"bash", "zsh", "fish"}) {
        const auto script = ctl({u"--completion"_s, QString::fromLatin1(shell)});
        QCOMPARE(script.code, 0);
        writeFile(kScripts + u'/' + QLatin1String(shell), script.output);
    }
    QCOMPARE(ctl({u"--completion"_s, u"tcsh"_s}).code, 100);
}

void TestCompletion::theProgramKnows_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("knows");
    QTest::newRow("verb") << QStringList{u"ser"_s} << QByteArray("service\t");
    QTest::newRow("second word") << QStringList{u"service"_s, u"re"_s} << QByteArray("restart\t");
    QTest::newRow("option") << QStringList{u"--js"_s} << QByteArray("--json\t");
    QTest::newRow("service") << QStringList{u"service"_s, u"stop"_s, u"qmail-sm"_s} << QByteArray("qmail-smtpd\t");
    QTest::newRow("control file") << QStringList{u"control"_s, u"show"_s, u"virtual"_s} << QByteArray("virtualdomains\t");
    QTest::newRow("domain") << QStringList{u"--json"_s, u"domain"_s, u"remove"_s, u""_s} << QByteArray("hub.example\t");
    QTest::newRow("history") << QStringList{u"history"_s, u"show"_s, u""_s} << QByteArray("1\t");
    QTest::newRow("undo") << QStringList{u"undo"_s, u""_s} << QByteArray("1\t");
    QTest::newRow("log") << QStringList{u"log"_s, u"follow"_s, u""_s} << QByteArray("qmail-send\t");
    QTest::newRow("path") << QStringList{u"--home"_s, u"/v"_s} << QByteArray(":files\n");
    QTest::newRow("path behind a command") << QStringList{u"address"_s, u"import"_s, u"/v"_s} << QByteArray(":files\n");
    QTest::newRow("trial") << QStringList{u"trial"_s, u"lo"_s} << QByteArray("lookup\t");
    QTest::newRow("after an option's value") << QStringList{u"--note"_s, u"why"_s, u"und"_s} << QByteArray("undo\t");
}

void TestCompletion::theProgramKnows()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, knows);
    auto seen = ctl(QStringList{u"--complete"_s, u"--"_s} + words);
    QCOMPARE(seen.code, 0);
    // The logs come with the services, which have just begun.
    const auto found = [&] { return ("\n" + (seen = ctl(QStringList{u"--complete"_s, u"--"_s} + words)).output).contains("\n" + knows); };
    QVERIFY2(waitUntil(found, 5'000), seen.output.constData());
}

// What the helper knows comes only if it answers within the time that a person waits.
void TestCompletion::bash()
{
    QCOMPARE(inBash("mailwrightctl serv"), QList<QByteArray>{"service"});
    QVERIFY(inBash("mailwrightctl service ").contains("restart"));
    QVERIFY(waitUntil([] { return inBash("mailwrightctl service stop qmail-").contains("qmail-smtpd"); }, kLimit));
    QVERIFY(inBash("mailwrightctl --prev").contains("--preview"));
    QCOMPARE(inBash("mailwrightctl --home /var/qma"), QList<QByteArray>{"/var/qmail"});
}

void TestCompletion::fish()
{
    QVERIFY(inFish("mailwrightctl serv").contains("service"));
    QVERIFY(waitUntil([] { return inFish("mailwrightctl service stop qmail-").contains("qmail-smtpd"); }, kLimit));
    QVERIFY(waitUntil([] { return inFish("mailwrightctl control show virt").contains("virtualdomains"); }, kLimit));
}

void TestCompletion::zsh()
{
    const auto verb = inZsh("mailwrightctl serv", "service ");
    QVERIFY2(verb.contains("mailwrightctl service "), verb.constData());
    QByteArray name;
    const auto completes = [&] {
        name = inZsh("mailwrightctl service stop qmail-sm", "qmail-smtpd");
        return name.contains("qmail-smtpd");
    };
    QVERIFY2(waitUntil(completes, kLimit), name.constData());
}

void TestCompletion::withoutAHelper()
{
    m_helper.reset();
    const auto seen = ctl({u"--complete"_s, u"--"_s, u"service"_s, u"stop"_s, u""_s});
    QCOMPARE(seen.code, 0);
    QVERIFY(seen.output.isEmpty() && seen.errors.isEmpty());
    QVERIFY(inBash("mailwrightctl serv").contains("service"));
}

MW_SANDBOX_TEST_MAIN(TestCompletion)

#include "tst_Completion.moc"
