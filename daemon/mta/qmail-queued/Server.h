// SPDX-License-Identifier: GPL-3.0-or-later
// The event loop of qmail-queued: takes submissions from the socket, moves each on when its input comes, and
// answers when the group commit has made it durable. No submitter can make it wait.
#pragma once

#include "daemon/mta/qmail-queued/GroupCommit.h"
#include "daemon/mta/qmail-queued/Incoming.h"
#include "shared/os/Poller.h"
#include "shared/os/Signals.h"

#include <map>

namespace mw::queued {

struct ServerLimits {
    std::size_t submissions = 1000; // at once; further ones wait in the socket's backlog
    std::size_t ofOneUser = 500;    // more are refused with 71 for now
    std::int64_t milliseconds = 24LL * 3600 * 1000; // for one submission; then it ends with 52
    std::int64_t drainMilliseconds = 10'000;        // for incomplete ones when we are told to end
};

class Server {
public:
    Server(os::Fd listener, os::SignalFd signals, os::Poller poller, GroupCommit &commits, Workshop &workshop,
           const ServerLimits &limits);

    // Serves until TERM or INT, then finishes what is in hand. Errors are those of the poller.
    Result<void> run();

private:
    struct Entry {
        Incoming incoming;
        int watched = -1;
        bool committing = false;
    };
    using Entries = std::map<std::uint64_t, Entry>; // keys grow, so the oldest is first

    Result<void> watchOwn();
    Result<void> turn();
    void dispatch(std::uint64_t key);
    void acceptAll();
    void accept(os::Fd socket);
    void advance(Entries::iterator it);
    void follow(Entries::iterator it, Incoming::Step step);
    void watchInput(Entries::iterator it);
    void answerCommitted();
    void end(Entries::iterator it, int code, mail::MessageNumber number);
    void drop(Entries::iterator it);
    void expire();
    void takeSignals();
    void pauseAccepting(std::int64_t until);
    void resumeAccepting();
    int waitMilliseconds() const;
    bool finished() const;

    os::Fd m_listener;
    os::SignalFd m_signals;
    os::Poller m_poller;
    GroupCommit &m_commits;
    Workshop &m_workshop;
    ServerLimits m_limits;
    Entries m_entries;
    std::map<uid_t, std::size_t> m_ofUser;
    std::vector<std::uint64_t> m_again;
    std::uint64_t m_nextId = 0;
    bool m_accepting = true;
    std::int64_t m_resumeAt = 0; // not before this moment, when there is room
    std::int64_t m_drainUntil = 0; // 0: not ending
};

} // namespace mw::queued
