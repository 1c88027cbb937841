// SPDX-License-Identifier: GPL-3.0-or-later
// The story of each message from the log: who sent it, every delivery attempt and its report, how it ended.
// Message numbers are inode numbers and come again, so every "new msg" line begins a new life of that number.
#pragma once

#include "shared/mail/LogLine.h"

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace mw::mail {

enum class AttemptState : std::uint8_t { Running, Success, Failure, Deferral, Mangled, Lost };

struct DeliveryAttempt {
    std::uint64_t delivery = 0;
    Channel channel = Channel::Local;
    std::string recipient;
    AttemptState state = AttemptState::Running;
    std::string report; // as logged
    std::optional<Moment> started;
    std::optional<Moment> reported;
};

struct MessageLife {
    std::uint64_t message = 0;
    bool beginKnown = false; // the "new msg" line is in the log
    bool infoKnown = false;  // sender, bytes, queuePid and uid are known
    bool ended = false;      // the "end msg" line is in the log, or its number was used again
    bool tripleBounce = false;
    std::string sender;
    std::uint64_t bytes = 0;
    std::uint64_t queuePid = 0; // of the queueing that made it
    std::uint64_t uid = 0;
    std::vector<std::uint64_t> bouncePids; // "qp" of the bounces it caused: queuePid of their messages
    std::vector<DeliveryAttempt> attempts;
    std::optional<Moment> began;
    std::optional<Moment> ending;
};

class LogCorrelation {
public:
    // Lines in their order. Lines that do not concern a message are ignored.
    void add(const LogLine &line);

    // In the order in which their first line came.
    const std::deque<MessageLife> &lives() const { return m_lives; }
    // The life that has this number now, or null.
    const MessageLife *alive(std::uint64_t message) const;
    std::size_t aliveCount() const { return m_alive.size(); }

private:
    MessageLife &lifeOf(std::uint64_t message, const LogLine &line);
    void begin(std::uint64_t message, const LogLine &line);
    void start(const DeliveryStart &start, const LogLine &line);
    void report(const DeliveryReport &report, const LogLine &line);
    void end(std::uint64_t message, const LogLine &line);
    void endRun();

    struct OpenAttempt {
        std::size_t life = 0;
        std::size_t attempt = 0;
    };
    std::deque<MessageLife> m_lives;
    std::unordered_map<std::uint64_t, std::size_t> m_alive; // number -> index in m_lives
    std::unordered_map<std::uint64_t, OpenAttempt> m_open;  // delivery number -> attempt
    std::uint64_t m_lastDelivery = 0;
};

} // namespace mw::mail
