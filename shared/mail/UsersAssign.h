// SPDX-License-Identifier: GPL-3.0-or-later
// users/assign: which addresses an administrator gave to which account (qmail-users(5)), and its compiled
// form users/cdb, which qmail-lspawn reads.
#pragma once

#include "shared/mail/Cdb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class AssignMatch : std::uint8_t {
    Exact,  // "=": this local part
    Prefix, // "+": every local part that begins so
};

// One line. Numbers are kept as text, as the compiled form does.
struct AssignEntry {
    AssignMatch match = AssignMatch::Exact;
    std::string local;
    std::string user;
    std::string uid;
    std::string gid;
    std::string home;
    std::string dash;
    std::string ext;
    int line = 0; // from 1
};

struct AssignRemark {
    int line = 0;
    std::string text; // a sentence without the line number
};

struct UsersAssign {
    std::vector<AssignEntry> entries;
    // What makes the file unusable, first line first; empty in a good one.
    std::vector<AssignRemark> errors;
    // What is accepted as stock qmail accepts it and is hardly meant: numbers that are none, an unknown first
    // letter, fields after the seventh, an address that is already taken.
    std::vector<AssignRemark> warnings;
};

// Never fails; errors are in the result. Blank lines and lines that begin with '#' are comments.
UsersAssign parseUsersAssign(std::string_view text);

// The bytes of users/cdb. Format: "line 3: ..." of the first error.
Result<std::string> compileUsersAssign(std::string_view text);
Result<std::string> compileUsersAssign(const UsersAssign &assign);

// What users/cdb says about a local part.
struct AssignedUser {
    std::string user;
    std::string uid;
    std::string gid;
    std::string home;
    std::string dash;
    std::string ext; // for a prefix: the entry's ext and the rest of the address in its own case
    AssignMatch match = AssignMatch::Exact;
    std::string key; // the local part or prefix that matched, in lower case
};

// Looks `local` up as qmail-users(5) says: the exact entry, else the longest prefix, without regard to case.
// Format: the cdb is damaged.
Result<std::optional<AssignedUser>> findAssigned(const CdbReader &cdb, std::string_view local);

} // namespace mw::mail
