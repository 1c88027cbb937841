// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-lspawn/Report.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace mw::lspawn {
namespace {

constexpr std::size_t kLongest = 3000;
constexpr std::string_view kCut = "\nError report too long, sorry.\n";

struct Fixed {
    int code;
    const char *report;
};
// These codes never come from a delivery's own lines; whatever was printed is left out.
constexpr std::array kFixed{
    Fixed{112, "ZInternal qmail-lspawn bug.\n"},
    Fixed{code::kRoot, "ZNot allowed to perform deliveries as root.\n"},
    Fixed{115, "ZNFS failure in qmail-local.\n"},
    Fixed{116, "ZUnable to find alias user!\n"},
    Fixed{code::kCdb, "ZTrouble reading users/cdb in qmail-lspawn.\n"},
    Fixed{code::kTrouble, "ZTemporary failure in qmail-lspawn.\n"},
    Fixed{119, "ZOut of memory in qmail-lspawn.\n"},
    Fixed{code::kExec, "ZUnable to run qmail-local.\n"},
    Fixed{code::kExecGetpw, "ZUnable to run qmail-getpw.\n"},
    Fixed{126, "DUnable to run qmail-local.\n"},
};
constexpr std::array kTemporary{111, 71, 74, 75};

char letterOf(int code)
{
    if (code == 0)
        return 'K';
    return std::ranges::find(kTemporary, code) != kTemporary.end() ? 'Z' : 'D';
}

} // namespace

std::string reportOf(const spawn::Ending &ending)
{
    if (ending.crashed)
        return "Zqmail-local crashed.\n";
    if (const auto *fixed = std::ranges::find(kFixed, ending.code, &Fixed::code); fixed != kFixed.end())
        return fixed->report;
    std::string text = ending.output;
    if (text.size() > kLongest)
        text = text.substr(0, kLongest - kCut.size() - 3).append(kCut);
    return letterOf(ending.code) + text.substr(0, text.find('\0'));
}

} // namespace mw::lspawn
