// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/ClientConnection.h"

#include "shared/os/Identity.h"
#include "shared/os/UnixSocket.h"
#include "shared/rpc/Socket.h"
#include "shared/rpcqt/Faults.h"

#include <QtCore/QFile>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace mw::rpcqt {
namespace {

// An answer may be longer than a request: a log line or a header within JSON escapes.
constexpr std::size_t kLongestAnswer = 16U << 20U;
constexpr qint64 kQuietAfter = 60'000; // milliseconds

// How the helper behind that socket is started.
QString howToStart(const QString &path)
{
    if (path == QLatin1StringView(rpc::kSystemSocket.data(), static_cast<qsizetype>(rpc::kSystemSocket.size())))
        return u"Start it as root: systemctl start mailwrightd"_s;
    if (path.endsWith("/run/helper.sock"_L1))
        return u"Start it: mailwrightd --home "_s + path.chopped(static_cast<qsizetype>(sizeof "/run/helper.sock") - 1);
    return u"Start mailwrightd."_s;
}

QString reasonFor(const Error &error, const QString &path)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return u"There is no helper at %1. %2"_s.arg(path, howToStart(path));
    case ErrorKind::Network:
        return u"The helper at %1 is not running. %2"_s.arg(path, howToStart(path));
    case ErrorKind::Permission:
        return u"The helper's socket %1 may not be opened by this user."_s.arg(path);
    case ErrorKind::Busy:
        return u"The helper at %1 is busy; it is tried again."_s.arg(path);
    default:
        return QString::fromStdString(error.text);
    }
}

} // namespace

std::expected<os::Fd, QString> connectToHelper(const QString &path)
{
    auto socket = os::connectUnixNow(QFile::encodeName(path).toStdString(), SOCK_STREAM);
    if (!socket)
        return std::unexpected(reasonFor(socket.error(), path));
    const auto peer = os::peerCredentials(socket->get());
    const auto us = os::currentIdentity();
    if (!peer || (peer->identity.uid != 0 && peer->identity.uid != us.uid)) {
        return std::unexpected(u"Another user than root or you listens at %1: this is not the helper."_s.arg(path));
    }
    return std::move(*socket);
}

std::expected<std::unique_ptr<ClientConnection>, QString>
ClientConnection::open(const QString &path, std::function<void(const QString &)> lost)
{
    auto socket = connectToHelper(path);
    if (!socket)
        return std::unexpected(socket.error());
    return std::unique_ptr<ClientConnection>(new ClientConnection(std::move(*socket), std::move(lost)));
}

std::expected<std::unique_ptr<ClientConnection>, QString>
ClientConnection::openRemote(const RemoteHub &hub, const RemoteOptions &options, std::function<void(const QString &)> lost)
{
    auto started = SshProcess::start(hub, options);
    if (!started)
        return std::unexpected(started.error());
    std::unique_ptr<ClientConnection> out(new ClientConnection(std::move(started->socket), std::move(lost)));
    out->m_ssh = std::move(started->process);
    return out;
}

ClientConnection::ClientConnection(os::Fd socket, std::function<void(const QString &)> lost)
    : m_socket(std::move(socket)), m_reader(kLongestAnswer), m_lost(std::move(lost)),
      m_readNotifier(m_socket.get(), QSocketNotifier::Read), m_writeNotifier(m_socket.get(), QSocketNotifier::Write)
{
    m_since.start();
    m_writeNotifier.setEnabled(false);
    QObject::connect(&m_readNotifier, &QSocketNotifier::activated, &m_readNotifier, [this] { readable(); });
    QObject::connect(&m_writeNotifier, &QSocketNotifier::activated, &m_writeNotifier, [this] { writable(); });
}

ClientConnection::~ClientConnection()
{
    *m_alive = false;
    // Before the descriptor closes: a notifier must not watch a number that may become another file.
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
}

void ClientConnection::call(const QString &method, const QJsonObject &parameters, bool more, QObject *context,
                            RawCallback done)
{
    QJsonObject message{{u"method"_s, method}, {u"parameters"_s, parameters}};
    if (more)
        message.insert(u"more"_s, true);
    m_waiting.push_back({context, std::move(done)});
    m_writer.add(message);
    m_writeNotifier.setEnabled(true);
}

void ClientConnection::writable()
{
    const auto all = m_writer.send(m_socket.get());
    if (!all)
        return lostPeer();
    m_writeNotifier.setEnabled(!*all);
}

void ClientConnection::readable()
{
    const auto got = m_reader.receive(m_socket.get());
    if (!got && got.error().kind == ErrorKind::Busy)
        return;
    // An end while nothing is asked is no loss: the helper keeps no idle connections.
    if (got && !*got && !m_ssh && m_waiting.empty() && m_since.hasExpired(kQuietAfter))
        return end({});
    if (!got || !*got)
        return lostPeer();
    const auto alive = m_alive;
    while (*alive) {
        const auto bytes = m_reader.next();
        if (!bytes)
            return;
        const auto message = parseObject(*bytes);
        if (!message || m_waiting.empty())
            return end(u"The helper sent something that is not an answer."_s);
        answer(*message);
    }
}

void ClientConnection::answer(const QJsonObject &message)
{
    RawAnswer raw;
    raw.continues = message.value("continues"_L1).toBool();
    raw.descriptors = m_reader.takeDescriptors();
    const auto parameters = message.value("parameters"_L1).toObject();
    if (const auto error = message.value("error"_L1); error.isString())
        raw.parameters = std::unexpected(faultFrom(error.toString(), parameters));
    else
        raw.parameters = parameters;
    // A copy: the callback may delete this connection or make another call.
    auto waiting = m_waiting.front();
    if (!raw.continues)
        m_waiting.pop_front();
    if (waiting.context)
        waiting.done(std::move(raw));
}

void ClientConnection::lostPeer()
{
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    if (!m_ssh)
        return end(u"The connection to the helper was lost."_s);
    m_ssh->whenEnded([this](const QString &reason) { end(reason); });
}

void ClientConnection::end(const QString &reason)
{
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    const auto alive = m_alive;
    auto waiting = std::exchange(m_waiting, {});
    auto lost = std::exchange(m_lost, {});
    for (auto &w : waiting) {
        if (w.context)
            w.done({std::unexpected(rpc::disconnected(reason.toStdString())), false, {}});
    }
    if (*alive && lost)
        lost(reason);
}

} // namespace mw::rpcqt
