// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of one hub are, in system mode and in private mode.
#pragma once

#include "shared/base/Error.h"

#include <memory>
#include <string>

#include <sys/types.h>

namespace mw::helper {

struct Adoption;

struct HubPlace {
    std::string home; // without a slash at the end
    bool isPrivate = false;
    uid_t owner = 0;            // who may do everything: root, or whose private hub it is
    std::string services;       // scanned by svscan: entries link to supervise/NAME
    std::string logs;           // holds a directory for each log
    std::string rules;          // text of the SMTP server's tcp rules; compiled beside it as .cdb
    std::string aliases;        // text of fastforward's table; compiled beside it as .cdb
    std::string run;            // socket, lock, process id of svscan
    std::string socket;
    std::shared_ptr<const Adoption> adopted; // of a hub that was set up by hand and taken over; null: it is one of ours

    std::string control(const std::string &name) const { return home + "/control/" + name; }
    std::string queue() const { return home + "/queue"; }
    // The log directory of a service: in system mode qmail-send writes to the directory of all logs itself, as in
    // Life with qmail.
    std::string logOf(const std::string &service) const;
};

// System mode is root's with the built-in home; anybody else, or another home, makes a private hub. Config when
// root asks for a private hub, Format when a path cannot be used.
Result<HubPlace> placeOfHub(const std::string &home, const std::string &socket, const std::string &services);

} // namespace mw::helper
