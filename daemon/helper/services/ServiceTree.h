// SPDX-License-Identifier: GPL-3.0-or-later
// The services of a hub as their directory shows them.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/services/SuperviseStatus.h"

#include "shared/rpc/Services.h"

#include <vector>

namespace mw::helper {

class ServiceTree {
public:
    explicit ServiceTree(const HubPlace &place) : m_place(place) {}

    // Names of the service directories, qmail's first.
    std::vector<std::string> names() const;
    bool has(const std::string &name) const;
    std::string pathOf(const std::string &name) const { return m_place.services + "/" + name; }
    // Of the service that runs a program of the mail server; in a hub that was taken over it may have another name.
    std::string nameFor(const std::string &program) const;
    // With the log's: NAME and NAME/log where there is one.
    std::vector<std::string> supervised(const std::string &name) const;
    // recentRestarts is the caller's to fill.
    rpc::services::Service describe(const std::string &name) const;
    std::vector<rpc::services::Service> list() const;

private:
    HubPlace m_place;
};

// In words for people: qmail-smtpd is "Mail in (SMTP)". The name itself where none is known.
std::string serviceTitle(const std::string &name);

} // namespace mw::helper
