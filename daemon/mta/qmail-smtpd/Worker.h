// SPDX-License-Identifier: GPL-3.0-or-later
// A serving process of the listening qmail-smtpd: one client at a time, many in a row.
#pragma once

#include "daemon/mta/listening/AddressLimits.h"
#include "daemon/mta/listening/ClientQueue.h"
#include "daemon/mta/qmail-smtpd/Certificates.h"
#include "daemon/mta/qmail-smtpd/Facilities.h"
#include "daemon/mta/qmail-smtpd/Options.h"
#include "daemon/mta/qmail-smtpd/RecipientQuestions.h"
#include "daemon/mta/qmail-smtpd/Scoreboard.h"
#include "daemon/mta/qmail-smtpd/Session.h"
#include "shared/mail/TcpRules.h"
#include "shared/net/Dns.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mw::smtpd {

// Everything that is read from files, for as long as it is in force.
struct Configuration {
    Settings settings;
    std::optional<mail::TcpRules> rules;
    std::string localName;
    listening::AddressLimits limits;
    std::optional<SubmissionSettings> submission; // for the submission service

    // Config: also when there is no rcpthosts, since a listening server would then relay for everybody.
    static Result<Configuration> load(const ListenOptions &options);
};

class Worker {
public:
    static constexpr unsigned kMostClients = 100;
    static constexpr int kIdleMilliseconds = 60'000;

    struct Place {
        listening::ClientQueue &clients;
        int wake; // a byte here: no process is left to take the next client
        Scoreboard &board;
        listening::ConnectionRate &rate;
        unsigned slot;
        Certificates &certificates;
        int auth; // of the authentication service, for mail::authquestion::AuthAsker
    };
    Worker(const ListenOptions &options, Configuration &configuration, std::uint32_t generation, Place place);

    // Serves until its number of clients is reached, nobody needs it, or nobody listens any more. The exit code.
    int run();

    // Serves one client whose connection is accepted. The wait status that tcpserver would log.
    int serve(const net::Accepted &client);

private:
    enum class Idle { Serve, Again, Stop };
    Idle await(std::optional<net::Accepted> &client);
    void takeConfiguration();
    mail::ConnectionNames namesOf(const net::Endpoint &local, const net::Endpoint &remote);
    bool wantsNames() const;
    bool openDns();
    bool askName(const net::IpAddress &address);
    std::optional<std::string> nameNow(int milliseconds);
    std::optional<listening::Excess> excessOf(const net::IpAddress &client, const mail::TcpDecision &decision);
    int turnAway(const net::Accepted &client, const mail::ConnectionNames &names, const listening::Excess &excess) const;
    int talk(const net::Accepted &client, const Client &values);

    const ListenOptions &m_options;
    Configuration &m_configuration;
    std::uint32_t m_generation;
    Place m_place;
    std::int64_t m_idleSince = 0;
    bool m_outdated = false; // a fresh process shares its configuration with the listening one: make room for it
    std::optional<net::Dns> m_dns;
    RecipientQuestions m_questions;
    std::optional<mail::authquestion::AuthAsker> m_asker;
};

} // namespace mw::smtpd
