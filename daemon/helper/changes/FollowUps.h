// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a change of files: compiled files are made anew, services read them again or are restarted; each with what
// proves it.
#pragma once

#include "daemon/helper/changes/Plan.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/rpc/Changes.h"

namespace mw::helper {

class FollowUps {
public:
    explicit FollowUps(const HubPlace &place) : m_place(place), m_tree(place) {}

    // Does it and waits until it is proven, for a restart up to half a minute. Never fails: the step says how it went.
    rpc::changes::Step run(FollowUp what) const;
    // In words: "qmail-send reads its lists again".
    static std::string inWords(FollowUp what);

private:
    rpc::changes::Step compile(FollowUp what) const;
    Result<std::string> compileFrom(const std::string &text, const std::string &compiled, FollowUp what) const;
    rpc::changes::Step reloadSend() const;
    rpc::changes::Step restart(const std::string &service) const;
    rpc::changes::Step restartAll() const;
    rpc::changes::Step restartEach(const std::string &what, const std::vector<std::string> &services) const;

    HubPlace m_place;
    ServiceTree m_tree;
};

} // namespace mw::helper
