// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/QueueDaemon.h"

#include "shared/os/Process.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

std::vector<std::string> environmentFor(const QString &home)
{
    std::vector<std::string> environment{"PATH=/usr/bin:/bin"};
    if (!home.isEmpty())
        environment.push_back("QMAILHOME=" + home.toStdString());
    return environment;
}

} // namespace

QString programFolder()
{
    const QString bound = QString::fromLatin1(kSandboxPrograms) + u'/';
    return QFile::exists(bound) ? bound : QStringLiteral(MW_BIN_DIR "/");
}

QueueDaemon::~QueueDaemon()
{
    if (m_process.state() != QProcess::NotRunning)
        stop(SIGKILL);
}

bool QueueDaemon::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!m_home.isEmpty())
        environment.insert(u"QMAILHOME"_s, m_home);
    m_process.setProcessEnvironment(environment);
    const auto program = programFolder() + u"qmail-queued"_s;
    if (m_trace.isEmpty())
        m_process.start(program, {});
    else
        m_process.start(u"strace"_s, {u"-f"_s, u"-o"_s, m_trace, u"-e"_s, u"trace=fsync,fdatasync,syncfs,sync"_s, program});
    const auto home = m_home.isEmpty() ? u"/var/qmail"_s : m_home;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 40'000 && !m_process.waitForFinished(5)) {
        if (takesMail(home))
            return true;
    }
    return false;
}

void QueueDaemon::countSyncs()
{
    m_trace = m_home + u"/trace"_s;
}

int QueueDaemon::syncs() const
{
    int count = 0;
    for (const auto &line : readFile(m_trace).split('\n'))
        count += line.contains("sync(") ? 1 : 0;
    return count;
}

int QueueDaemon::stop(int signal)
{
    auto pid = static_cast<pid_t>(m_process.processId());
    if (!m_trace.isEmpty()) // the daemon is strace's child
        pid = readFile(u"/proc/%1/task/%1/children"_s.arg(pid)).trimmed().toInt();
    ::kill(pid, signal);
    m_process.waitForFinished(60'000);
    return m_process.exitStatus() == QProcess::CrashExit ? -1 : m_process.exitCode();
}

QString QueueDaemon::errors()
{
    return QString::fromUtf8(m_process.readAllStandardError());
}

int runQueueProgram(const Ids &ids, const QByteArray &message, const QByteArray &envelope, const QString &home)
{
    auto in = os::makePipe();
    auto out = os::makePipe();
    if (!in || !out)
        qFatal("no pipes");
    os::ProcessSpec spec;
    spec.program = (home.isEmpty() ? u"/var/qmail"_s : home).toStdString() + "/bin/qmail-queue";
    spec.arguments = {"qmail-queue"};
    spec.environment = environmentFor(home);
    spec.descriptors = {{in->read.get(), 0}, {out->read.get(), 1}};
    spec.identity = os::Identity{static_cast<uid_t>(ids.uid), static_cast<gid_t>(ids.gid)};
    const auto child = os::spawn(spec);
    if (!child)
        qFatal("%s", child.error().text.c_str());
    in->read.reset();
    out->read.reset();
    std::signal(SIGPIPE, SIG_IGN);
    (void)os::writeAll(in->write.get(), message.toStdString());
    in->write.reset();
    (void)os::writeAll(out->write.get(), envelope.toStdString());
    out->write.reset();
    const auto status = os::waitFor(*child);
    return status ? status->code() : -1;
}

void makePrivateHub(const QString &home)
{
    const QDir top(home);
    for (const auto *name : {"bin", "control", "queue/pid", "queue/intd", "queue/todo", "queue/bounce", "queue/lock"})
        top.mkpath(QLatin1String(name));
    for (const auto *name : {"mess", "info", "local", "remote"}) {
        for (int i = 0; i < 23; ++i)
            top.mkpath(u"queue/%1/%2"_s.arg(QLatin1String(name)).arg(i));
    }
    ::mkfifo(QFile::encodeName(home + u"/queue/lock/trigger"_s).constData(), 0622);
    const auto programs = QDir(programFolder()).entryInfoList(QDir::Files | QDir::Executable);
    for (const auto &program : programs)
        QFile::link(program.filePath(), home + u"/bin/"_s + program.fileName());
}

} // namespace mw::test
