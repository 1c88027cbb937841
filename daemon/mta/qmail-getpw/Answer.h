// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-getpw says about a local part.
#pragma once

#include <string>
#include <string_view>

namespace mw::getpw {

// Exit codes that qmail-lspawn knows.
inline constexpr int kNfs = 115;     // the owner of a home cannot be told now
inline constexpr int kNoAlias = 116; // there is no alias account
inline constexpr int kTrouble = 118; // the account database has trouble

struct Answer {
    int code = kTrouble;
    std::string fields; // with code 0: six fields, each ended by NUL
    std::string steps;  // what led there, a line each
};

Answer answer(std::string_view local);

// Answers questions (a local part ended by NUL) from a SOCK_SEQPACKET until it closes: one byte, the code,
// and behind it the fields. Returns the exit code of the process.
int serve(int socket);

} // namespace mw::getpw
