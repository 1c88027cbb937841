// SPDX-License-Identifier: GPL-3.0-or-later
// The control files of qmail-smtpd, read once for many sessions.
#pragma once

#include "shared/mail/BadMailFrom.h"
#include "shared/mail/RcptHosts.h"
#include "shared/net/IpAddress.h"

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

namespace mw::smtpd {

struct Settings {
    std::string greeting;
    std::string localIpHost; // in place of our own address literals; empty: nothing replaces them
    int timeoutMilliseconds = 1'200'000;
    std::uint64_t databytes = 0; // 0: no limit
    mail::RcptHosts rcptHosts;
    mail::BadMailFrom badMailFrom;
    mail::BadMailFrom badRecipients;
    std::unordered_set<std::string> badHelo; // lower case
    std::uint64_t maxRecipients = 0;         // of one message; 0: no limit
    std::uint64_t refusedRecipientLimit = 0; // brtlimit; 0: none is set
    bool checkRecipients = true;
    std::uint64_t maxCommands = 0;           // without a message between them; 0: no limit
    std::uint64_t maxMistakes = 0;           // smtperrors; 0: no limit
    std::int64_t sessionMilliseconds = 0;    // timeoutsession; 0: no limit
    bool tellUser = false;                   // receivedauth: Received names who has authenticated
    std::vector<std::string> mechanisms;     // authmechanisms; empty: all that are of use
    std::vector<net::IpAddress> ownAddresses;

    // Config: `me` or another needed file is missing; other kinds: a file cannot be read.
    static Result<Settings> load(const mail::Controls &controls);
    // The name itself, or a suffix of it that begins at a dot.
    bool isBadHelo(std::string_view name) const;
    bool isOwn(const net::IpAddress &address) const;
};

} // namespace mw::smtpd
