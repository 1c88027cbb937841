// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines of POP3 (RFC 1939), read as leniently as stock qmail reads them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mw::pop3 {

struct Command {
    std::string verb;     // in small letters; empty for a line that is no command
    std::string argument; // all behind the spaces that follow the verb, with the spaces at its own end
    bool operator==(const Command &) const = default;
};

// A line without its line feed; a carriage return at its end does not count. A NUL makes it no command: what follows
// it would be hidden from the programs behind us.
Command parseCommand(std::string_view line);

struct Selection {
    std::uint64_t message = 0;
    std::optional<std::uint64_t> lines; // how much of the text is wanted; nothing: all
    bool operator==(const Selection &) const = default;
};

// "MESSAGE" or "MESSAGE LINES". Nothing if it does not begin with a digit; what follows the numbers is ignored.
std::optional<Selection> parseSelection(std::string_view argument);

} // namespace mw::pop3
