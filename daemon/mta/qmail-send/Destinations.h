// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send knows of the servers that it sends to: how many deliveries run to each, which messages wait for one of
// them, and which of them are let alone for a while because they refuse everything. In memory only.
#pragma once

#include "daemon/mta/qmail-send/Settings.h"

#include "shared/mail/QueueLayout.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace mw::send {

using mail::MessageNumber;

class Destinations {
public:
    // The server to which a recipient's mail goes, and how many deliveries it may have at once.
    struct Target {
        std::string key;
        unsigned limit = 0;
    };
    // `concurrency` is that of all remote deliveries.
    static Target targetOf(const Settings &settings, std::string_view recipient, std::string_view sender, unsigned concurrency);

    // Whether one more delivery may be started now; `anyway`: whatever the server has refused, up to the whole limit.
    bool mayStart(const Target &target, UnixTime now, bool anyway = false);
    void started(const Target &target);

    enum class Answer : std::uint8_t {
        Reached, // it took the message, or refused it for good: it is at work
        Refused, // it takes nothing now
        Unknown, // says nothing of the server
    };
    // What a report says of the server; `letter` is its first, `text` the rest.
    static Answer answerOf(char letter, std::string_view text);
    struct Pause {
        UnixTime seconds = 0; // 0: the server takes mail again
        unsigned refusals = 0;
    };
    // A delivery has ended. The pause that begins or ends with it, if one does.
    std::optional<Pause> ended(const std::string &key, Answer answer, UnixTime now, UnixTime longestPause);

    // The message has recipients that wait for the server; `anyway`: for a slot only, ahead of those that wait for the
    // end of a pause, too.
    void wait(const Target &target, MessageNumber number, bool anyway = false);
    // The messages for which a delivery may be started now: each is told once, and has been opened() or waits anew.
    std::vector<MessageNumber> release(UnixTime now);
    void opened(MessageNumber number) { m_released.erase(number); }
    // None of those that were released is on its way any more.
    void forgetReleased() { m_released.clear(); }
    // How many messages wait, one counted for each server that it waits for.
    std::size_t waiting() const { return m_waitingCount; }
    std::size_t known() const { return m_servers.size(); } // servers
    // When a pause ends that messages wait for; nothing if there is none.
    std::optional<UnixTime> nextEnd(UnixTime now) const;
    // The end of the pause of this server; 0 without one.
    UnixTime pausedUntil(const std::string &key) const;
    // Every server may be tried as if it had refused nothing. If it goes on, its next pause is longer than the last.
    void endPauses();

private:
    // First come, first served; nobody stands in it twice.
    struct Line {
        std::deque<MessageNumber> order;
        std::unordered_set<MessageNumber> members; // the same
        bool empty() const { return order.empty(); }
        bool add(MessageNumber number);
        MessageNumber take();
    };
    struct Server {
        unsigned running = 0;
        unsigned limit = 0;
        unsigned halvings = 0; // of the limit
        unsigned refusals = 0; // in a row
        UnixTime pausedUntil = 0;
        UnixTime lastPause = 0;
        UnixTime lastRefusal = 0;
        Line waiting;
        Line byHand; // to be tried anyway
        unsigned allowed() const;
        bool waitedFor() const { return !waiting.empty() || !byHand.empty(); }
        bool worthKeeping() const { return running > 0 || waitedFor() || refusals > 0 || halvings > 0; }
    };
    std::optional<Pause> refused(Server &server, UnixTime now, UnixTime longestPause);
    void takeFrom(Line &line, std::size_t room, std::vector<MessageNumber> &out);
    void dropIfIdle(const std::string &key);
    void forgetOldRefusals(UnixTime now);

    std::map<std::string, Server, std::less<>> m_servers;
    std::set<std::string, std::less<>> m_withWaiting; // keys of servers for which messages wait
    std::size_t m_waitingCount = 0;
    UnixTime m_nextLook = 0; // for old refusals
    std::unordered_map<MessageNumber, std::string> m_released; // and the server they were released for
};

} // namespace mw::send
