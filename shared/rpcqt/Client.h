// SPDX-License-Identifier: GPL-3.0-or-later
// The asynchronous client of the helper's socket, for the application and mailwrightctl. It never blocks: calls
// return at once and their answers arrive through the event loop of the client's thread, in order. The helper may be one on
// another computer: it is reached through ssh then.
//
//     client.call<rpc::services::Start>({.name = "qmail-send"}, this, [this](const auto &answer) {
//         if (!answer)
//             showError(answer.error().sentence());
//     });
#pragma once

#include "shared/os/Fd.h"
#include "shared/rpc/Errors.h"
#include "shared/rpc/Schema.h"
#include "shared/rpcqt/Json.h"
#include "shared/rpcqt/SshProcess.h"

#include <QtCore/QFuture>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QPromise>
#include <QtCore/QString>
#include <QtCore/QTimer>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

namespace mw::rpc::logs {
struct File;
}

namespace mw::rpcqt {

class ClientConnection;
class RemoteLogs;

// What a call brings: the reply, or why there is none.
template <rpc::Method M>
using Answer = std::expected<typename M::Reply, rpc::Fault>;

using Descriptors = std::vector<os::Fd>;

// One answer as it came from the wire.
struct RawAnswer {
    std::expected<QJsonObject, rpc::Fault> parameters;
    bool continues = false;
    Descriptors descriptors;
};
using RawCallback = std::function<void(RawAnswer)>;

// A running stream of replies; deleting it (or its parent) ends the stream.
class Stream : public QObject {
    Q_OBJECT
public:
    explicit Stream(QObject *parent);
    ~Stream() override;

private:
    friend class Client;
    std::unique_ptr<ClientConnection> m_connection;
};

// An open log file. Of a hub elsewhere it is a copy, which grows as the log does while `keeper` lives.
struct OpenLog {
    os::Fd descriptor;
    std::uint64_t inode = 0;
    std::shared_ptr<void> keeper; // null here: the descriptor is the log itself
};
using OpenLogAnswer = std::expected<OpenLog, rpc::Fault>;

class Client : public QObject {
    Q_OBJECT
public:
    // A socket's path, or "ssh://[USER@]HOST[:PORT][/HOME]". Nothing happens before open(). The peer on a socket must be root
    // or the calling user: anything else is a false helper.
    explicit Client(QString socketPath, QObject *parent = nullptr, RemoteOptions remote = {});
    ~Client() override;

    // Connects, and after a loss connects again by itself: after 0.25 s, then less and less often up to every 4 s; through ssh
    // after 1 s up to every 30 s, and not at all when ssh was refused: then close() and open() try again.
    void open();
    // Ends the connection and every call on it, and stays closed.
    void close();
    bool isConnected() const;
    const QString &socketPath() const { return m_socketPath; }
    // It tries again by itself, soon.
    bool hasAttemptPending() const { return m_again.isActive(); }
    // Milliseconds until then; negative: no attempt waits.
    int attemptIn() const { return m_again.remainingTime(); }
    bool isRemote() const { return RemoteHub::isOne(m_socketPath); }

    // Calls a method. `context` is never null. `done` runs once, later, on this thread, unless `context` has been deleted before. Without
    // connection the answer is Disconnected.
    template <rpc::Method M>
    void call(const typename M::Request &request, QObject *context, std::function<void(Answer<M>)> done)
    {
        start(nameOf<M>(), recordToJson(request), context,
              [done = std::move(done)](RawAnswer raw) { done(decode<M>(raw)); });
    }

    // The same with the descriptors that came beside the reply.
    template <rpc::Method M>
    void callForDescriptors(const typename M::Request &request, QObject *context,
                            std::function<void(Answer<M>, Descriptors)> done)
    {
        start(nameOf<M>(), recordToJson(request), context, [done = std::move(done)](RawAnswer raw) {
            auto answer = decode<M>(raw);
            done(std::move(answer), std::move(raw.descriptors));
        });
    }

    // Opens a log file as it was listed. NotFound: it is gone, or another file has its name now.
    void openLog(const std::string &directory, const rpc::logs::File &file, QObject *context,
                 std::function<void(OpenLogAnswer)> done);

    // The same as a future.
    template <rpc::Method M>
    QFuture<Answer<M>> call(const typename M::Request &request)
    {
        auto promise = std::make_shared<QPromise<Answer<M>>>();
        promise->start();
        auto future = promise->future();
        call<M>(request, this, [promise](Answer<M> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        });
        return future;
    }

    // Calls a method that answers many times, on a connection of its own. `each` runs for every reply with
    // `more` true while others follow; a fault or more == false ends the stream. The stream belongs to `owner`.
    template <rpc::Method M>
        requires(M::answers == rpc::Answers::Many)
    Stream *stream(const typename M::Request &request, QObject *owner, std::function<void(Answer<M>, bool more)> each)
    {
        return startStream(nameOf<M>(), recordToJson(request), owner, [each = std::move(each)](RawAnswer raw) {
            const bool more = raw.continues;
            each(decode<M>(raw), more);
        });
    }

    // By name, with JSON on both sides: what --json of mailwrightctl and tests use.
    void start(const QString &method, const QJsonObject &parameters, QObject *context, RawCallback done);
    Stream *startStream(const QString &method, const QJsonObject &parameters, QObject *owner, RawCallback each);

Q_SIGNALS:
    void connected();
    // The reason is a sentence for people. Also after an attempt that failed, once for each different reason.
    void disconnected(const QString &reason);

private:
    template <rpc::Method M>
    static QString nameOf()
    {
        return QString::fromStdString(rpc::fullName<M>());
    }
    template <rpc::Method M>
    static Answer<M> decode(const RawAnswer &raw);

    void attempt();
    void attemptRemote();
    void established();
    std::expected<std::unique_ptr<ClientConnection>, QString> openAnother(std::function<void(const QString &)> gone);
    void lost(const QString &reason);

    QString m_socketPath;
    RemoteOptions m_remote;
    std::unique_ptr<ClientConnection> m_connection;
    std::unique_ptr<RemoteLogs> m_logs;
    bool m_established = false;
    QTimer m_again;
    int m_wait = 0;
    bool m_wanted = false;
    QString m_lastReason;
};

template <rpc::Method M>
Answer<M> Client::decode(const RawAnswer &raw)
{
    if (!raw.parameters)
        return std::unexpected(raw.parameters.error());
    typename M::Reply reply{};
    JsonReader reader;
    reader.readRecord(*raw.parameters, reply);
    if (!reader.good()) {
        return std::unexpected(rpc::failed("read the helper's answer to " + rpc::fullName<M>(),
                                           "the member " + reader.problem().toStdString() + " does not fit",
                                           "Application and helper are of different versions; update both."));
    }
    return reply;
}

} // namespace mw::rpcqt
