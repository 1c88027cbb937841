// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of a client: its socket, what waits to be sent, and the calls that wait for their answers. Varlink
// answers in the order of the calls.
#pragma once

#include "shared/rpcqt/Client.h"
#include "shared/rpcqt/Frames.h"
#include "shared/rpcqt/SshProcess.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSocketNotifier>

#include <deque>

namespace mw::rpcqt {

// A socket to the helper there, or a sentence: nobody listens, or the peer is neither root nor this user. Never blocks.
std::expected<os::Fd, QString> connectToHelper(const QString &path);

class ClientConnection {
public:
    // `lost` runs at most once, from the event loop, after every waiting call has been answered Disconnected. An empty reason:
    // the helper has closed a connection that nobody used.
    // Never blocks. Fails when nobody listens there or the peer is neither root nor this user.
    static std::expected<std::unique_ptr<ClientConnection>, QString> open(const QString &path,
                                                                          std::function<void(const QString &)> lost);
    // The same through ssh. That it was started does not say that anybody answers: the first answer does.
    static std::expected<std::unique_ptr<ClientConnection>, QString>
    openRemote(const RemoteHub &hub, const RemoteOptions &options, std::function<void(const QString &)> lost);
    ~ClientConnection();
    ClientConnection(const ClientConnection &) = delete;
    ClientConnection &operator=(const ClientConnection &) = delete;

    bool wasRefused() const { return m_ssh && m_ssh->wasRefused(); }
    void call(const QString &method, const QJsonObject &parameters, bool more, QObject *context, RawCallback done);

private:
    struct Waiting {
        QPointer<QObject> context;
        RawCallback done;
    };

    ClientConnection(os::Fd socket, std::function<void(const QString &)> lost);
    void readable();
    void writable();
    void answer(const QJsonObject &message);
    void lostPeer();
    void end(const QString &reason);

    std::unique_ptr<SshProcess> m_ssh; // for a hub elsewhere
    os::Fd m_socket;
    FrameReader m_reader;
    FrameWriter m_writer;
    std::deque<Waiting> m_waiting;
    std::function<void(const QString &)> m_lost;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    QElapsedTimer m_since;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // false once deleted, also from a callback
};

} // namespace mw::rpcqt
