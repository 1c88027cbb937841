// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one connection, as values: never kept from one session to the next.
#pragma once

#include "shared/mail/SmtpReceived.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace mw::smtpd {

struct Client {
    mail::ConnectionNames names;
    std::optional<std::string> relayClient; // RELAYCLIENT: may relay; the value is added to every recipient
    std::optional<std::string> databytes;   // DATABYTES: in place of the control file
    // What a tcp rule, or a program before us, says of TLS and authentication (qmail-smtpd(8), ENVIRONMENT).
    enum class Switch : std::uint8_t { AsConfigured, Off, Required };
    Switch tls = Switch::AsConfigured;  // UCSPITLS
    Switch auth = Switch::AsConfigured; // SMTPAUTH
    struct Wrapper {
        std::string protocol; // "TLSv1.3"; empty: not told
        std::string cipher;
    };
    std::optional<Wrapper> wrapper; // a program before us speaks TLS with the client
    bool implicitTls = false;       // SMTPS: the client begins with TLS, and it is for us to speak it
    bool bareLineFeeds = false;             // BARELF: its line feeds without carriage return end lines

    // From tcp-environ variables and those of tcp rules; `lookUp` gives a variable or nothing.
    static Client from(const std::function<std::optional<std::string>(const std::string &)> &lookUp);
};

} // namespace mw::smtpd
