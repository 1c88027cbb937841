// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords for SMTP as intents. Only what a password is checked by gets into a file, and that file is secret, too.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Passwords.h"

#include <string_view>

namespace mw::helper {

Answer<rpc::passwords::List::Reply> listPasswords(const Targets &targets);
Answer<Intent> intentToSet(const Targets &targets, const rpc::passwords::Set::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::passwords::Remove::Request &request);

// Why a password is easy to guess; empty: nothing of that is known.
std::string passwordRemark(std::string_view name, std::string_view password);

} // namespace mw::helper
