// SPDX-License-Identifier: GPL-3.0-or-later
// What mailwrightd --create is asked to make.
#pragma once

#include "daemon/helper/HubPlace.h"

#include <string>
#include <vector>

namespace mw::helper {

struct HubRequest {
    HubPlace place;
    std::string programs; // directory of the built programs; bin becomes a link to it
    std::string host;     // control/me; needed when there is none yet
    // Each ADDRESS:PORT; empty: leave it as it is.
    std::string smtp;       // to offer SMTP on; if there is nothing yet: [::]:25, in private mode 127.0.0.1:2525
    std::string smtps;      // users' mail under TLS from the first byte
    std::string submission; // users' mail after STARTTLS
    std::string pop3;       // mailboxes
    std::string pop3s;      // mailboxes under TLS from the first byte
    std::vector<std::string> people; // private mode: their addresses and Maildirs; the first gets postmaster's mail
    std::vector<std::string> routes; // DOMAIN:HOST:PORT, as in control/smtproutes
};

// Format: the first thing in it that cannot be used, with what would be right.
Result<void> check(const HubRequest &request);

} // namespace mw::helper
