// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-listen.
#pragma once

#include "daemon/mta/listening/Places.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::listen {

struct Options {
    listening::Places places;
    std::string rules; // path of a cdb; empty: everybody may connect
    unsigned concurrency = 40;
    std::optional<unsigned> perIp; // nothing: half of concurrency; 0: no limit
    unsigned perMinute = 0;        // new connections of one client; 0: no limit
    int backlog = 128;
    std::string localName;
    std::string account; // whom the program runs as; empty: whom we do
    std::vector<std::string> command;
};

// Format: the reason.
Result<Options> parseOptions(const std::vector<std::string> &arguments);

} // namespace mw::listen
