// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Client.h"

#include "shared/rpcqt/ClientConnection.h"
#include "shared/rpcqt/RemoteLogs.h"
#include "shared/rpc/VarlinkService.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace mw::rpcqt {
namespace {

constexpr int kFirstWait = 250; // milliseconds
constexpr int kLongestWait = 4000;
constexpr int kFirstRemoteWait = 1000;
constexpr int kLongestRemoteWait = 30'000;

// A connection of its own for each client: nobody else's end takes it along.
QString freshControlPath()
{
    static int count = 0;
    const auto directory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const auto path = QStringLiteral("%1/mailwright-ssh-%2-%3").arg(directory).arg(QCoreApplication::applicationPid()).arg(++count);
    constexpr qsizetype kLongest = 80; // ssh adds to it while it makes the socket
    return directory.startsWith(u'/') && path.size() <= kLongest ? path : QString();
}

} // namespace

Stream::Stream(QObject *parent) : QObject(parent) {}

Stream::~Stream() = default;

Client::Client(QString socketPath, QObject *parent, RemoteOptions remote)
    : QObject(parent), m_socketPath(std::move(socketPath)), m_remote(std::move(remote))
{
    if (isRemote() && m_remote.controlPath.isEmpty())
        m_remote.controlPath = freshControlPath();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Client::attempt);
}

Client::~Client() = default;

void Client::open()
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_wait = 0;
    m_lastReason.clear();
    m_again.start(0);
}

void Client::close()
{
    m_wanted = false;
    m_established = false;
    m_again.stop();
    m_logs.reset();
    m_connection.reset();
}

bool Client::isConnected() const
{
    return m_connection != nullptr && m_established;
}

void Client::attempt()
{
    if (isRemote())
        return attemptRemote();
    auto opened = ClientConnection::open(m_socketPath, [this](const QString &reason) { lost(reason); });
    if (!opened)
        return lost(opened.error());
    m_connection = std::move(*opened);
    established();
}

// There is a connection when the helper at the other end has answered.
void Client::attemptRemote()
{
    const auto hub = RemoteHub::parse(m_socketPath);
    if (!hub) {
        m_wanted = false; // it never becomes another one
        return lost(hub.error());
    }
    auto opened = ClientConnection::openRemote(*hub, m_remote, [this](const QString &reason) { lost(reason); });
    if (!opened)
        return lost(opened.error());
    m_connection = std::move(*opened);
    const auto greeting = QString::fromStdString(rpc::fullName<rpc::varlink::GetInfo>());
    m_connection->call(greeting, {}, false, this, [this](const RawAnswer &answer) {
        if (answer.parameters)
            established();
    });
}

void Client::established()
{
    m_established = true;
    m_wait = 0;
    m_lastReason.clear();
    Q_EMIT connected();
}

void Client::lost(const QString &reason)
{
    m_established = false;
    m_logs.reset();
    const bool waits = m_connection && m_connection->wasRefused();
    // The connection may be the one that is calling: it goes when its call has ended.
    if (m_connection)
        QTimer::singleShot(0, this, [old = std::shared_ptr<ClientConnection>(std::move(m_connection))] {});
    if (reason.isEmpty() && m_wanted)
        return attempt();
    m_wait = isRemote() ? std::clamp(m_wait * 2, kFirstRemoteWait, kLongestRemoteWait)
                        : std::clamp(m_wait * 2, kFirstWait, kLongestWait);
    if (m_wanted && !waits)
        m_again.start(m_wait);
    if (std::exchange(m_lastReason, reason) != reason)
        Q_EMIT disconnected(reason);
}

void Client::openLog(const std::string &directory, const rpc::logs::File &file, QObject *context,
                     std::function<void(OpenLogAnswer)> done)
{
    if (isRemote() && isConnected()) {
        if (!m_logs)
            m_logs = std::make_unique<RemoteLogs>([this](auto gone) { return openAnother(std::move(gone)); });
        return m_logs->open(directory, file, context, std::move(done));
    }
    const auto take = [file, done = std::move(done)](const Answer<rpc::logs::Open> &answer, Descriptors descriptors) {
        if (!answer)
            return done(std::unexpected(answer.error()));
        const auto index = static_cast<std::size_t>(answer->descriptor);
        if (index >= descriptors.size())
            return done(std::unexpected(rpc::failed("open the log " + file.name, "no descriptor came with the answer")));
        // `current` may be another file than when it was listed.
        if (answer->inode != file.inode)
            return done(std::unexpected(rpc::notFound("log file " + file.name + " as it was listed")));
        done(OpenLog{std::move(descriptors[index]), answer->inode, nullptr});
    };
    callForDescriptors<rpc::logs::Open>({directory, file.name}, context, take);
}

void Client::start(const QString &method, const QJsonObject &parameters, QObject *context, RawCallback done)
{
    if (isConnected())
        return m_connection->call(method, parameters, false, context, std::move(done));
    const auto reason = m_lastReason.isEmpty() ? QStringLiteral("There is no connection yet.") : m_lastReason;
    QTimer::singleShot(0, context, [done = std::move(done), reason] {
        done({std::unexpected(rpc::disconnected(reason.toStdString())), false, {}});
    });
}

std::expected<std::unique_ptr<ClientConnection>, QString> Client::openAnother(std::function<void(const QString &)> gone)
{
    if (!isRemote())
        return ClientConnection::open(m_socketPath, std::move(gone));
    const auto hub = RemoteHub::parse(m_socketPath);
    if (!hub || !isConnected())
        return std::unexpected(hub ? QStringLiteral("There is no connection yet.") : hub.error());
    return ClientConnection::openRemote(*hub, m_remote, std::move(gone));
}

Stream *Client::startStream(const QString &method, const QJsonObject &parameters, QObject *owner, RawCallback each)
{
    auto *stream = new Stream(owner);
    auto opened = openAnother({});
    if (opened) {
        stream->m_connection = std::move(*opened);
        stream->m_connection->call(method, parameters, true, stream, std::move(each));
        return stream;
    }
    QTimer::singleShot(0, stream, [each = std::move(each), reason = opened.error()] {
        each({std::unexpected(rpc::disconnected(reason.toStdString())), false, {}});
    });
    return stream;
}

} // namespace mw::rpcqt
