// SPDX-License-Identifier: GPL-3.0-or-later
// No file of the hub's configuration is ever written, made, renamed or removed by anything but mailwright-changes: every
// process of a hub is traced while each method of the contract that may change something is called, an editor edits, and
// mail comes and goes. A method that is new in the contract and has no call here fails the test.
#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include "shared/rpc/Contract.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mw;
using namespace mw::test;

namespace {

const QString kHome = u"/var/qmail"_s;
const QString kPrograms = QString::fromLatin1(kSandboxPrograms);
const QString kTrace = u"/gold/trace"_s;
const QString kWriter = u"mailwright-changes"_s;

// What makes, changes, renames or removes a name, and what says who a process is.
const QString kCalls = u"trace=openat,open,creat,openat2,rename,renameat,renameat2,unlink,unlinkat,truncate,mkdir,mkdirat,rmdir,link,linkat,symlink,"
                       "symlinkat,mknod,mknodat,chmod,fchmodat,fchmodat2,chown,lchown,fchownat,clone,clone3,fork,vfork,execve"_s;

// Configuration, and not the working files of the MTA and of supervise.
const QRegularExpression kConfiguration(u"^(/var/qmail/control(/.*)?|/var/qmail/users(/.*)?|/var/qmail/alias/\\.[^/]*|/var/qmail/supervise"
                                        "|/var/qmail/supervise/[^/]+|/var/qmail/supervise/[^/]+/(run|down|\\..*)|/var/qmail/supervise/[^/]+/log(/(run|\\..*))?"
                                        "|/var/qmail/service(/[^/]+)?|/etc/tcp\\.smtp[^/]*|/etc/aliases[^/]*|/var/spool/mlmmj/[^/]+(/(control|subscribers\\.d|digesters\\.d|nomailsubs\\.d)(/.*)?)?"
                                        "|/home/[^/]+/\\.(qmail|mailwright).*)$"_s);

struct Call {
    QString process; // program
    QString call;
    QStringList paths;
};

// Which program each process is, and what each wrote.
class Trace {
public:
    void read(const QByteArray &lines)
    {
        static const QRegularExpression whole(u"^(\\d+) +(?:<\\.\\.\\. )?(\\w+)(.*)$"_s);
        for (const auto &line : QString::fromUtf8(lines).split(u'\n')) {
            const auto match = whole.match(line);
            if (match.hasMatch())
                take(match.captured(1), match.captured(2), match.captured(3));
        }
        // A child may be seen at work before its making ends.
        for (auto &write : m_writes) {
            if (write.process.startsWith(u'?'))
                write.process = m_born.value(write.process.sliced(1), write.process);
        }
        for (const auto &[pid, program] : m_programs.asKeyValueRange())
            m_seen.insert(program);
        m_programs.clear();
        m_born.clear();
    }
    const QList<Call> &writes() const { return m_writes; }
    const QSet<QString> &programs() const { return m_seen; }

private:
    void take(const QString &pid, const QString &call, const QString &rest)
    {
        static const QRegularExpression child(u"= (\\d+)$"_s);
        static const QRegularExpression program(u"^\\(\"(?:[^\"]*/)?([^\"/]+)\""_s);
        static const QRegularExpression opens(u"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC"_s);
        if (call == u"clone"_s || call == u"clone3"_s || call == u"fork"_s || call == u"vfork"_s) {
            const auto match = child.match(rest);
            if (!match.hasMatch())
                return;
            m_born[match.captured(1)] = m_programs.value(pid);
            if (!m_programs.contains(match.captured(1)))
                m_programs[match.captured(1)] = m_programs.value(pid);
            return;
        }
        if (call == u"execve"_s) {
            if (const auto match = program.match(rest); match.hasMatch())
                m_programs[pid] = match.captured(1);
            return;
        }
        if (rest.contains(u"= -1 "_s) || (call.startsWith(u"open"_s) && !opens.match(rest).hasMatch()))
            return;
        m_writes.append({m_programs.value(pid, u'?' + pid), call, pathsIn(rest)});
    }

    // Each name with the directory before it: 5</var/qmail/control>, "me".
    static QStringList pathsIn(const QString &arguments)
    {
        static const QRegularExpression name(u"(?:(?:\\d+|AT_FDCWD)<([^>]*)>, )?\"([^\"]*)\""_s);
        QStringList out;
        for (const auto &match : name.globalMatch(arguments)) {
            const auto path = match.captured(2);
            out << QDir::cleanPath(path.startsWith(u'/') ? path : match.captured(1) + u'/' + path);
        }
        return out;
    }

