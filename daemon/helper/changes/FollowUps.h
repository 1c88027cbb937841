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
    // `service` is that of the operation.
    rpc::changes::Step run(FollowUp what, const std::string &service = {}) const;
    // One of the Compile...: false where what is compiled says what its text says. `said` gets the remarks of the compiler.
    Result<bool> compileWhereStale(FollowUp what, std::vector<std::string> &said) const;
    // The set cannot go on when it has failed: what is compiled is what the programs read, and the order of the files counts on it.
    static bool isVital(FollowUp what);
    // In words: "qmail-send reads its lists again".
    static std::string inWords(FollowUp what);

private:
    struct Source {
        std::string text;     // path
        std::string compiled; // path of what is made of it
    };
    Source sourceOf(FollowUp what) const;
    rpc::changes::Step compile(FollowUp what) const;
    Result<bool> compileFrom(const Source &source, FollowUp what, std::vector<std::string> &said) const;
    rpc::changes::Step reloadSend() const;
    rpc::changes::Step restart(const std::string &service) const;
    rpc::changes::Step restartAll() const;
    rpc::changes::Step restartEach(const std::string &what, const std::vector<std::string> &services) const;
    rpc::changes::Step makeTree() const;
    rpc::changes::Step beginService(const std::string &service) const;
    rpc::changes::Step endService(const std::string &service) const;
    rpc::changes::Step tell(const std::string &service, FollowUp what) const;

    HubPlace m_place;
    ServiceTree m_tree;
};

} // namespace mw::helper
