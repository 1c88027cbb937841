// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Hub.h"

#include "tests/support/Sandbox.h"

#include "shared/os/UnixSocket.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

const QString kHome = u"/var/qmail"_s;
constexpr uid_t kQmaill = 1002;
constexpr uid_t kAlias = 1000;
constexpr uid_t kFirstPerson = 3000;

void must(const QStringList &command)
{
    const auto result = run(command);
    if (result.code != 0)
        qFatal("%s: %s", qPrintable(command.join(u' ')), result.errors.constData());
}

void ownedBy(uid_t uid, gid_t gid, const QString &path, mode_t mode)
{
    const auto name = QFile::encodeName(path);
    if (::chown(name.constData(), uid, gid) < 0 || ::chmod(name.constData(), mode) < 0)
        qFatal("cannot give %s away", name.constData());
}

uid_t uidOf(const QString &name)
{
    const auto lines = readFile(u"/etc/passwd"_s).split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(name.toUtf8() + ':'))
            return line.split(':')[2].toUInt();
    }
    qFatal("no account %s", qPrintable(name));
}

QByteArray withoutStamps(const QByteArray &log)
{
    QByteArray plain;
    const auto lines = log.split('\n');
    for (const auto &line : lines) {
        if (!line.isEmpty())
            plain += line.mid(line.startsWith('@') ? line.indexOf(' ') + 1 : 0) + '\n';
    }
    return plain;
}

QByteArray wholeLog(const QString &name)
{
    const QDir directory(kHome + u"/log/"_s + name);
    QByteArray log;
    for (const auto &file : directory.entryList({u"@*"_s}, QDir::Files, QDir::Name))
        log += readFile(directory.filePath(file));
    return withoutStamps(log + readFile(directory.filePath(u"current"_s)));
}

// As supervise knows them: all three services and their logs.
bool allAreUp()
{
    return run({u"sh"_s, u"-c"_s, u"svstat /service/* /service/*/log"_s}).output.count(": up (pid ") >= 6;
}

