// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-pw2u.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace mw::pw2u {

struct Options {
    enum class Home : std::uint8_t {
        OwnedOnly, // -o: accounts without a home, or with somebody else's, are left out
        MustExist, // -h: a missing home is fatal; somebody else's is left out
        Any,       // -H: not looked at
    };
    Home home = Home::OwnedOnly;
    bool capitals = false;       // -u, -U: accounts with capital letters
    bool wildcards = true;       // -C: none
    char breakCharacter = '-';   // -cX, control/conf-break
    std::string dash = "-";      // -/: "-/"
};

// `words` behind the program's name; the error is what to print without newline.
std::expected<Options, std::string> parseOptions(const std::vector<std::string> &words, Options defaults);

} // namespace mw::pw2u
