// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of the machine's accounts, by PAM.
#pragma once

#include "daemon/mta/checkpassword/Credentials.h"

#include <optional>

namespace mw::checkpassword {

struct PamAnswer {
    Verdict verdict = Verdict::Trouble;
    std::string reason; // for the log: PAM's own words
    std::string name;   // who it is, if the password is right: PAM may have put another name in its place
};

// Asks the service "mailwright" whether this is the password and the account may be used now. `host`: where the client
// is, for modules that limit by it. Waits as long as PAM makes a wrong password wait.
PamAnswer askPam(const Credentials &credentials, const std::optional<std::string> &host);

} // namespace mw::checkpassword
