// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: the owner of the hub everything; in system mode the members of group mailwright view, operate
// and configure; everybody else nothing.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/rpcqt/Call.h"

namespace mw::helper {

inline constexpr const char *kOperatorsGroup = "mailwright";

class Authorisation {
public:
    explicit Authorisation(const HubPlace &place) : m_isPrivate(place.isPrivate), m_owner(place.owner) {}

    // Why this caller may not, or nothing. The account database decides, asked anew for each call, so that a change
    // of the group holds at once.
    std::optional<rpc::Fault> refusal(const rpcqt::Caller &caller, rpc::Right right) const;
    std::vector<std::string> rightsOf(const rpcqt::Caller &caller) const;

private:
    bool has(const rpcqt::Caller &caller, rpc::Right right) const;

    bool m_isPrivate;
    uid_t m_owner;
};

} // namespace mw::helper
