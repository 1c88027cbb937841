// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/SshProcess.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::rpcqt {
namespace {

constexpr qsizetype kMostErrors = 8192;
constexpr int kLinger = 3000; // milliseconds
constexpr int kSshFailed = 255;
constexpr int kNotFound = 127;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QStringList argumentsFor(const RemoteHub &hub, const RemoteOptions &options)
{
    QStringList out = options.program.sliced(1);
    out << u"-T"_s << u"-oCompression=yes"_s << u"-oConnectTimeout=15"_s << u"-oServerAliveInterval=15"_s << u"-oForwardAgent=no"_s
        << u"-oForwardX11=no"_s << u"-oClearAllForwardings=yes"_s << u"-oPermitLocalCommand=no"_s;
    if (!options.controlPath.isEmpty())
        out << u"-oControlMaster=auto"_s << u"-oControlPersist=no"_s << u"-oControlPath="_s + options.controlPath;
    if (hub.port > 0)
        out << u"-p"_s << QString::number(hub.port);
    if (!hub.user.isEmpty())
        out << u"-l"_s << hub.user;
    out << u"--"_s << hub.host << u"mailwrightctl"_s << u"--stdio"_s;
    if (!hub.home.isEmpty())
        out << u"--home"_s << hub.home;
    return out;
}

} // namespace

std::expected<RemoteHub, QString> RemoteHub::parse(const QString &address)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"ssh://(?:([^@/]*)@)?(\\[[^\\]@/]*\\]|[^:@/\\[\\]]*)(?::([0-9]{1,5}))?(/.*)?"_s));
    const auto parts = form.match(address);
    RemoteHub out;
    out.user = parts.captured(1);
    out.host = parts.captured(2);
    if (out.host.startsWith(u'['))
        out.host = out.host.sliced(1).chopped(1);
    out.port = parts.captured(3).toInt();
    out.home = parts.captured(4) == "/"_L1 ? QString() : parts.captured(4);
    const bool hasUser = address.contains(u'@');
    const bool good = parts.hasMatch() && matches(out.host, u"[A-Za-z0-9_:][A-Za-z0-9._:%-]*"_s) &&
                      (!hasUser || matches(out.user, u"[A-Za-z0-9_][A-Za-z0-9._+-]*"_s)) && out.port <= 65535 &&
                      (out.home.isEmpty() || matches(out.home, u"/[A-Za-z0-9._/+,-]*"_s));
    if (!good)
        return std::unexpected(u"%1 is no hub on another computer: write ssh://USER@HOST, ssh://USER@HOST:PORT or ssh://USER@HOST/HOME."_s.arg(address));
    return out;
}

std::expected<SshProcess::Started, QString> SshProcess::start(const RemoteHub &hub, const RemoteOptions &options)
{
    auto pair = os::makeSocketPair(SOCK_STREAM);
    if (!pair || !os::setNonBlocking(pair->first.get(), true))
        return std::unexpected(u"No socket could be made: %1"_s.arg(QString::fromStdString(pair ? "system" : pair.error().text)));
    std::unique_ptr<SshProcess> out(new SshProcess(hub));
    auto *process = out->m_process = new QProcess;
    process->setProgram(options.program.value(0));
    process->setArguments(argumentsFor(hub, options));
    const int theirs = pair->second.get();
    process->setChildProcessModifier([theirs] {
        ::dup2(theirs, STDIN_FILENO);
        ::dup2(theirs, STDOUT_FILENO);
    });
    if (!options.mayUseTerminal)
        process->setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    auto *self = out.get();
    connect(process, &QProcess::readyReadStandardError, self, &SshProcess::takeErrors);
    connect(process, &QProcess::finished, self, &SshProcess::tell);
    connect(process, &QProcess::errorOccurred, self, &SshProcess::tell);
    process->start(QIODevice::ReadOnly);
    return Started{std::move(out), std::move(pair->first)};
}

SshProcess::~SshProcess()
{
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning) {
        delete m_process;
        return;
    }
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->terminate();
}

void SshProcess::whenEnded(std::function<void(const QString &)> then)
{
    m_then = std::move(then);
    if (m_process->state() == QProcess::NotRunning)
        QTimer::singleShot(0, this, &SshProcess::tell);
    else
        QTimer::singleShot(kLinger, m_process, &QProcess::kill);
}

void SshProcess::takeErrors()
{
    m_errors += m_process->readAllStandardError();
    if (m_errors.size() > kMostErrors)
        m_errors = m_errors.last(kMostErrors);
}

void SshProcess::tell()
{
    if (m_process->state() != QProcess::NotRunning)
        return;
    takeErrors();
    if (const auto then = std::exchange(m_then, {}))
        then(reason());
}

bool SshProcess::wasRefused() const
{
    return m_errors.contains("Permission denied") || m_errors.contains("Host key verification failed");
}

QString SshProcess::reason() const
{
    const auto said = readableErrors(m_errors);
    const auto name = m_hub.name();
    if (m_process->error() == QProcess::FailedToStart)
        return u"%1 could not be started (%2). Install the package openssh-client."_s.arg(m_process->program(), m_process->errorString());
    const int code = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : kSshFailed;
    if (code == kNotFound)
        return u"There is no mailwrightctl on %1: %2 Install Mailwright there."_s.arg(name, said);
    if (code != kSshFailed && !said.isEmpty())
        return u"%1: %2"_s.arg(name, said);
    if (said.isEmpty())
        return u"The connection to %1 was lost."_s.arg(name);
    if (said.contains("Host key verification failed"_L1))
        return u"ssh does not know %1, or not as it is now: %2 Connect once with \"ssh %3\" and check its key."_s.arg(name, said, m_hub.target());
    if (said.contains("Permission denied"_L1))
        return u"%1 did not let you in: %2 \"ssh-copy-id %3\" puts your key there."_s.arg(name, said, m_hub.target());
    return u"ssh has no connection to %1: %2"_s.arg(name, said);
}

QString readableErrors(const QByteArray &errors)
{
    constexpr auto kOurs = "mailwrightctl: "_L1;
    QStringList kept;
    QStringList ours; // what the program over there said itself says it best
    for (const auto &line : errors.split('\n')) {
        auto text = QString::fromUtf8(line).simplified();
        if (text.startsWith(kOurs)) {
            ours << text.sliced(kOurs.size());
            continue;
        }
        const bool isNoReason = text.isEmpty() || text.startsWith("Warning: Permanently added"_L1) || text.startsWith("ControlSocket "_L1) ||
                                text.startsWith("mux_client"_L1) || text.startsWith("Connection to "_L1);
        if (isNoReason)
            continue;
        kept << (text.endsWith(u'.') ? text : text + u'.');
    }
    if (!ours.isEmpty())
        kept = ours;
    constexpr qsizetype kLastLines = 3;
    auto out = kept.sliced(std::max<qsizetype>(0, kept.size() - kLastLines)).join(u' ').left(600);
    for (auto &c : out) {
        if (!c.isPrint())
            c = u'?';
    }
    return out;
}

} // namespace mw::rpcqt
