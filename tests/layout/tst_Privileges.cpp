// SPDX-License-Identifier: GPL-3.0-or-later
// shared/doc/PRIVILEGES.md says what daemon/mta/qmail-start/Wiring.h does: it is made from it here.
// UPDATE_GOLDEN=1 writes the page anew.
#include "daemon/mta/qmail-start/Wiring.h"

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

QString page()
{
    QString text = u"# Who runs as whom\n\n"
                   "Made from `daemon/mta/qmail-start/Wiring.h`; a test fails when the two differ. In private mode every\n"
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
            "their owner |\n"
            "\n`mailwrightd` starts `qmail-queued` as a service. On a hub that was set up by hand and has no such service,\n"
            "`qmail-start` starts it.\n"
            "\nSockets, all of them on this machine; the kernel says who connects:\n\n"
            "| socket | mode, owner | answers | is asked by |\n|---|---|---|---|\n"
            "| `queue/lock/submit` | 0666, qmailq | `qmail-queued` | everybody, to queue a message |\n"
            "| `queue/lock/command` | 0600, qmailq | `qmail-send` | root, qmailq and qmails, to retry, return, remove, hold |\n"
            "| `queue/lock/rcpt` | 0600, qmaild | `qmail-lspawn` | qmaild and root: would this address find a mailbox, and whose is it? |\n"
            "| `/run/mailwright/helper.sock` | 0666, root | `mailwrightd` | everybody; what one may do depends on who one is |\n"_s;
    return text;
}

} // namespace

class tst_Privileges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageIsTrue();
    void onlyTheLocalSpawnerIsRoot();
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

QTEST_APPLESS_MAIN(tst_Privileges)
#include "tst_Privileges.moc"
