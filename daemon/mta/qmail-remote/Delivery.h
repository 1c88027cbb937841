// SPDX-License-Identifier: GPL-3.0-or-later
// The way of one message to one of the servers that take it.
#pragma once

#include "daemon/mta/qmail-remote/Remote.h"
#include "shared/net/ConnectFirst.h"

namespace mw::remote {

class Delivery {
public:
    // `domain`: whose mail it is, by which control/bindroutes chooses this end of a connection.
    Delivery(const Settings &settings, const mail::RemoteRoute &route, std::string domain, const Job &job,
             Dialogue::Afterwards afterwards);

    // Tries the servers in their order until one of them has heard of the message.
    std::string toServers(const std::vector<Server> &servers);
    // To the LMTP server at the other end of a Unix socket.
    std::string toSocket();
    // Connects and logs in, and sends nothing: whether that works, and how.
    std::string tryServers(const std::vector<Server> &servers);
    // The conversation that is open afterwards; null: none.
    std::unique_ptr<Session> takeSession() { return std::move(m_session); }

    // All that makes two conversations with the same server different ones.
    static std::string termsOf(const Settings &settings, const mail::RemoteRoute &route, std::string_view domain);

private:
    // True: the message has met its fate. `addresses`: those that are left of the server.
    bool tryServer(const Server &server);
    bool tryAddresses(const Server &server, std::vector<net::IpAddress> &addresses, std::uint16_t port);
    void noteErrors(const net::FirstConnection &first, const std::vector<net::ConnectAttempt> &attempts);
    bool talk(os::Fd socket, const std::string &shown, Terms terms, const net::ConnectAttempt *again);
    void note(std::string reports, bool spoke);
    Terms termsFor(const std::string &server) const;

    const Settings &m_settings;
    const mail::RemoteRoute &m_route;
    std::string m_domain;
    const Job &m_job;
    Dialogue::Afterwards m_afterwards;
    mail::DeadHosts m_dead = mail::DeadHosts::ofHome();
    std::unique_ptr<Session> m_session;
    std::string m_reports; // of the first server that said something
    bool m_spoke = false;
    bool m_onlyTry = false;
};

} // namespace mw::remote