// qmail-lspawn, which qmail-smtpd asks for recipients, takes a moment longer than qmail-send.
void awaitRecipientQuestions()
{
    (void)waitUntil([] { return os::connectUnixNow((kHome + u"/queue/lock/rcpt"_s).toStdString(), SOCK_SEQPACKET).has_value(); }, 5'000);
}

void removeBelow(const QString &path)
{
    for (const auto &entry : QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

} // namespace

SystemHub::SystemHub(SmtpService smtp) : m_smtp(smtp)
{
    for (const auto *folder : {"control", "users", "alias", "log", "supervise"})
        removeBelow(kHome + u'/' + QLatin1String(folder));
    removeBelow(u"/service"_s);
    makeQueue();
    control(u"me"_s, "hub.example\n");
    control(u"locals"_s, "hub.example\nlocalhost\n");
    control(u"rcpthosts"_s, "hub.example\nlocalhost\n");
    for (const auto *name : {"postmaster", "mailer-daemon", "root"})
        dotQmail(u"alias"_s, u"-"_s + QLatin1String(name), "./Maildir/\n");
    must({u"/var/qmail/bin/maildirmake"_s, kHome + u"/alias/Maildir"_s});
    must({u"chown"_s, u"-R"_s, QString::number(kAlias), kHome + u"/alias"_s});
}

SystemHub::~SystemHub()
{
    stop();
}

void SystemHub::control(const QString &name, const QByteArray &content)
{
    writeFile(kHome + u"/control/"_s + name, content);
}

QString SystemHub::addPerson(const QString &name, const QByteArray &content)
{
    const auto home = u"/home/"_s + name;
    removeBelow(home);
    const auto passwd = readFile(u"/etc/passwd"_s);
    if (!passwd.contains('\n' + name.toUtf8() + ':')) {
        const auto uid = QByteArray::number(kFirstPerson + passwd.count(":Person:"));
        writeFile(u"/etc/passwd"_s,
                  passwd + name.toUtf8() + ":x:" + uid + ':' + uid + ":Person:" + home.toUtf8() + ":/bin/sh\n");
    }
    QDir().mkpath(home);
    ownedBy(uidOf(name), uidOf(name), home, 0755);
    const auto made = run({u"/var/qmail/bin/maildirmake"_s, home + u"/Maildir"_s}, {.user = uidOf(name)});
    if (made.code != 0)
        qFatal("maildirmake: %s", made.errors.constData());
    if (!content.isEmpty())
        dotQmail(name, {}, content);
    return home;
}

void SystemHub::dotQmail(const QString &person, const QString &extension, const QByteArray &content)
{
    const bool isAlias = person == "alias"_L1;
    const auto path = (isAlias ? kHome + u"/alias"_s : u"/home/"_s + person) + u"/.qmail"_s + extension;
    writeFile(path, content);
    const auto uid = isAlias ? kAlias : uidOf(person);
    ownedBy(uid, uid, path, 0644);
}

void SystemHub::writeServices() const
{
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n");
    const auto rules = run({u"tcprules"_s, u"/etc/tcp.smtp.cdb"_s, u"/etc/tcp.smtp.tmp"_s},
                           {.input = readFile(u"/etc/tcp.smtp"_s)});
    if (rules.code != 0)
        qFatal("tcprules: %s", rules.errors.constData());
    ::chmod("/etc/tcp.smtp.cdb", 0644);
    const QByteArray clean = "#!/bin/sh\nexec 2>&1\nexec env - PATH=/var/qmail/bin:/usr/bin:/bin ";
    const QByteArray listening = "qmail-smtpd --listen 127.0.0.1 25 --rules /etc/tcp.smtp.cdb --concurrency 60\n";
    const QByteArray underTcpserver = "tcpserver -vRHl0 -x /etc/tcp.smtp.cdb -c 60 -b 60 -u 1001 -g 1000 127.0.0.1 25 "
                                      "/var/qmail/bin/qmail-smtpd\n";
    const QHash<QString, QByteArray> services = {
        {u"qmail-queued"_s, clean + "qmail-queued\n"},
        {u"qmail-send"_s, clean + "qmail-start ./Maildir/\n"},
        {u"qmail-smtpd"_s, clean + (m_smtp == SmtpService::Listening ? listening : underTcpserver)},
    };
    for (auto it = services.begin(); it != services.end(); ++it) {
        const auto directory = kHome + u"/supervise/"_s + it.key();
        const auto log = kHome + u"/log/"_s + it.key().section(u'-', 1);
        QDir().mkpath(log);
        ownedBy(kQmaill, kQmaill, log, 0755);
        writeFile(directory + u"/run"_s, it.value(), 0755);
        writeFile(directory + u"/log/run"_s,
                  "#!/bin/sh\nexec setuidgid qmaill multilog t s16000000 n50 " + log.toUtf8() + "\n", 0755);
        ::chmod(QFile::encodeName(directory).constData(), 01755);
        QFile::link(directory, u"/service/"_s + it.key());
    }
}

bool SystemHub::start()
{
    writeServices();
    m_svscan = std::make_unique<Background>(QStringList{u"svscan"_s, u"/service"_s});
    const auto isReady = [] {
        return listens(kSmtpPort) && !processesNamed("qmail-send").isEmpty() && takesMail() && allAreUp();
    };
    if (!waitUntil(isReady, 15'000))
        return false;
    awaitRecipientQuestions();
    return true;
}

void SystemHub::stop()
{
    if (!m_svscan)
        return;
    m_svscan->kill();
    m_svscan.reset();
    QStringList all{u"svc"_s, u"-dx"_s};
    for (const auto *name : {"qmail-smtpd", "qmail-send", "qmail-queued"})
        all << u"/service/"_s + QLatin1String(name) << u"/service/%1/log"_s.arg(QLatin1String(name));
    // More than once: a supervise that was just started cannot be told anything yet.
    for (int i = 0; i < 4; ++i) {
        run(all);
        if (waitUntil([] { return processesNamed("supervise").isEmpty(); }, 2'500))
            return;
    }
    qWarning("the services did not stop in time");
}

void SystemHub::service(const QString &option, const QString &name)
{
    must({u"svc"_s, option, u"/service/"_s + name});
}

bool SystemHub::restartSend()
{
    const auto before = processesNamed("qmail-send");
    service(u"-t"_s, u"qmail-send"_s);
    const auto isAnother = [&] {
        const auto now = processesNamed("qmail-send");
        return !now.isEmpty() && now != before;
    };
    if (!waitUntil(isAnother, 15'000))
        return false;
    awaitRecipientQuestions();
    return true;
}

QByteArray SystemHub::sendLog()
{
    return wholeLog(u"send"_s);
}

QByteArray SystemHub::smtpdLog()
{
    return wholeLog(u"smtpd"_s);
}

QList<QByteArray> SystemHub::sendLogLines(const QByteArray &word)
{
    QList<QByteArray> lines;
    for (const auto &line : sendLog().split('\n')) {
        if (line.startsWith(word))
            lines.append(line);
    }
    return lines;
}

QList<quint64> SystemHub::queued()
{
    QList<quint64> numbers;
    QDirIterator files(kHome + u"/queue/mess"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        numbers.append(files.nextFileInfo().fileName().toULongLong());
    return numbers;
}

qsizetype SystemHub::unprocessed()
{
    return QDir(kHome + u"/queue/todo"_s).entryList(QDir::Files).size();
}

QStringList SystemHub::queueFiles()
{
    QStringList names;
    for (const auto *folder : {"mess", "intd", "todo", "info", "local", "remote", "bounce"}) {
        QDirIterator files(kHome + u"/queue/"_s + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
    }
    return names;
}

bool SystemHub::waitForEmptyQueue(int limit)
{
    // Twice: a bounce may begin in a directory that was looked at, while its message leaves one that was not.
    return waitUntil([] { return queueFiles().isEmpty() && queueFiles().isEmpty(); }, limit);
}

void SystemHub::makeOlder(quint64 number, int seconds)
{
    const auto path = QFile::encodeName(kHome + u"/queue/info/%1/%2"_s.arg(number % 23).arg(number));
    struct stat info{};
    if (::stat(path.constData(), &info) < 0)
        qFatal("no message %llu", static_cast<unsigned long long>(number));
    timespec times[2] = {info.st_atim, info.st_mtim};
    times[1].tv_sec -= seconds;
    ::utimensat(AT_FDCWD, path.constData(), times, 0);
    restartSend();
}

QList<QByteArray> maildirMessages(const QString &maildir)
{
    QList<QByteArray> messages;
    const QDir directory(maildir + u"/new"_s);
    for (const auto &name : directory.entryList(QDir::Files, QDir::Name))
        messages.append(readFile(directory.filePath(name)));
    return messages;
}

bool waitForMessages(const QString &maildir, qsizetype count, int limit)
{
    const QDir directory(maildir + u"/new"_s);
    return waitUntil(
        [&] {
            QDir now(directory.path());
            return now.entryList(QDir::Files).size() >= count;
        },
        limit);
}

QByteArray field(const QByteArray &message, const QByteArray &name)
{
    const auto lines = message.split('\n');
    for (const auto &line : lines) {
        if (line.isEmpty())
            break;
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QHash<QByteArray, int> countByField(const QList<QByteArray> &messages, const QByteArray &name)
{
    QHash<QByteArray, int> counts;
    for (const auto &message : messages)
        ++counts[field(message, name)];
    return counts;
}

} // namespace mw::test
