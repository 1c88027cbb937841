// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote: sends one message to one host.
#pragma once

#include "daemon/mta/qmail-remote/Dialogue.h"
#include "daemon/mta/qmail-remote/OwnEnd.h"
#include "daemon/mta/qmail-remote/Targets.h"
#include "shared/mail/DeadHosts.h"
#include "shared/mail/SmtpRoutes.h"

#include <string>
#include <vector>

namespace mw::remote {

struct Settings {
    std::string helo;
    int connectMilliseconds = 60'000;
    int remoteMilliseconds = 1'200'000;
    mail::SmtpRoutes routes;
    OwnEnd ownEnd;

    static Result<Settings> load(const mail::Controls &controls);
};

// Sends the message on descriptor 0 as `arguments` (host, sender, recipient...) say and returns the reports.
// Never fails otherwise: what goes wrong is a report.
std::string sendMail(const std::vector<std::string> &arguments);

} // namespace mw::remote
