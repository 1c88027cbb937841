// SPDX-License-Identifier: GPL-3.0-or-later
// The hub that is looked at, and what most checks need to know of it.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/mail/ControlLint.h"
#include "shared/net/Tcp.h"
#include "shared/os/Identity.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mw::helper {

struct Patient {
    HubPlace place;
    std::string programs;               // directory of mailwrightd and the other programs
    std::vector<os::Account> accounts;  // of the machine; empty in private mode
    mail::ControlFiles controls;        // without those that hold secrets
    std::set<std::string> runScripts;   // paths of the run scripts of all services

    // The shell command that makes what is missing.
    std::string createCommand() const;
    std::string program(const std::string &name) const { return place.home + "/bin/" + name; }
    // The first line of a control file without blanks at its end.
    std::optional<std::string> line(std::string_view name) const;
    // The addresses in a control file such as smtplisten, without lines that are none.
    std::vector<net::Endpoint> placesOf(std::string_view name) const;
    // Permission bits that homes and .qmail files must not have.
    mode_t forbiddenModes() const;
};

Patient examine(HubPlace place, std::string programs);

// "anna", or the number of an account or group that does not exist.
std::string userName(uid_t uid);
std::string groupName(gid_t gid);

} // namespace mw::helper
