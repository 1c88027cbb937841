// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be known of a message before it is announced to a server.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <string_view>

namespace mw::remote {

struct MessageFacts {
    std::uint64_t bytes = 0; // as sent, every line end being CR LF, without doubled dots (RFC 1870, 4)
    bool eightBit = false;   // a byte above 127
    bool eightBitHeader = false; // one of them before the first empty line

    // Reads the file from where it stands to its end and puts it back. Errors: it cannot be read, or not twice.
    static Result<MessageFacts> of(int message);
};

// Counts while text goes by.
class MessageMeter {
public:
    void feed(std::string_view text);
    const MessageFacts &facts() const { return m_facts; }

private:
    MessageFacts m_facts;
    bool m_afterReturn = false;
    bool m_inHeader = true;
    bool m_lineStart = true;
};

} // namespace mw::remote
