// SPDX-License-Identifier: GPL-3.0-or-later
// What the control files about outgoing connections may contain.
#pragma once

#include <string>
#include <string_view>

namespace mw::mail {

// Why a line of authsenders, senderroutes, remote_auth, lmtproutes, tlsdestinations or concurrencydest cannot be used;
// empty if it can, or if the file is none of them. Never repeats a password.
std::string connectionEntryTrouble(std::string_view file, std::string_view line);

} // namespace mw::mail
