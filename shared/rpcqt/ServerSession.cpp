// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpcqt/ServerSession.h"

#include "shared/rpcqt/Faults.h"

using namespace Qt::StringLiterals;

namespace mw::rpcqt {

// The call in hand of a session. It outlives the session when a handler still holds it.
class SessionCall : public Call {
public:
    SessionCall(ServerSession *session, bool more, bool oneway)
        : m_session(session), m_caller(session->caller()), m_more(more), m_oneway(oneway)
    {
    }
    SessionCall(const SessionCall &) = delete;
    SessionCall &operator=(const SessionCall &) = delete;
    ~SessionCall() override
    {
        if (m_session)
            fail(rpc::failed("answer", "the helper let go of the call", "This is a mistake in mailwrightd; report it."));
    }

    const Caller &caller() const override { return m_caller; }
    bool isOpen() const override { return m_session != nullptr; }
    bool wantsMore() const override { return m_more; }

    void reply(const QJsonObject &parameters, bool continues, std::vector<os::Fd> descriptors) override
    {
        QJsonObject message{{u"parameters"_s, parameters}};
        if (continues)
            message.insert(u"continues"_s, true);
        answer(message, continues, std::move(descriptors));
    }

    void fail(const rpc::Fault &fault) override { answer(faultMessage(fault), false, {}); }

    std::size_t waiting() const override { return m_session ? m_session->m_writer.waiting() : 0; }

    void whenTaken(std::function<void()> then) override
    {
        if (m_session)
            m_session->m_whenTaken.push_back(std::move(then));
        else
            then();
    }

    // The session ends; nobody listens any more.
    void detach() { m_session = nullptr; }

private:
    void answer(const QJsonObject &message, bool continues, std::vector<os::Fd> descriptors)
    {
        if (!m_session)
            return;
        auto *session = m_session;
        if (!continues)
            m_session = nullptr;
        if (!m_oneway)
            session->send(message, std::move(descriptors));
        if (!continues)
            session->callDone();
    }

    ServerSession *m_session;
    Caller m_caller;
    bool m_more;
    bool m_oneway;
};

ServerSession::ServerSession(Server &server, os::Fd socket, Caller caller)
    : m_server(server), m_socket(std::move(socket)), m_caller(std::move(caller)),
      m_reader(server.m_limits.longestRequest), m_readNotifier(m_socket.get(), QSocketNotifier::Read),
      m_writeNotifier(m_socket.get(), QSocketNotifier::Write)
{
    m_writeNotifier.setEnabled(false);
    m_patience.setSingleShot(true);
    QObject::connect(&m_readNotifier, &QSocketNotifier::activated, &m_readNotifier, [this] { readable(); });
    QObject::connect(&m_writeNotifier, &QSocketNotifier::activated, &m_writeNotifier, [this] { writable(); });
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { overdue(); });
    m_turn.setSingleShot(true);
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] { dispatchNext(); });
    beIdle();
}

ServerSession::~ServerSession()
{
    if (const auto call = m_call.lock())
        call->detach();
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    for (auto &then : m_whenTaken)
        then();
}

void ServerSession::refuse(const rpc::Fault &fault)
{
    m_requests.clear();
    m_closing = true;
    m_readNotifier.setEnabled(false);
    send(faultMessage(fault), {});
}

void ServerSession::readable()
{
    const auto got = m_reader.receive(m_socket.get());
    if (!got && got.error().kind == ErrorKind::Busy)
        return;
    if (!got && got.error().kind == ErrorKind::Format) {
        Q_EMIT m_server.dropped(u"uid %1: %2"_s.arg(m_caller.identity.uid).arg(QString::fromStdString(got.error().text)));
        return refuse(rpc::tooMuch(got.error().text));
    }
    if (!got || !*got)
        return end({});
    m_reader.takeDescriptors(); // no request brings any; they close here
    takeRequests();
}