    QHash<QString, QString> m_programs; // by process, of one file of the trace
    QHash<QString, QString> m_born;     // of which program the process was when it was made
    QSet<QString> m_seen;
    QList<Call> m_writes;
};

RunResult ctl(const QStringList &arguments, const QByteArray &input = {})
{
    return run(QStringList{u"strace"_s, u"-f"_s, u"-y"_s, u"-qqq"_s, u"-o"_s, kTrace + u"."_s + QString::number(QDateTime::currentMSecsSinceEpoch()), u"-e"_s, kCalls,
                           kPrograms + u"/mailwrightctl"_s} + arguments,
               {.input = input});
}

// For each method with the right to configure, or that operates: its parameters. In an order in which each can be done.
const QList<std::pair<QString, QString>> kParameters{
    {u"Setup.Create"_s, uR"({"name":"hub.example","listen":{"smtp":["127.0.0.1:25"],"submission":[],"smtps":[],"pop3":[],"pop3s":[]},"people":["bench"]})"_s},
    {u"Control.Set"_s, uR"({"name":"concurrencyremote","values":["30"]})"_s},
    {u"Control.Write"_s, uR"({"name":"badmailfrom","content":"joe@bad.example\n","base":""})"_s},
    {u"Control.Unset"_s, uR"({"name":"concurrencyremote"})"_s},
    {u"Changes.Apply"_s, uR"({"files":[{"file":"alias/.qmail-raw","base":"","content":"&bench\n"}]})"_s},
    {u"Changes.Perform"_s, uR"({"acts":[{"method":"org.mailwright.Control.Set","parameters":{"name":"databytes","values":["100000"]}}]})"_s},
    {u"Changes.Undo"_s, u"{}"_s},
    {u"Domains.Add"_s, uR"({"domain":"shop.example","kind":"virtual","user":"bench-shop"})"_s},
    {u"Addresses.Add"_s, uR"({"address":"info@shop.example","deliveries":[{"kind":"forward","to":"bench@hub.example"}]})"_s},
    {u"Addresses.Import"_s, uR"({"addresses":[{"address":"sales@shop.example","deliveries":[{"kind":"forward","to":"bench@hub.example"}]}]})"_s},
    {u"Domains.Change"_s, uR"({"domain":"shop.example","wildcard":true})"_s},
    {u"Domains.Rename"_s, uR"({"domain":"shop.example","to":"store.example"})"_s},
    {u"Changes.Undo"_s, u"{}"_s},
    {u"Addresses.Remove"_s, uR"({"address":"info@shop.example"})"_s},
    {u"Domains.Remove"_s, uR"({"domain":"shop.example"})"_s},
    {u"Lists.Create"_s, uR"({"address":"news@hub.example","owner":"bench@hub.example"})"_s},
    {u"Lists.AddMembers"_s, uR"({"address":"news@hub.example","members":["zoe@far.example"]})"_s},
    {u"Lists.SetOwner"_s, uR"({"address":"news@hub.example","owners":["zoe@far.example"]})"_s},
    {u"Lists.RemoveMembers"_s, uR"({"address":"news@hub.example","members":["zoe@far.example"]})"_s},
    {u"Lists.Remove"_s, uR"({"address":"news@hub.example"})"_s},
    {u"Tls.Make"_s, uR"({"name":"","hosts":["hub.example"],"days":30})"_s},
    {u"Tls.Remove"_s, uR"({"name":""})"_s},
    {u"Passwords.Set"_s, uR"({"name":"anna@hub.example","password":"correct horse battery"})"_s},
    {u"Passwords.Remove"_s, uR"({"name":"anna@hub.example"})"_s},
    {u"SmartHosts.Set"_s, uR"({"scope":"far.example","host":"relay.example","port":25,"user":"ann","password":"s3cret word","token":"","tls":"","manner":{"confirmWithin":0}})"_s},
    {u"SmartHosts.Remove"_s, uR"({"scope":"far.example","manner":{"confirmWithin":0}})"_s},
    {u"Services.Enable"_s, uR"({"service":"qmail-pop3d","listen":["127.0.0.1:110"]})"_s},
    {u"Changes.Confirm"_s, u"{}"_s},
    {u"Users.AddRule"_s, uR"({"kind":"exact","local":"ann","user":"bench"})"_s},
    {u"Users.RemoveRule"_s, uR"({"kind":"exact","local":"ann"})"_s},
    {u"Users.SetList"_s, uR"({"list":"exclude","entries":["bench"]})"_s},
    {u"Users.Rebuild"_s, u"{}"_s},
    {u"Changes.Undo"_s, u"{}"_s},
    {u"Users.SetList"_s, uR"({"list":"exclude","entries":[]})"_s},
    {u"Relaying.Add"_s, uR"({"address":"192.0.2.7","allow":true,"relay":true,"manner":{"confirmWithin":0}})"_s},
    {u"Relaying.Remove"_s, uR"({"address":"192.0.2.7","manner":{"confirmWithin":0}})"_s},
    {u"ForwardTable.Set"_s, uR"({"name":"team","targets":["bench@hub.example"]})"_s},
    {u"ForwardTable.Remove"_s, uR"({"name":"team"})"_s},
    {u"Identity.Set"_s, uR"({"plusDomain":"example","manner":{"confirmWithin":0}})"_s},
    {u"Presets.Archive"_s, uR"({"address":"archive@hub.example","deliveries":[{"kind":"forward","to":"bench@hub.example"}],"manner":{"confirmWithin":0}})"_s},
    {u"Changes.Undo"_s, uR"({"manner":{"confirmWithin":0}})"_s},
    {u"Presets.AutoTurn"_s, uR"({"domain":"customer.example","client":"192.0.2.20"})"_s},
    {u"Changes.Undo"_s, u"{}"_s},
    {u"Services.Disable"_s, uR"({"service":"qmail-pop3d","manner":{"confirmWithin":0}})"_s},
};

// Methods with that right that change no configuration, or that need more than one call can give: why.
const QHash<QString, QString> kOthers{
    {u"Lists.Members"_s, u"reads"_s},
    {u"Passwords.List"_s, u"reads"_s},
    {u"Changes.VerifyAudit"_s, u"reads"_s},
    {u"Presets.NullClient"_s, u"called below, and undone, as the other test needs the hub"_s},
    {u"Presets.MiniClient"_s, u"the same"_s},
    {u"Trials.LogIn"_s, u"tries in a home of its own"_s},
    {u"Setup.Adopt"_s, u"for a home that another qmail has made"_s},
    {u"Backup.Make"_s, u"called below"_s},
    {u"Backup.Restore"_s, u"called below with the name of the backup"_s},
    {u"Backup.Remove"_s, u"the same"_s},
    {u"Tls.Install"_s, u"called below with a certificate of its own"_s},
};

QString shortName(const std::string &full)
{
    return QString::fromStdString(full).remove(u"org.mailwright."_s);
}

} // namespace

