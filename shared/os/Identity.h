// SPDX-License-Identifier: GPL-3.0-or-later
// Who a process is or becomes: user, group and exactly those supplementary groups that are named.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::os {

struct Identity {
    uid_t uid = 0;
    gid_t gid = 0;
    bool operator==(const Identity &) const = default;
};

struct Account {
    std::string name;
    Identity identity;
    std::string home;
    std::string shell;
    std::string fullName = {}; // of the person, as far as the account database says; often empty
};

Identity currentIdentity(); // effective ids
// From the account database. NotFound when there is no such account; other kinds are temporary troubles.
Result<Account> accountNamed(const std::string &name);
Result<Account> accountOf(uid_t uid);
// Every account that the account database lists, in its order. Not for several threads at once.
std::vector<Account> allAccounts();
Result<gid_t> groupNamed(const std::string &name);
// The groups the account database gives this account, its own included. Empty when the database cannot tell.
std::vector<gid_t> groupsOf(const Account &account);
// The name of a group; NotFound.
Result<std::string> groupNameOf(gid_t gid);

// Becomes `to` for good, with that one group, `also` and no other, and checks that there is no way back. A process that
// already has the identity and is not root does nothing.
Result<void> becomePermanently(const Identity &to, std::optional<gid_t> also = std::nullopt);

} // namespace mw::os
