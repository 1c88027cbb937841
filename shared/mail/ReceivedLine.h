// SPDX-License-Identifier: GPL-3.0-or-later
// The line that qmail-queue puts before a message: which submission it was, by whom, and when.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <optional>
#include <string>

#include <sys/types.h>

namespace mw::mail {

// The accounts that the line has words for. In private mode there are none: everyone is "by uid N".
struct ReceivedRoles {
    std::optional<uid_t> alias;
    std::optional<uid_t> daemon; // qmaild
    std::optional<uid_t> send;   // qmails
    static Result<ReceivedRoles> ofSystem();
};

// "Received: (qmail PID invoked by uid N); 20 Nov 2026 17:03:09 -0000\n"
std::string receivedLine(long pid, uid_t uid, const ReceivedRoles &roles, UnixTime now);

} // namespace mw::mail
