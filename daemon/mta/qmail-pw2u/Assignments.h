// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a password file into users/assign.
#pragma once

#include "daemon/mta/qmail-pw2u/Options.h"
#include "shared/base/Error.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mw::pw2u {

// The lists in users/ that change the outcome.
struct Lists {
    std::optional<std::set<std::string, std::less<>>> include;
    std::set<std::string, std::less<>> exclude;
    std::map<std::string, std::vector<std::string>, std::less<>> mailNames; // user: the names it gets mail by
    std::vector<std::string> subusers;                                      // "sub:user:pre:"
    std::string append;                                                     // verbatim
};
// Reads them from `directory`. Missing files are empty; include is nothing then.
Result<Lists> readLists(const std::string &directory);

class Assignments {
public:
    Assignments(Options options, Lists lists) : m_options(std::move(options)), m_lists(std::move(lists)) {}

    // Takes a line of the password file. Lines of another form are skipped. An error is fatal: a home directory
    // that cannot be looked at.
    Result<void> addAccount(std::string_view line);
    // What belongs behind the accounts, with the dot line. NotFound: the alias account was not among them.
    Result<void> finish();
    const std::string &text() const { return m_text; }

private:
    struct User {
        std::string user;
        std::string ids; // "uid:gid"
        std::string home;
    };
    Result<bool> homeIsUsable(const std::string &home, uid_t uid) const;
    void addNames(const User &user);
    void addSubuser(std::string_view line);
    std::string target(const User &user) const { return ":" + user.user + ":" + user.ids + ":" + user.home + ":"; }

    Options m_options;
    Lists m_lists;
    std::map<std::string, User, std::less<>> m_users;
    std::string m_text;
    bool m_aliasSeen = false;
};

} // namespace mw::pw2u