void ServerSession::takeRequests()
{
    while (!m_closing && m_requests.size() < m_server.m_limits.requestsInFlight) {
        const auto bytes = m_reader.next();
        if (!bytes)
            break;
        auto request = parseObject(*bytes);
        if (!request || !request->value("method"_L1).isString()) {
            Q_EMIT m_server.dropped(u"uid %1 sent something that is not a request"_s.arg(m_caller.identity.uid));
            return refuse(rpc::invalidParameter("method"));
        }
        m_requests.push_back(std::move(*request));
    }
    const bool full = m_requests.size() >= m_server.m_limits.requestsInFlight;
    m_readNotifier.setEnabled(!full && !m_closing);
    if (m_reader.isEmpty() || full) {
        if (m_writer.waiting() == 0)
            m_patience.stop();
    } else if (!m_patience.isActive() || m_isIdle) {
        m_patience.start(m_server.m_limits.requestSeconds * 1000);
    }
    m_isIdle = false;
    dispatchNext();
}

void ServerSession::dispatchNext()
{
    // A handler that answers at once comes back here by callDone(); the loop, not recursion, takes the next one.
    if (m_dispatching)
        return;
    m_dispatching = true;
    while (!m_busy && !m_closing && !m_requests.empty() && !m_turn.isActive()) {
        if (const auto wait = m_server.waitFor(m_caller.identity.uid); wait > 0) {
            m_turn.start(wait);
            break;
        }
        const auto request = std::move(m_requests.front());
        m_requests.pop_front();
        begin(request);
    }
    m_dispatching = false;
    beIdle();
    if (!m_closing && !m_readNotifier.isEnabled() && m_requests.size() < m_server.m_limits.requestsInFlight)
        QTimer::singleShot(0, &m_readNotifier, [this] { takeRequests(); });
}

void ServerSession::begin(const QJsonObject &request)
{
    m_busy = true;
    auto call = std::make_shared<SessionCall>(this, request.value("more"_L1).toBool(),
                                              request.value("oneway"_L1).toBool());
    m_call = call;
    const auto parameters = request.value("parameters"_L1);
    if (!parameters.isUndefined() && !parameters.isNull() && !parameters.isObject())
        return call->fail(rpc::invalidParameter("parameters"));
    m_server.m_dispatcher.dispatch(request.value("method"_L1).toString(), parameters.toObject(), call);
}

void ServerSession::send(const QJsonObject &message, std::vector<os::Fd> descriptors)
{
    m_writer.add(message, std::move(descriptors));
    m_writeNotifier.setEnabled(true);
    if (m_writer.waiting() > m_server.m_limits.mostWaiting)
        return end(u"uid %1 does not read its answers"_s.arg(m_caller.identity.uid));
    if (!m_patience.isActive() || std::exchange(m_isIdle, false))
        m_patience.start(m_server.m_limits.stalledSeconds * 1000);
}

void ServerSession::callDone()
{
    m_busy = false;
    dispatchNext();
}

void ServerSession::writable()
{
    const auto before = m_writer.waiting();
    const auto all = m_writer.send(m_socket.get());
    if (!all)
        return end({});
    if (m_writer.waiting() < before)
        m_patience.start(m_server.m_limits.stalledSeconds * 1000);
    if (!*all)
        return;
    m_patience.stop();
    m_writeNotifier.setEnabled(false);
    if (m_closing)
        return end({});
    if (!m_reader.isEmpty() && m_readNotifier.isEnabled())
        m_patience.start(m_server.m_limits.requestSeconds * 1000);
    beIdle();
    for (auto &then : std::exchange(m_whenTaken, {}))
        then();
}

// Nothing comes, nothing is done, nothing waits: the place is not kept for ever.
void ServerSession::beIdle()
{
    if (m_busy || m_closing || !m_requests.empty() || !m_reader.isEmpty() || m_writer.waiting() > 0 || m_patience.isActive())
        return;
    m_isIdle = true;
    m_patience.start(m_server.m_limits.idleSeconds * 1000);
}

void ServerSession::overdue()
{
    if (m_isIdle)
        return end({});
    end(u"uid %1 was too slow"_s.arg(m_caller.identity.uid));
}

void ServerSession::end(const QString &reason)
{
    if (std::exchange(m_ended, true))
        return;
    m_closing = true;
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    m_patience.stop();
    if (!reason.isEmpty())
        Q_EMIT m_server.dropped(reason);
    m_server.ended(this);
}

} // namespace mw::rpcqt
