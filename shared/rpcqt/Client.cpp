// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/Client.h"

#include "shared/rpcqt/ClientConnection.h"

#include <algorithm>

namespace mw::rpcqt {
namespace {

constexpr int kFirstWait = 250; // milliseconds
constexpr int kLongestWait = 4000;

} // namespace

Stream::Stream(QObject *parent) : QObject(parent) {}

Stream::~Stream() = default;

Client::Client(QString socketPath, QObject *parent) : QObject(parent), m_socketPath(std::move(socketPath))
{
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
    m_again.stop();
    m_connection.reset();
}

bool Client::isConnected() const
{
    return m_connection != nullptr;
}

void Client::attempt()
{
    auto opened = ClientConnection::open(m_socketPath, [this](const QString &reason) { lost(reason); });
    if (!opened)
        return lost(opened.error());
    m_connection = std::move(*opened);
    m_wait = 0;
    m_lastReason.clear();
    Q_EMIT connected();
}

void Client::lost(const QString &reason)
{
    // The connection may be the one that is calling: it goes when its call has ended.
    if (m_connection)
        QTimer::singleShot(0, this, [old = std::shared_ptr<ClientConnection>(std::move(m_connection))] {});
    m_wait = std::clamp(m_wait * 2, kFirstWait, kLongestWait);
    if (m_wanted)
        m_again.start(m_wait);
    if (std::exchange(m_lastReason, reason) != reason)
        Q_EMIT disconnected(reason);
}

void Client::start(const QString &method, const QJsonObject &parameters, QObject *context, RawCallback done)
{
    if (m_connection)
        return m_connection->call(method, parameters, false, context, std::move(done));
    const auto reason = m_lastReason.isEmpty() ? QStringLiteral("There is no connection yet.") : m_lastReason;
    QTimer::singleShot(0, context, [done = std::move(done), reason] {
        done({std::unexpected(rpc::disconnected(reason.toStdString())), false, {}});
    });
}

Stream *Client::startStream(const QString &method, const QJsonObject &parameters, QObject *owner, RawCallback each)
{
    auto *stream = new Stream(owner);
    auto opened = ClientConnection::open(m_socketPath, {});
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
