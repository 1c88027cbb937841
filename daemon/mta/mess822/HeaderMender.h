// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a submitted message on its way to the queue: its header is made anew, the rest goes on as it is.
#pragma once

#include "daemon/mta/mess822/HeaderRewriter.h"

#include <functional>
#include <string>
#include <string_view>

namespace mw::mess822 {

class HeaderMender {
public:
    using Sink = std::function<void(std::string_view bytes)>;
    // `before`: lines that stand above the header. `sink` gets the finished message, in pieces.
    HeaderMender(HeaderPlan plan, std::string before, Sink sink);

    // The next bytes of the message, with LF line ends.
    void take(std::string_view text);
    // The message is complete.
    void finish();

    // The header has more bytes than any may have; nothing more goes to the sink.
    bool isTooLarge() const { return m_tooLarge; }

private:
    void takeHeaderLine();
    void endField();
    void endHeader(const std::string &body);
    void flush(std::size_t keep);

    HeaderRewriter m_header;
    std::string m_before;
    Sink m_sink;
    bool m_inHeader = true;
    bool m_tooLarge = false;
    std::size_t m_headerSize = 0;
    std::string m_field; // complete lines of the current field
    std::string m_line;  // of the header, not complete yet
    std::string m_out;   // finished, not yet handed on
};

} // namespace mw::mess822
