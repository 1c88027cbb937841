// SPDX-License-Identifier: GPL-3.0-or-later
// The control files and variables of one connection to qmail-qmtpd.
#pragma once

#include "shared/mail/BadMailFrom.h"
#include "shared/mail/RcptHosts.h"
#include "shared/mail/SmtpReceived.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace mw::qmtpd {

struct Settings {
    mail::ConnectionNames names;
    std::optional<std::string> relayClient; // RELAYCLIENT: may relay; the value is added to every recipient
    std::uint64_t databytes = 0;            // 0: no limit
    mail::RcptHosts rcptHosts;
    mail::BadMailFrom badMailFrom;

    // Errors: a control file cannot be read. `lookUp` gives a variable of the environment or nothing.
    static Result<Settings> load(const mail::Controls &controls,
                                 const std::function<std::optional<std::string>(const std::string &)> &lookUp);
};

} // namespace mw::qmtpd