class tst_WriterTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noMethodIsForgotten();
    void everyMethod();
    void anEditorAndMail();
    void onlyOneProgramWrites();

private:
    void call(const QString &method, const QString &parameters);
    std::unique_ptr<Background> m_helper;
};

void tst_WriterTrace::initTestCase()
{
    QDir().mkpath(u"/var/spool/mlmmj"_s);
    QVERIFY(::mount("mailwright", "/var/spool", "tmpfs", 0, "mode=755") == 0);
    QVERIFY(::mount("mailwright", "/var/log", "tmpfs", 0, "mode=755") == 0);
    QVERIFY(run({u"sh"_s, u"-c"_s, u"rm -rf /var/qmail/* /etc/tcp.smtp*"_s}).code == 0);
    QVERIFY(run({kPrograms + u"/maildirmake"_s, u"/home/bench/Maildir"_s}, {.user = 2000}).code == 0);
    m_helper = std::make_unique<Background>(QStringList{u"strace"_s, u"-f"_s, u"-y"_s, u"-qqq"_s, u"-o"_s, kTrace, u"-e"_s, kCalls, kPrograms + u"/mailwrightd"_s});
    QVERIFY2(waitUntil([] { return run({kPrograms + u"/mailwrightctl"_s, u"setup"_s, u"look"_s}).code == 0; }, 30'000), m_helper->output());
}

void tst_WriterTrace::noMethodIsForgotten()
{
    QStringList missing;
    rpc::forEachMethod([&]<typename M>() {
        const auto name = shortName(rpc::fullName<M>());
        const bool isKnown = kOthers.contains(name) || std::ranges::any_of(kParameters, [&](const auto &p) { return p.first == name; });
        const bool changes = M::right == rpc::Right::Configure || std::is_same_v<typename M::Reply, rpc::changes::Outcome>;
        if (changes && !isKnown && !std::is_same_v<M, rpc::changes::Preview>)
            missing << name;
    });
    QVERIFY2(missing.isEmpty(), qPrintable(u"no call in this test of: "_s + missing.join(u", "_s)));
}

void tst_WriterTrace::call(const QString &method, const QString &parameters)
{
    const auto done = ctl({u"call"_s, u"org.mailwright."_s + method, parameters});
    QVERIFY2(done.code == 0, qPrintable(method + u": "_s + QString::fromUtf8(done.errors)));
}

void tst_WriterTrace::everyMethod()
{
    for (const auto &[method, parameters] : kParameters) {
        call(method, parameters);
        if (QTest::currentTestFailed())
            return;
    }
    const auto made = run({u"openssl"_s, u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=hub.example"_s,
                           u"-addext"_s, u"subjectAltName=DNS:hub.example"_s, u"-keyout"_s, u"/gold/key.pem"_s, u"-out"_s, u"/gold/cert.pem"_s});
    QVERIFY2(made.code == 0, made.errors);
    const auto installed = ctl({u"tls"_s, u"install"_s, u"--cert"_s, u"/gold/cert.pem"_s, u"--key"_s, u"/gold/key.pem"_s});
    QVERIFY2(installed.code == 0, installed.output + installed.errors);
    call(u"Control.Set"_s, uR"({"name":"databytes","values":["150000"]})"_s);
    const auto backup = ctl({u"call"_s, u"org.mailwright.Backup.Make"_s, u"{}"_s});
    QVERIFY2(backup.code == 0, backup.errors);
    static const QRegularExpression named(u"\"name\": *\"([^\"]+)\""_s);
    const auto name = named.match(QString::fromUtf8(backup.output)).captured(1);
    call(u"Control.Set"_s, uR"({"name":"databytes","values":["200000"]})"_s);
    call(u"Backup.Restore"_s, uR"({"name":"%1","files":["control/databytes"]})"_s.arg(name));
    call(u"Backup.Remove"_s, uR"({"name":"%1"})"_s.arg(name));
    call(u"Presets.NullClient"_s, uR"({"relay":"relay.example","manner":{"confirmWithin":0}})"_s);
    call(u"Changes.Undo"_s, uR"({"manner":{"confirmWithin":0}})"_s);
    call(u"Presets.MiniClient"_s, uR"({"servers":["192.0.2.9"],"manner":{"confirmWithin":0}})"_s);
    call(u"Changes.Undo"_s, uR"({"manner":{"confirmWithin":0}})"_s);
}

// What is compiled follows the editor; the self-test's addresses are a change like others.
void tst_WriterTrace::anEditorAndMail()
{
    QVERIFY(waitUntil([] { return listens(25); }, 30'000));
    const auto before = readFile(u"/etc/tcp.smtp.cdb"_s);
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n192.0.2.1:deny\n:allow\n");
    QVERIFY(waitUntil([&] { return readFile(u"/etc/tcp.smtp.cdb"_s) != before; }, 20'000));
    const auto tested = ctl({u"selftest"_s});
    QVERIFY2(tested.code == 0, tested.output.mid(tested.output.indexOf("FAIL ")) + tested.errors);
}

void tst_WriterTrace::onlyOneProgramWrites()
{
    QCOMPARE(run({kPrograms + u"/mailwrightctl"_s, u"hub"_s, u"stop"_s}).code, 0);
    QVERIFY(m_helper->waitForEnd(240'000));
    Trace trace;
    for (const auto &file : QDir(u"/gold"_s).entryList({u"trace*"_s}))
        trace.read(readFile(u"/gold/"_s + file));
    int ours = 0;
    QStringList strange;
    for (const auto &write : trace.writes()) {
        for (const auto &path : write.paths) {
            if (!kConfiguration.match(path).hasMatch())
                continue;
            if (write.process == kWriter)
                ++ours;
            else
                strange << u"%1: %2 %3"_s.arg(write.process, write.call, path);
        }
    }
    strange.removeDuplicates();
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u'\n')));
    // It would notice: the trace has the programs of the hub, and the writes of the one that may.
    QVERIFY2(trace.programs().contains(u"qmail-send"_s) && trace.programs().contains(u"mailwrightd"_s), qPrintable(trace.programs().values().join(u' ')));
    QVERIFY2(ours > 100, qPrintable(QString::number(ours)));
}

MW_SANDBOX_TEST_MAIN(tst_WriterTrace)
#include "tst_WriterTrace.moc"
