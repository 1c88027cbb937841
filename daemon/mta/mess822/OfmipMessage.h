// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one message from a mail program, as it comes behind DATA: line ends of either kind, doubled dots, and a
// header that is made anew before the rest goes on.
#pragma once

#include "daemon/mta/mess822/HeaderMender.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mw::mess822 {

class OfmipMessage {
public:
    // As for HeaderMender.
    OfmipMessage(HeaderPlan plan, std::string before, HeaderMender::Sink sink);

    struct Step {
        std::size_t used = 0; // bytes of the input that belong to the message, its end included
        bool done = false;    // the lone dot has come; all has gone to the sink
    };
    Step feed(std::string_view in);

    // The header has more bytes than any may have; nothing more goes to the sink.
    bool isTooLarge() const { return m_mender.isTooLarge(); }

private:
    enum class Place : std::uint8_t { LineStart, Middle, Return, Dot, DotReturn };
    bool decode(char c);

    HeaderMender m_mender;
    Place m_place = Place::LineStart;
    std::string m_out; // decoded, not yet handed on
};

} // namespace mw::mess822
