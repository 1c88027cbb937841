// SPDX-License-Identifier: GPL-3.0-or-later
// What the two forms of the program give to a session in the same way.
#pragma once

#include "daemon/mta/qmail-smtpd/Options.h"
#include "daemon/mta/qmail-smtpd/RecipientQuestions.h"
#include "daemon/mta/qmail-smtpd/Surroundings.h"

namespace mw::smtpd {

// Everything but the questions is borrowed for as long as the session lasts; null: there is none.
struct Facilities {
    const ServiceOptions &service;
    const Settings &settings;
    const SubmissionSettings *submission = nullptr;
    const net::TlsServer *tls = nullptr;
    mail::authquestion::AuthAsker *asker = nullptr;
    RecipientQuestions &questions;

    // Without a log and without the client's name. `client` must outlive what is returned.
    Surroundings surroundings(const Client &client) const;
};

} // namespace mw::smtpd
