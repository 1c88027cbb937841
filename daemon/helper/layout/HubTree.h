// SPDX-License-Identifier: GPL-3.0-or-later
// The directories of a hub, its queue and its mailboxes: all of it that is no configuration. Made again it adds what is
// missing and leaves alone what is there; whatever is there is whole.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/base/Error.h"

#include <string>
#include <string_view>

namespace mw::helper {

// Kinds: Config (an account or group is missing), and those of the file system. `programs`: where bin leads.
Result<void> makeHubTree(const HubPlace &place, const std::string &programs);

// Private mode: the homes below HOME/people that users/assign names, each with a Maildir.
Result<void> makeMailboxes(const HubPlace &place, std::string_view assign);

// The directory of the program that runs.
Result<std::string> programsDirectory();

} // namespace mw::helper
