// SPDX-License-Identifier: GPL-3.0-or-later
// Where mail goes, by the code that the MTA runs: for the configuration as it is, or as it would be with some files changed.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/mail/UserLookup.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Routing.h"
#include "shared/rpc/SmartHosts.h"

namespace mw::helper {

class RoutingView {
public:
    // With the files as the targets read them: as they are, or as earlier acts of a set would leave them.
    static Result<RoutingView> open(const Targets &targets);
    ~RoutingView();
    RoutingView(RoutingView &&other) noexcept;
    RoutingView &operator=(RoutingView &&) = delete;
    RoutingView(const RoutingView &) = delete;
    RoutingView &operator=(const RoutingView &) = delete;

    Result<rpc::routing::Explain::Reply> explain(const std::string &address, const std::string &sender) const;
    // Who controls the mail of a local part, and what was looked at.
    Result<mail::UserDecision> controllerOf(std::string_view local) const;
    // The local address that the MTA makes of one; NotFound: it is not delivered here.
    Result<std::string> localOf(const std::string &address) const;
    // Through whom mail leaves the hub.
    Result<std::vector<rpc::smarthosts::SmartHost>> smartHosts() const;
    // Where the mail of domains that are only passed on goes, where a route says so.
    void fillNext(std::vector<rpc::domains::Domain> &domains) const;

private:
    explicit RoutingView(const Targets &targets) : m_targets(targets) {}
    Result<void> build();
    Result<void> makeScratch();
    Result<void> buildControls();
    Result<void> explainLocal(const std::string &address, const std::string &sender, rpc::routing::Explain::Reply &reply) const;
    Result<void> explainRemote(const std::string &address, const std::string &sender, rpc::routing::Explain::Reply &reply) const;
    Result<std::string> searchHome(const mail::LocalUser &user, const std::string &local, const std::string &host,
                                   const std::string &sender) const;

    const Targets &m_targets;
    std::string m_controls; // directory of control files
    std::string m_cdb;      // path of users/cdb
    std::string m_scratch;  // directory of copies; empty: none
};

} // namespace mw::helper
