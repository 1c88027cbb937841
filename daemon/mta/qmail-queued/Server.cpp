// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/Server.h"

#include <algorithm>
#include <csignal>
#include <limits>

namespace mw::queued {
namespace {

using namespace mail::queuecode;

constexpr std::uint64_t kListenerKey = 0;
constexpr std::uint64_t kSignalKey = 1;
constexpr std::uint64_t kCommitKey = 2;
constexpr std::uint64_t kFirstEntryKey = 16; // then two for each entry: its socket and its input
constexpr std::int64_t kAcceptPause = 1000;

std::uint64_t socketKey(std::uint64_t id)
{
    return kFirstEntryKey + 2 * id;
}

std::uint64_t inputKey(std::uint64_t id)
{
    return socketKey(id) + 1;
}

} // namespace

Server::Server(os::Fd listener, os::SignalFd signals, os::Poller poller, GroupCommit &commits, Workshop &workshop,
               const ServerLimits &limits)
    : m_listener(std::move(listener)), m_signals(std::move(signals)), m_poller(std::move(poller)), m_commits(commits),
      m_workshop(workshop), m_limits(limits)
{
}

Result<void> Server::run()
{
    MW_TRY_VOID(watchOwn());
    while (!finished())
        MW_TRY_VOID(turn());
    return {};
}

Result<void> Server::watchOwn()
{
    MW_TRY_VOID(m_poller.watchReadable(m_listener.get(), kListenerKey));
    MW_TRY_VOID(m_poller.watchReadable(m_signals.fd(), kSignalKey));
    return m_poller.watchReadable(m_commits.fd(), kCommitKey);
}

Result<void> Server::turn()
{
    const auto keys = MW_TRY(m_poller.wait(waitMilliseconds()));
    for (const auto key : keys)
        dispatch(key);
    for (const auto id : std::exchange(m_again, {})) {
        if (const auto it = m_entries.find(id); it != m_entries.end())
            advance(it);
    }
    m_commits.submit();
    expire();
    resumeAccepting();
    return {};
}

void Server::dispatch(std::uint64_t key)
{
    if (key == kListenerKey)
        return acceptAll();
    if (key == kSignalKey)
        return takeSignals();
    if (key == kCommitKey)
        return answerCommitted();
    const auto it = m_entries.find((key - kFirstEntryKey) / 2);
    if (it == m_entries.end() || it->second.committing)
        return;
    // After its request a submitter has nothing to say: it has gone, or breaks the protocol.
    if (key == socketKey(it->first) && !it->second.incoming.awaitsRequest())
        return drop(it);
    advance(it);
}

void Server::acceptAll()
{
    while (m_listener.valid()) {
        if (m_entries.size() >= m_limits.submissions)
            return pauseAccepting(0);
        auto socket = os::acceptUnix(m_listener.get());
        if (!socket && socket.error().kind != ErrorKind::Busy)
            pauseAccepting(clock::monotonicMilliseconds() + kAcceptPause);
        if (!socket)
            return;
        accept(std::move(*socket));
    }
}

void Server::accept(os::Fd socket)
{
    const auto peer = os::peerCredentials(socket.get());
    if (!peer || !os::setNonBlocking(socket.get(), true))
        return;
    const auto id = m_nextId++;
    const auto deadline = clock::monotonicMilliseconds() + m_limits.milliseconds;
    const auto [it, added] = m_entries.emplace(id, Entry{Incoming(std::move(socket), *peer, deadline, m_workshop)});
    if (++m_ofUser[peer->identity.uid] > m_limits.ofOneUser)
        it->second.incoming.deny(kRefusedNow);
    if (!m_poller.watchReadable(it->second.incoming.socket(), socketKey(id)))
        return end(it, kMemory, 0);
    advance(it); // most have sent their request by now
}

void Server::advance(Entries::iterator it)
{
    follow(it, it->second.incoming.advance());
}

void Server::follow(Entries::iterator it, Incoming::Step step)
{
    auto &entry = it->second;
    switch (step) {
    case Incoming::Step::Again:
        m_again.push_back(it->first);
        [[fallthrough]];
    case Incoming::Step::Wait:
        return watchInput(it);
    case Incoming::Step::Over:
        return end(it, entry.incoming.code(), 0);
    case Incoming::Step::Ready:
        entry.committing = true;
        m_poller.forget(entry.incoming.socket());
        if (entry.watched >= 0)
            m_poller.forget(std::exchange(entry.watched, -1));
        m_commits.add(it->first, entry.incoming.takeDraft());
    }
}

void Server::watchInput(Entries::iterator it)
{
    auto &entry = it->second;
    const int wanted = entry.incoming.watched();
    if (wanted == entry.watched)
        return;
    if (entry.watched >= 0)
        m_poller.forget(entry.watched);
    entry.watched = wanted;
    if (wanted >= 0 && !m_poller.watchReadable(wanted, inputKey(it->first)))
        follow(it, entry.incoming.refuse(kMemory));
}

void Server::answerCommitted()
{
    for (const auto &done : m_commits.take()) {
        if (const auto it = m_entries.find(done.key); it != m_entries.end())
            end(it, done.code, done.code == kQueued ? done.number : 0);
    }
}

void Server::end(Entries::iterator it, int code, mail::MessageNumber number)
{
    it->second.incoming.answer(code, number);
    drop(it);
}

void Server::drop(Entries::iterator it)
{
    auto &entry = it->second;
    // A copy that the submitter keeps would go on being watched.
    if (entry.watched >= 0)
        m_poller.forget(entry.watched);
    if (--m_ofUser[entry.incoming.uid()] == 0)
        m_ofUser.erase(entry.incoming.uid());
    m_entries.erase(it);
}

void Server::expire()
{
    const auto now = clock::monotonicMilliseconds();
    const bool drained = m_drainUntil != 0 && now >= m_drainUntil;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        const auto current = it++;
        if (current->second.committing)
            continue;
        if (!drained && current->second.incoming.deadline() > now)
            break;
        if (drained)
            drop(current);
        else
            follow(current, current->second.incoming.refuse(kTimeout));
    }
}

