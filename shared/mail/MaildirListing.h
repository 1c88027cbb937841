// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in a Maildir, as its readers see it (maildir(5)).
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct MaildirMessage {
    std::string path;      // new/NAME or cur/NAME, below the Maildir
    UnixTime received = 0; // its modification time
    std::uint64_t size = 0;

    // The name without its folder and flags: the same for as long as the message exists.
    std::string_view uniqueName() const;
};

// The messages of the Maildir that is the working directory, the oldest first; equally old ones by name. Dot files
// and what is no regular file do not count, nor does what goes away meanwhile. Fails where new or cur cannot be read.
Result<std::vector<MaildirMessage>> listMaildir();

// Removes what lies in tmp/ of the working directory and has not been touched for 36 hours: left-overs of deliveries
// that were cut short. What cannot be removed stays.
void cleanMaildir(UnixTime now);

} // namespace mw::mail
