// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the hub's own SMTP server whether it takes mail for a domain, as a process without any right.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpc/Changes.h"

namespace mw::helper {

class SmtpProbe {
public:
    explicit SmtpProbe(const HubPlace &place) : m_place(place) {}

    // A step that says whether it does (or, with `accepted` false, refuses) now, after some seconds at most. Skipped where no
    // server answers, and where this machine may relay, so that the answer would say nothing.
    rpc::changes::Step ask(const std::string &domain, bool accepted) const;

private:
    HubPlace m_place;
};

} // namespace mw::helper
