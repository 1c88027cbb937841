// SPDX-License-Identifier: GPL-3.0-or-later
// What a session asks of the program around it. Only `open` is needed.
#pragma once

#include "daemon/mta/qmail-smtpd/Admission.h"
#include "daemon/mta/qmail-smtpd/SessionLog.h"
#include "daemon/mta/qmail-smtpd/Submission.h"
#include "daemon/mta/qmail-smtpd/SubmissionSettings.h"
#include "shared/mail/SaslServer.h"
#include "shared/net/Stream.h"
#include "shared/net/Tls.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mw::smtpd {

// Whether a sender address is the user's. Unknown: nobody can tell now.
enum class SenderRight : std::uint8_t { Granted, Denied, Unknown };

struct Surroundings {
    OpenSubmission open;
    LogSink log = {};
    RecipientCheck check = {};
    // The client's name where it has come meanwhile. Waits at most `milliseconds`.
    std::function<std::optional<std::string>(int milliseconds)> clientName = {};

    const net::TlsServer *tls = nullptr; // null: there is no certificate, or TLS is off
    bool implicitTls = false;            // TLS comes before the greeting

    // Names in capitals, in the order in which they are offered. Without it nobody can authenticate. `binding`: what
    // binds an exchange to the TLS connection (net::TlsFacts::exporter), or empty.
    std::function<std::vector<std::string>(std::string_view binding)> mechanisms = {};
    std::function<std::unique_ptr<mail::SaslServer>(std::string_view mechanism, std::string_view binding)> login = {};
    // Somebody has authenticated.
    std::function<void(const std::string &user)> loggedIn = {};
    // Waits after a failed login. Without it nobody waits.
    std::function<void(int milliseconds)> pause = {};

    const SubmissionSettings *submission = nullptr; // set: the service is for users who authenticate
    std::function<SenderRight(const std::string &user, const std::string &sender)> mayUse = {};
};

} // namespace mw::smtpd
