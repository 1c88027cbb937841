// SPDX-License-Identifier: GPL-3.0-or-later
// The process of qmail-popup that talks to the client, with the rights of qmaild.
#pragma once

#include "daemon/mta/qmail-popup/Options.h"
#include "shared/os/Fd.h"

namespace mw::popup {

// The first byte of what the talker sends says what follows it.
inline constexpr char kInClear = 'c'; // the subprogram takes the client over
inline constexpr char kUnderTls = 't'; // the talker goes on carrying bytes for the subprogram

struct TalkerEnds {
    os::Fd credentials; // where they are written to
    os::Fd program;     // the other end of what the subprogram has as descriptors 0 and 1
};

// The whole life of the talker; its exit code. Called as root: the certificates are read, then the rights go.
int talk(const Options &options, const std::string &stamp, TalkerEnds ends);

} // namespace mw::popup
