// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a password file into users/assign (qmail-pw2u(8)).
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace mw::mail {

struct Pw2uOptions {
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
    std::string owner;           // not empty: the account of every rule, as in a private hub
};

// The texts of the lists in users/ that change the outcome; nothing: there is no such file.
struct Pw2uTexts {
    std::optional<std::string> include;
    std::optional<std::string> exclude;
    std::optional<std::string> mailnames;
    std::optional<std::string> subusers;
    std::optional<std::string> append;
};
Result<Pw2uTexts> readPw2uTexts(const std::string &directory);

struct Pw2uLists {
    std::optional<std::set<std::string, std::less<>>> include;
    std::set<std::string, std::less<>> exclude;
    std::map<std::string, std::vector<std::string>, std::less<>> mailNames; // user: the names it gets mail by
    std::vector<std::string> subusers;                                      // "sub:user:pre:"
    std::string append;                                                     // verbatim
};
Pw2uLists parsePw2uTexts(const Pw2uTexts &texts);

class Pw2u {
public:
    Pw2u(Pw2uOptions options, Pw2uLists lists) : m_options(std::move(options)), m_lists(std::move(lists)) {}

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
    std::string target(const User &user) const { return ":" + (m_options.owner.empty() ? user.user : m_options.owner) + ":" + user.ids + ":" + user.home + ":"; }

    Pw2uOptions m_options;
    Pw2uLists m_lists;
    std::map<std::string, User, std::less<>> m_users;
    std::string m_text;
    bool m_aliasSeen = false;
};

} // namespace mw::mail
