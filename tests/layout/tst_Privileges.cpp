// SPDX-License-Identifier: GPL-3.0-or-later
// shared/doc/PRIVILEGES.md says what daemon/mta/qmail-start/Wiring.h and shared/mail/Sandboxes.h do: it is made from
// them here.
// UPDATE_GOLDEN=1 writes the page anew.
#include "daemon/mta/qmail-start/Wiring.h"
#include "shared/mail/Sandboxes.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw;

namespace {

QString lineName(start::Line line)
{
    switch (line) {
    case start::Line::Log:
        return u"the log"_s;
    case start::Line::Diagnostics:
        return u"diagnostics"_s;
    case start::Line::Commands:
        return u"queue/lock/command"_s;
    case start::Line::ToLocal:
        return u"local jobs"_s;
    case start::Line::FromLocal:
        return u"local reports"_s;
    case start::Line::ToRemote:
        return u"remote jobs"_s;
    case start::Line::FromRemote:
        return u"remote reports"_s;
    case start::Line::ToClean:
        return u"removals"_s;
    case start::Line::FromClean:
        return u"removals done"_s;
    }
    return {};
}

QString rowOf(const start::ProcessWiring &process)
{
    QStringList wires;
    for (const auto &wire : process.wires) {
        const auto verb = wire.end == start::End::Read ? u"reads"_s : u"writes"_s;
        wires.append(u"%1 %2 %3"_s.arg(wire.descriptor).arg(verb, lineName(wire.line)));
    }
    const auto account = QString::fromLatin1(mail::standardAccountName(process.role));
    const auto group = process.group == start::Group::Qmail ? u", group qmail"_s : QString();
    return u"| `%1` | %2%3 | %4 |\n"_s.arg(QString::fromLatin1(process.program), account, group, wires.join(u"; "_s));
}

QString wordsOf(mail::Reach reach)
{
    switch (reach) {
    case mail::Reach::Control:
        return u"`control/`"_s;
    case mail::Reach::QueueProgram:
        return u"the programs beside `qmail-queue`"_s;
    case mail::Reach::Names:
        return u"`/etc/resolv.conf`, `hosts` and their kind"_s;
    case mail::Reach::Authorities:
        return u"certificate authorities"_s;
    case mail::Reach::DeadHosts:
        return u"`queue/lock/tcpto`, `tcpto6`"_s;
    case mail::Reach::Here:
        return u"the working directory (a Maildir)"_s;
    case mail::Reach::Named:
        return u"what it was told to use"_s;
    }
    return {};
}

QString listOf(std::span<const mail::Reach> all)
{
    QStringList words;
    for (const auto reach : all)
        words.append(wordsOf(reach));
    return words.isEmpty() ? u"nothing"_s : words.join(u", "_s);
}

QString changesOf(const mail::SandboxWiring &wiring)
{
    if (wiring.changes.empty())
        return u"nothing"_s;
    return listOf(wiring.changes) + (wiring.calls.changeFiles ? u""_s : u" (in place)"_s);
}

QString portsOf(const mail::SandboxWiring &wiring)
{
    QStringList ports;
    if (wiring.connects.any)
        ports.append(u"any"_s);
    if (wiring.connects.named)
        ports.append(u"its servers'"_s);
    for (const auto port : wiring.connects.some)
        ports.append(QString::number(port));
    auto words = ports.isEmpty() ? u"none"_s : ports.join(u", "_s);
    return wiring.bindsOwnAddress ? words + u", from an own address"_s : words;
}

QString doorsOf(std::span<const mail::Door> all)
{
    QStringList words;
    for (const auto door : all) {
        switch (door) {
        case mail::Door::Submit:
            words.append(u"`submit`"_s);
            break;
        case mail::Door::Recipients:
            words.append(u"`rcpt`"_s);
            break;
        case mail::Door::Store:
            words.append(u"an LMTP server's"_s);
            break;
        }
    }
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString callsOf(const os::SystemCalls &calls)
{
    const std::pair<bool, QString> groups[] = {{calls.readFiles, u"open to read"_s},
                                               {calls.writeFiles, u"open to write"_s},
                                               {calls.changeFiles, u"open, make, rename, remove"_s},
                                               {calls.localSockets, u"local sockets"_s},
                                               {calls.tcp, u"TCP"_s},
                                               {calls.udp, u"UDP"_s},
                                               {calls.interfaces, u"own addresses"_s},
                                               {calls.accept, u"accept"_s}};
    QStringList words;
    for (const auto &[allowed, name] : groups)
        if (allowed)
            words.append(name);
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString sandboxes()
{
    QString text = u"\n## What is left to those who read from the network\n\n"
                   "Made from `shared/mail/Sandboxes.h`. Each enters its sandbox (Landlock and seccomp, `adr/0033`) before the first byte of a\n"
                   "stranger, and can gain no right any more. Where root runs one, it keeps of root's rights that to open the files it is left:\n\n"
                   "| process | account | reads | changes | TCP ports | local sockets | system calls beside the plain ones |\n"
                   "|---|---|---|---|---|---|---|\n"_s;
    for (const auto &wiring : mail::kSandboxes)
        text += u"| `%1` | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(
            QString::fromLatin1(wiring.program), QString::fromLatin1(wiring.account), listOf(wiring.reads),
            changesOf(wiring), portsOf(wiring), doorsOf(wiring.doors), callsOf(wiring.calls));
    text += u"\nPlain calls need no right: memory that is no code, time, waiting, and reading, writing and asking about what is open. Any other\n"
            "fails as on a kernel without it. Starting a program, tracing, mounting, name spaces, keys, rings, and code for the kernel end\n"
            "the process, and whoever started it says so in the log. Nobody else can be sent a signal.\n"
            "\nWhere an administrator's own program stands in `qmail-queue`'s place (`QMAILQUEUE`, also in tcp rules, or another\n"
            "`bin/qmail-queue`), the process that starts it has the loose sandbox: only what no mail program does is refused. If that\n"
            "program has the set-user-id bit, a `qmail-smtpd` that was started by root has it, and one below `tcpserver` none.\n"
            "\nThe programs that print tokens (`control/remote_auth`) are started by a process beside `qmail-remote`, which hears nothing from\n"
            "the network. A kernel without Landlock (before 5.19, or switched off) or seccomp applies what it has; TCP ports need\n"
            "Linux 6.7, signals and abstract sockets 6.12. `mailwrightctl doctor` says what is missing.\n"_s;
    return text;
}

QString page()
{
    QString text = u"# Who runs as whom\n\n"
                   "Made from `daemon/mta/qmail-start/Wiring.h` and `shared/mail/Sandboxes.h`; a test fails when they differ. In private mode every\n"
                   "account is the owner of the hub.\n\n"
                   "`qmail-start` starts these in this order and becomes the last:\n\n"
                   "| program | account | descriptors |\n|---|---|---|\n"_s;
    for (const auto &process : start::kProcesses)
        text += rowOf(process);
    text += u"\nBeside them:\n\n"
            "| program | account | may |\n|---|---|---|\n"
            "| `qmail-queued` | qmailq | create queue files; answers `queue/lock/submit` |\n"
            "| `qmail-queue` | whoever has mail to queue | hand two descriptors to `qmail-queued` |\n"
            "| `qmail-getpw` | qmailp | say which account an address belongs to |\n"
            "| `qmail-local` | the recipient, never root | what that person may; reads the message on 0 |\n"
            "| `qmail-remote` | qmailr | connect; reads the message on 0, reports on 1 |\n"
            "| `qmail-smtpd --listen` | root | take connections, and read nothing from them |\n"
            "| `qmail-smtpd` (authentication) | root | check passwords that its serving processes ask about, by "
            "`users/smtppasswords` or another program |\n"
            "| `qmail-smtpd` | qmaild | serve one connection; submits by `qmail-queue` |\n"
            "| `qmail-listen` | root | take connections, and read nothing from them; start `qmail-popup` |\n"
            "| `qmail-popup` | root | start `checkpassword`; a child of it, qmaild, talks to the client |\n"
            "| `checkpassword` | root | ask PAM, become the user it has let in, and run `qmail-pop3d` |\n"
            "| `qmail-pop3d` | the owner of the mailbox | what that person may |\n"
            "| `multilog` | qmaill | write its log directory |\n"
            "| `mailwrightd` | root | write configuration, control services; parses nothing a stranger wrote |\n"
            "| `mailwright-queue-worker` | qmails | read envelopes and headers for `mailwrightd`, command `qmail-send` |\n"
            "| `mailwright-doctor` | root | look, for `mailwrightd`, and change nothing; .qmail files are read by a child that has become "
            "their owner, and what servers answer by one that has become qmaild |\n"
            "| `mailwright-changes` | root | change the configuration for `mailwrightd`: its files, their history, HUP and restarts; "
            "a person's .qmail by a child that has become that person |\n"
            "\n`mailwrightd` starts `qmail-queued` as a service. On a hub that was set up by hand and has no such service,\n"
            "`qmail-start` starts it.\n"
            "\nSockets, all of them on this machine; the kernel says who connects:\n\n"
            "| socket | mode, owner | answers | is asked by |\n|---|---|---|---|\n"
            "| `queue/lock/submit` | 0666, qmailq | `qmail-queued` | everybody, to queue a message |\n"
            "| `queue/lock/command` | 0660, qmailq:qmail | `qmail-send` | root, qmailq and qmails, to retry, return, remove, hold |\n"
            "| `queue/lock/rcpt` | 0600, qmaild | `qmail-lspawn` | qmaild and root: would this address find a mailbox, and whose is it? |\n"
            "| `/run/mailwright/helper.sock` | 0666, root | `mailwrightd` | everybody; what one may do depends on who one is |\n"_s;
    return text + sandboxes();
}

} // namespace

class tst_Privileges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageIsTrue();
    void onlyTheLocalSpawnerIsRoot();
    void nobodyWhoReadsFromTheNetworkIsRoot();
};

void tst_Privileges::thePageIsTrue()
{
    QFile file(QStringLiteral(MW_SOURCE_DIR "/shared/doc/PRIVILEGES.md"));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(page().toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), page());
}

void tst_Privileges::onlyTheLocalSpawnerIsRoot()
{
    for (const auto &process : start::kProcesses)
        QCOMPARE(process.role == mail::Role::Owner, QByteArrayView(process.program) == "qmail-lspawn");
}

void tst_Privileges::nobodyWhoReadsFromTheNetworkIsRoot()
{
    for (const auto &wiring : mail::kSandboxes) {
        QVERIFY(QByteArrayView(wiring.account) != "root");
        // What may be opened and the calls for it belong together.
        QCOMPARE(wiring.calls.changeFiles || wiring.calls.writeFiles, !wiring.changes.empty());
        QVERIFY(wiring.calls.readFiles || wiring.calls.changeFiles || wiring.reads.empty());
        QVERIFY(wiring.calls.tcp || (!wiring.connects.any && !wiring.connects.named && wiring.connects.some.empty()));
        QVERIFY(wiring.calls.localSockets || wiring.doors.empty());
    }
}

QTEST_APPLESS_MAIN(tst_Privileges)
#include "tst_Privileges.moc"
