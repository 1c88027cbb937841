// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of a Maildir wait for the link.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::serialmail {

struct Waiting {
    std::string name; // "new/..." or "cur/..."
    UnixTime since = 0;
};

struct Selection {
    std::vector<Waiting> messages;     // oldest first
    std::vector<std::string> problems; // messages that could not be looked at, with the reason
};

// The messages of the Maildir that is the working directory, whose recipients begin with the prefix. One with the
// time stamp of this second or of the future is left for later: its delivery may not be over. Errors: new or cur
// cannot be read.
Result<Selection> waitingMessages(std::string_view prefix, UnixTime now);

} // namespace mw::serialmail
