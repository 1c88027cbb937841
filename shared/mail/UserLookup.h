// SPDX-License-Identifier: GPL-3.0-or-later
// Who controls a local address: users/cdb first, then the account database, then the alias account.
// qmail-lspawn and qmail-getpw act on the decision; the steps explain it to a person.
#pragma once

#include "shared/mail/UsersAssign.h"
#include "shared/os/Identity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct LocalUser {
    std::string user;
    os::Identity identity;
    std::string home;
    std::string dash;
    std::string ext;
    bool operator==(const LocalUser &) const = default;
};

// The account database and the owners of directories; tests give another one.
class Accounts {
public:
    virtual ~Accounts() = default;
    // NotFound: there is none.
    virtual Result<os::Account> named(const std::string &name) const = 0;
    // Nothing: no such directory. An error: nobody can tell now.
    virtual Result<std::optional<uid_t>> ownerOf(const std::string &directory) const = 0;
    // The account that gets what belongs to nobody.
    virtual Result<os::Account> alias() const = 0;
};

// The machine's. In private mode the alias account is the caller with home()/alias.
class SystemAccounts : public Accounts {
public:
    Result<os::Account> named(const std::string &name) const override;
    Result<std::optional<uid_t>> ownerOf(const std::string &directory) const override;
    Result<os::Account> alias() const override;
};

struct UserDecision {
    LocalUser user;
    std::vector<std::string> steps;
    // "account NAME does not own its home directory", of the longest such name: for a bounce, so without the
    // directory. Nothing if there is none.
    std::optional<std::string> passedOver;
};

inline constexpr char kDefaultBreak = '-';
inline constexpr std::size_t kLongestAccount = 31;

// The character between account and extension: control/conf-break, or '-'.
Result<char> breakCharacter();

// As qmail-getpw(8): the longest prefix that is an account with a home of its own, not root; else alias.
// Kinds: NotFound: there is no alias account. Read: the owner of a home cannot be told. Others: the account
// database has trouble. All are temporary.
Result<UserDecision> lookUpAccount(const Accounts &accounts, std::string_view local, char breakCharacter);

// The six fields, each ended by NUL, that qmail-getpw prints.
std::string encodeUser(const LocalUser &user);
// Format: not six fields, or ids that are no numbers.
Result<LocalUser> decodeUser(std::string_view fields);

// What users/cdb says, in the form of the above. Ids are leading numbers, as stock qmail reads them.
LocalUser toLocalUser(const AssignedUser &assigned);

} // namespace mw::mail
