// SPDX-License-Identifier: GPL-3.0-or-later
// The run scripts of the services, in the manner of Life with qmail: an empty environment, errors into the log.
#pragma once

#include "daemon/helper/HubPlace.h"

#include <vector>

namespace mw::helper {

struct ServiceScript {
    std::string name;   // of the service's directory
    std::string run;    // text of run
    std::string logRun; // text of log/run
    std::string offeredBy; // the control file without which a hub does not have the service; empty: every hub has it
    std::string listenFile = {}; // the control file that says where it listens; empty: nowhere
    std::string standard = {};   // where such a service usually listens
};

std::vector<ServiceScript> serviceScripts(const HubPlace &place);

// In single quotes, as sh needs it.
std::string shellQuoted(const std::string &s);

} // namespace mw::helper
