// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one message on its way from the client to the queue, and why it is not wanted there.
#pragma once

#include "shared/mail/HopCounter.h"
#include "shared/mail/QueueClient.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mw::qmtp {

enum class LineEnds : std::uint8_t { AsTheyAre, CrLfBecomesLf };

class QueuedText {
public:
    // `databytes`: the most bytes of text, 0 for no limit. Errors: as from QueueClient::start().
    static Result<QueuedText> start(std::string_view receivedLine, LineEnds lineEnds, std::uint64_t databytes);

    void feed(std::string_view bytes);
    // After the last byte.
    void end();

    // The permanent answer for a text that is too large or runs in a circle; empty if it is wanted.
    std::string_view refusal() const;
    // Queues it. Only where it is wanted; without this call nothing is queued.
    mail::QueueResult queue(std::string_view sender, std::span<const std::string> recipients);
    long pid() const { return m_client.pid(); }

private:
    QueuedText(mail::QueueClient client, LineEnds lineEnds, std::uint64_t databytes);
    void take(std::string_view bytes);

    mail::QueueClient m_client;
    LineEnds m_lineEnds;
    std::uint64_t m_databytes;
    std::uint64_t m_size = 0;
    mail::HopCounter m_hops;
    bool m_heldReturn = false; // a CR whose next byte is not known yet
    bool m_failed = false;
    std::string m_decoded;
};

} // namespace mw::qmtp
