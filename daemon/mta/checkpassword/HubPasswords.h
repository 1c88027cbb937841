// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords that the hub itself keeps (users/smtppasswords): they count in place of the machine's, for POP3 as for SMTP.
#pragma once

#include "daemon/mta/checkpassword/Credentials.h"
#include "shared/os/Identity.h"

#include <optional>

namespace mw::checkpassword {

struct HubAnswer {
    Verdict verdict = Verdict::Trouble;
    std::string reason; // for the log
    os::Account account; // whose mailbox it is, if the password is right
};

// Nothing: the name is not in the file. Wrong also for a right password of somebody who has no mailbox here: neither an
// account nor a line of users/assign for exactly that address. Waits as long as PAM does before it says Wrong.
std::optional<HubAnswer> askHubPasswords(const Credentials &credentials);

} // namespace mw::checkpassword
