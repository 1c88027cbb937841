// SPDX-License-Identifier: GPL-3.0-or-later
// Message text on its way through SMTP's DATA: line ends, the dot that doubles and the dot that ends it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace mw::mail {

// From the wire to the queue: CR LF becomes LF, the first dot of a line goes. Only CR LF . CR LF ends the text, and
// a line feed without carriage return is refused, so no two servers can disagree about where a message ends.
// A carriage return elsewhere is kept.
class DataDecoder {
public:
    // How a line feed without carriage return is taken. LineEnd is for clients that are known to send them and to
    // carry no mail of strangers: for them every line feed ends a line, also the one behind the final dot.
    enum class BareLineFeeds : std::uint8_t { Refused, LineEnd };
    explicit DataDecoder(BareLineFeeds bare = BareLineFeeds::Refused) : m_bare(bare) {}

    enum class State : std::uint8_t { More, Done, BareLineFeed };
    struct Step {
        State state = State::More;
        std::size_t used = 0; // bytes of the input that belong to the text, its end included
    };
    // Appends what `in` decodes to. After Done or BareLineFeed the decoder is finished.
    Step feed(std::string_view in, std::string &out);

private:
    enum class Place : std::uint8_t { LineStart, Middle, Return, Dot, DotReturn };
    bool feedText(std::string_view in, std::size_t &used, std::string &out);
    BareLineFeeds m_bare;
    Place m_place = Place::LineStart;
};

// From the queue to the wire: LF, CR LF and a lone CR all become CR LF, and every dot that begins a line as sent is
// doubled, so nothing in a message can end it early.
class DataEncoder {
public:
    void feed(std::string_view in, std::string &out);
    // False: the last line has no end yet.
    bool atLineStart() const { return m_lineStart; }

private:
    bool m_lineStart = true;
    bool m_afterReturn = false; // a line feed now belongs to the carriage return before it
};

} // namespace mw::mail
