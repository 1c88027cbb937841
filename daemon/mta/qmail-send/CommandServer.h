// SPDX-License-Identifier: GPL-3.0-or-later
// The socket queue/lock/command: who may connect, reading requests, sending answers without blocking.
#pragma once

#include "daemon/mta/qmail-send/Commands.h"

#include <list>

#include <poll.h>

namespace mw::send {

class CommandServer {
public:
    // `inherited` is used if it is a listening socket (qmail-start makes it, since qmails may not create files in
    // queue/lock); else a socket is made at `path`. Without either there is no server: mail matters more.
    static CommandServer start(int inherited, const std::string &path, Commands &commands);

    // Adds what has to be waited for.
    void addPolls(std::vector<pollfd> &polls) const;
    // Serves whoever is ready, without waiting.
    void run();

private:
    struct Client {
        os::Fd socket;
        std::string answer;                // not taken by the socket yet
        std::vector<MessageNumber> listed; // of a list that is being sent, the last one first
        bool listing = false;
    };

    CommandServer(os::Fd listener, Commands &commands) : m_commands(&commands), m_listener(std::move(listener)) {}
    void accept();
    bool serve(Client &client);
    bool readRequest(Client &client);
    void nextListPacket(Client &client);

    Commands *m_commands;
    os::Fd m_listener;
    std::list<Client> m_clients;
};

} // namespace mw::send
