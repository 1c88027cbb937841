// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one message from a mail program, as it comes behind DATA: line ends of either kind, doubled dots, and a
// header that is made anew before the rest goes on.
#pragma once

#include "daemon/mta/mess822/HeaderRewriter.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace mw::mess822 {

class OfmipMessage {
public:
    using Sink = std::function<void(std::string_view bytes)>;
    // `before`: lines that stand above the header. `sink` gets the finished message, in pieces.
    OfmipMessage(HeaderPlan plan, std::string before, Sink sink);

    struct Step {
        std::size_t used = 0; // bytes of the input that belong to the message, its end included
        bool done = false;    // the lone dot has come; all has gone to the sink
    };
    Step feed(std::string_view in);

    // The header has more bytes than any may have; nothing more goes to the sink.
    bool isTooLarge() const { return m_tooLarge; }

private:
    enum class Place : std::uint8_t { LineStart, Middle, Return, Dot, DotReturn };
    bool decode(char c);
    void take(char c);
    void takeHeaderLine();
    void endField();
    void endHeader(const std::string &body);
    void flush(std::size_t keep);

    HeaderRewriter m_header;
    std::string m_before;
    Sink m_sink;
    Place m_place = Place::LineStart;
    bool m_inHeader = true;
    bool m_tooLarge = false;
    std::size_t m_headerSize = 0;
    std::string m_field; // complete lines of the current field
    std::string m_line;  // of the header, not complete yet
    std::string m_out;
};

} // namespace mw::mess822