void Server::takeSignals()
{
    while (const auto signal = m_signals.next()) {
        if (*signal == SIGHUP || m_drainUntil != 0)
            continue;
        m_drainUntil = clock::monotonicMilliseconds() + m_limits.drainMilliseconds;
        acceptAll(); // who has connected is served
        m_listener.reset();
    }
}

void Server::pauseAccepting(std::int64_t until)
{
    if (m_accepting)
        m_poller.forget(m_listener.get());
    m_accepting = false;
    m_resumeAt = until;
}

void Server::resumeAccepting()
{
    if (m_accepting || !m_listener.valid() || m_entries.size() >= m_limits.submissions ||
        clock::monotonicMilliseconds() < m_resumeAt)
        return;
    m_accepting = m_poller.watchReadable(m_listener.get(), kListenerKey).has_value();
    if (!m_accepting)
        m_resumeAt = clock::monotonicMilliseconds() + kAcceptPause;
}

int Server::waitMilliseconds() const
{
    if (!m_again.empty())
        return 0;
    constexpr auto kNever = std::numeric_limits<std::int64_t>::max();
    auto until = kNever;
    if (!m_accepting && m_listener.valid() && m_entries.size() < m_limits.submissions)
        until = m_resumeAt;
    for (const auto &[id, entry] : m_entries) {
        if (entry.committing)
            continue;
        until = std::min(until, m_drainUntil != 0 ? m_drainUntil : entry.incoming.deadline());
        break;
    }
    if (until == kNever)
        return -1;
    const auto left = until - clock::monotonicMilliseconds();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 3'600'000));
}

bool Server::finished() const
{
    return m_drainUntil != 0 && m_entries.empty();
}

} // namespace mw::queued
