// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Run.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

void prepare(QProcess &process, const QStringList &command, const RunOptions &options)
{
    QStringList all = command;
    if (options.user != 0 && ::geteuid() == 0) {
        const auto id = QString::number(options.user);
        all = QStringList{u"setpriv"_s, u"--reuid"_s, id, u"--regid"_s, id, u"--clear-groups"_s} + command;
    }
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &entry : options.environment)
        environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    process.setProcessEnvironment(environment);
    if (!options.directory.isEmpty())
        process.setWorkingDirectory(options.directory);
    process.setProgram(all.first());
    process.setArguments(all.mid(1));
}

int codeOf(const QProcess &process)
{
    return process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode() : process.exitCode();
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// What takes that long on a machine of its own takes longer on a busy one; only what never comes is waited for in vain.
int onABusyMachine(int limit)
{
    constexpr int kShort = 1000;
    constexpr int kBusy = 4;
    return limit < kShort ? limit : kBusy * limit;
}

bool connectsTo(const QString &path, int type)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto name = QFile::encodeName(path);
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        qFatal("too long for a socket: %s", name.constData());
    std::copy(name.begin(), name.end(), address.sun_path);
    const int s = ::socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
    const bool answered = ::connect(s, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(s);
    return answered;
}

} // namespace

RunResult run(const QStringList &command, const RunOptions &options)
{
    QProcess process;
    prepare(process, command, options);
    process.start();
    RunResult result;
    if (!process.waitForStarted()) {
        result.errors = process.errorString().toUtf8();
        return result;
    }
    process.write(options.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(onABusyMachine(options.limit))) {
        process.kill();
        process.waitForFinished(1000);
        result.errors = "did not end in time: " + command.join(u' ').toUtf8() + '\n' + process.readAllStandardError();
        result.output = process.readAllStandardOutput();
        return result;
    }
    result.code = codeOf(process);
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

Background::Background(const QStringList &command, const RunOptions &options)
    : m_process(std::make_unique<QProcess>())
{
    prepare(*m_process, command, options);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start();
    m_process->waitForStarted();
}

Background::~Background()
{
    kill();
}

bool Background::isRunning() const
{
    m_process->waitForFinished(0);
    return m_process->state() != QProcess::NotRunning;
}

bool Background::waitForEnd(int limit)
{
    return m_process->state() == QProcess::NotRunning || m_process->waitForFinished(onABusyMachine(limit));
}

int Background::exitCode() const
{
    return codeOf(*m_process);
}

QByteArray Background::output()
{
    m_process->waitForReadyRead(0);
    return m_process->readAll();
}

void Background::kill()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(onABusyMachine(5'000));
}

bool waitUntil(const std::function<bool()> &condition, int limit)
{
    const QDeadlineTimer deadline(onABusyMachine(limit));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(25);
    }
    return true;
}

bool listens(quint16 port)
{
    const int s = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    const bool answered = ::connect(s, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(s);
    return answered;
}

bool listensAt(const QString &place)
{
    return !run({u"ss"_s, u"-Hltn"_s, u"src"_s, place}).output.isEmpty();
}

bool listensAtSocket(const QByteArray &pathEnd)
{
    return run({u"ss"_s, u"-Hx"_s, u"state"_s, u"listening"_s}).output.contains(pathEnd + ' ');
}

bool takesMail(const QString &home)
{
    return connectsTo(home + u"/queue/lock/submit"_s, SOCK_SEQPACKET);
}

quint16 freePort()
{
    const int s = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    quint16 port = 0;
    if (::bind(s, reinterpret_cast<const sockaddr *>(&address), size) == 0 &&
        ::getsockname(s, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(s);
    return port;
}

QList<pid_t> processesNamed(const QByteArray &name)
{
    QList<pid_t> found;
    const auto entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &entry : entries) {
        bool isNumber = false;
        const auto pid = entry.toInt(&isNumber);
        QFile arguments(u"/proc/%1/cmdline"_s.arg(entry));
        if (!isNumber || !arguments.open(QIODevice::ReadOnly))
            continue;
        const auto program = arguments.readAll().split('\0').first();
        if (program == name || program.endsWith('/' + name))
            found.append(pid);
    }
    return found;
}

} // namespace mw::test
