// SPDX-License-Identifier: GPL-3.0-or-later
// The transaction state of POP3: what each command does to the mailbox.
#pragma once

#include "daemon/mta/pop3/Connection.h"
#include "daemon/mta/qmail-pop3d/Mailbox.h"

namespace mw::pop3d {

class Session {
public:
    Session(pop3::Connection &connection, Mailbox mailbox);
    // Serves the client until QUIT or until it has gone. Only QUIT changes the mailbox.
    void run();

private:
    using Selected = std::optional<std::size_t>;
    void answer(const pop3::Command &command);
    void stat();
    void list(const pop3::Command &command);
    void send(const std::string &argument);
    void remove(const std::string &argument);
    void reset();
    void quit();
    // The number from 0 of a message that exists and is not deleted; else the error has been sent.
    Selected select(const std::optional<pop3::Selection> &selection);
    std::string describe(bool sizes, std::size_t index);

    pop3::Connection &m_connection;
    Mailbox m_mailbox;
    std::size_t m_last = 0; // the highest number that was deleted
    bool m_over = false;
};

} // namespace mw::pop3d
