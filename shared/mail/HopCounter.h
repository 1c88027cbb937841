// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the Received and Delivered-To fields of a header: too many mean that the message runs in a circle.
#pragma once

#include <string>
#include <string_view>

namespace mw::mail {

class HopCounter {
public:
    static constexpr unsigned kMostHops = 100; // a message with this many is refused

    // The next bytes of the message, with LF line ends.
    void feed(std::string_view bytes);
    bool tooMany() const { return m_hops >= kMostHops; }

private:
    void endLine();
    bool m_inHeader = true;
    std::string m_line; // the first bytes of the current line
    unsigned m_hops = 0;
};

} // namespace mw::mail
