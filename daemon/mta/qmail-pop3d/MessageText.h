// SPDX-License-Identifier: GPL-3.0-or-later
// A stored message on its way to a POP3 client: line ends, the dot that doubles, the lines of TOP.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mw::pop3d {

// LF and CR LF both become CR LF; a carriage return elsewhere stays. Behind the text come an empty line, which old
// clients want, and the dot.
class MessageText {
public:
    // `lines`: the header and only so many lines behind its empty line.
    explicit MessageText(std::optional<std::uint64_t> lines) : m_lines(lines) {}

    // Appends what these bytes become. False: enough, nothing more is wanted.
    bool feed(std::string_view bytes, std::string &out);
    void finish(std::string &out);
    // How much the client has got so far, after it has taken the doubled dots away, without the last one.
    std::uint64_t octets() const { return m_octets; }

private:
    void add(std::string_view part, bool ended, std::string &out);
    void put(std::string_view bytes, std::string &out);
    void endLine(std::string &out);

    std::optional<std::uint64_t> m_lines;
    std::uint64_t m_octets = 0;
    bool m_inHeader = true;
    bool m_lineEmpty = true;
    bool m_return = false; // a carriage return that may belong to the line feed behind it
};

} // namespace mw::pop3d
