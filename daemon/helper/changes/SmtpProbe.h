// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the hub's own SMTP server, as a process without any right, what it does with a stranger's mail, and whether TLS works.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/Changes.h"

#include <string>

namespace mw::helper {

class SmtpProbe {
public:
    explicit SmtpProbe(const HubPlace &place) : m_place(place) {}

    // A step that says whether mail of a stranger for that domain is taken (or, with `accepted` false, refused) now, after some
    // seconds at most. The server that listens is asked; where it does not answer, or this machine may relay so that its answer
    // would say nothing, the program is run by hand with the environment that the tcp rules give a stranger.
    rpc::changes::Step ask(const std::string &domain, bool accepted) const;
    // A TLS handshake with the server; `name` is the host that is asked for, or empty. Skipped where no server answers.
    rpc::changes::Step handshake(const std::string &name) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper
