// SPDX-License-Identifier: GPL-3.0-or-later
// Processes of this machine, and who listens on a TCP port, as /proc shows them.
#pragma once

#include "shared/net/IpAddress.h"

#include <cstdint>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::helper {

struct RunningProgram {
    pid_t pid = 0;
    std::string name; // as ps shows it
    std::string path; // of the program; empty where it may not be seen
};
// Every process that can be seen, kernel threads left out.
std::vector<RunningProgram> runningPrograms();

struct Listener {
    net::IpAddress address;
    std::uint64_t socket = 0; // inode number
};
std::vector<Listener> listenersOn(std::uint16_t port);

// Who has a socket open; pid 0 when it is another user's.
RunningProgram holderOf(std::uint64_t socket);

} // namespace mw::helper
