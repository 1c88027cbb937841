// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of qmail-smtpd.
#pragma once

#include "daemon/mta/listening/Places.h"
#include "shared/mail/Home.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::smtpd {

// How a connection comes to TLS. Automatic: STARTTLS is offered where there is a certificate. StartTls: the same, but
// without a certificate the program refuses to start. Implicit: TLS from the first byte. Off: never.
enum class TlsMode : std::uint8_t { Automatic, StartTls, Implicit, Off };

// What is offered on a connection, listening or not.
struct ServiceOptions {
    TlsMode tls = TlsMode::Automatic;
    bool submission = false; // for users: they must authenticate, and their messages are mended
};

struct ListenOptions {
    ServiceOptions service;
    listening::Places places;
    std::string rules; // path of a cdb; empty: everybody may connect
    std::optional<unsigned> concurrency;
    std::optional<unsigned> perIp; // connections of one client address at once; 0: no limit
    int backlog = 128;
    std::optional<std::string> localName;
    bool lookUpNames = false;
    std::string account = mail::accountName(mail::Role::Daemon); // of the serving processes, if root starts us
};

// For one session on the standard descriptors.
struct SessionOptions {
    ServiceOptions service;
    // The program that checks names and passwords, and what it would start, as the patches for authentication name
    // them behind the name of this host. Empty: nobody can authenticate.
    std::vector<std::string> checker;
};

// Options, then [HOSTNAME] CHECKER PROGRAM...; a single word is passed over, as qmail's program does. Format: bad
// arguments.
Result<SessionOptions> parseSessionOptions(const std::vector<std::string> &arguments);

// Nothing: one session on the standard descriptors. Format: bad arguments; the text is the reason.
Result<std::optional<ListenOptions>> parseOptions(const std::vector<std::string> &arguments);

} // namespace mw::smtpd
