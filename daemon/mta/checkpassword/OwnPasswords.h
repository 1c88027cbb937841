// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of a private hub, whose people are no accounts: users/passwords, which only the hub's owner may read.
#pragma once

#include "daemon/mta/checkpassword/Credentials.h"
#include "shared/mail/UsersAssign.h"

#include <optional>

namespace mw::checkpassword {

struct OwnAnswer {
    Verdict verdict = Verdict::Trouble;
    std::string reason; // for the log
    std::string home;   // the person's, if the password is right
};

// Lines NAME:HASH (crypt(5)); the home is what users/cdb says of the address NAME.
OwnAnswer askOwnPasswords(const Credentials &credentials);

// Whether crypt(3) makes this hash of the password.
bool isHashOf(const std::string &hash, const std::string &password);
// What users/cdb says of an address, given without its domain. Nothing: it says nothing, or there is no such file.
Result<std::optional<mail::AssignedUser>> personNamed(const std::string &name);

} // namespace mw::checkpassword
