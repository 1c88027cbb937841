// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-remote: sends one message to one host.
#pragma once

#include "daemon/mta/qmail-remote/Dialogue.h"
#include "daemon/mta/qmail-remote/OwnEnd.h"
#include "daemon/mta/qmail-remote/Targets.h"
#include "daemon/mta/qmail-remote/TokenCommand.h"
#include "shared/mail/DeadHosts.h"
#include "shared/mail/RemoteRequest.h"
#include "shared/mail/RemoteRouting.h"

#include <memory>
#include <string>
#include <vector>

namespace mw::remote {

struct Settings {
    std::string helo;
    int connectMilliseconds = 60'000;
    int remoteMilliseconds = 1'200'000;
    bool downgrade = true;
    std::string tlsCiphers;
    std::string identity; // PEM text of clientcert.pem, or empty
    mail::RemoteRouting routing;
    OwnEnd ownEnd;
    TokenSource tokens = [](std::string_view line) { return runTokenCommand(line); };

    static Result<Settings> load(const mail::Controls &controls);
};

// A conversation that was left open, and with whom on what terms.
struct KeptSession {
    std::unique_ptr<Session> session; // null: none
    std::string terms;

    // Says goodbye if one is open.
    void close();
};

class Confinement;

// Sends the message as the request says and returns the reports. Never fails otherwise: what goes wrong is a report.
// A conversation that is kept and fits is used, any other one ended; with `stay` the one that carried the message is
// kept afterwards. The process enters its sandbox on the way.
std::string sendMail(const mail::RemoteRequest &request, int message, KeptSession &kept, Dialogue::Afterwards stay,
                     Confinement &confinement);

// Connects to the server of a message to somebody at `host`, logs in, and sends nothing: one report.
std::string checkServer(const std::string &host, const std::string &sender);

// sendMail() for a program that was started with `arguments` (host, sender, recipient...), the message on descriptor 0
// and the options in its environment.
std::string sendMail(const std::vector<std::string> &arguments);

} // namespace mw::remote
