// SPDX-License-Identifier: GPL-3.0-or-later
// How a delivery ends before its last line: the exit code of qmail-local and the sentence it prints.
#pragma once

#include "shared/mail/ErrorText.h"

#include <expected>
#include <string>

namespace mw::local {

inline constexpr int kPermanent = 100;
inline constexpr int kTemporary = 111;

struct Verdict {
    int code = kTemporary;
    std::string text; // without newline; empty: the program that failed has said it itself
};

using Step = std::expected<void, Verdict>;

inline std::unexpected<Verdict> stop(int code, std::string text)
{
    return std::unexpected(Verdict{code, std::move(text)});
}

// "Unable to read message: file does not exist. (#4.3.0)"
inline std::unexpected<Verdict> unable(const std::string &what, int number,
                                       const std::string &status = "(#4.3.0)")
{
    return stop(kTemporary, "Unable to " + what + ": " + mail::errorText(number) + ". " + status);
}

} // namespace mw::local
