// SPDX-License-Identifier: GPL-3.0-or-later
// Returns a message of the Maildir that cannot be sent to its sender, as qmail-send does with its own.
#pragma once

#include "daemon/mta/serialmail/HeldMessage.h"

#include <string>
#include <string_view>

namespace mw::serialmail {

// What was done, in words: "returned new/1: qp 4711", or "discarding new/1: triple bounce". Either way the message
// has found its end. Error: it has not; the text is the reason.
Result<std::string> bounce(const std::string &name, const HeldMessage &message, std::string_view report);

} // namespace mw::serialmail
