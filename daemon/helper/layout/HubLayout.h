// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a hub: the tree with its owners and modes, control files, users, aliases, service directories, tcp rules.
// Run again it adds what is missing and leaves every file alone that is there.
#pragma once

#include "daemon/helper/layout/HubRequest.h"
#include "daemon/helper/layout/TreeMaker.h"
#include "daemon/helper/layout/TreeTable.h"

namespace mw::helper {

class HubLayout {
public:
    explicit HubLayout(HubRequest request);

    // What has been made, in order. Kinds: Format (the request), Config (an account or program is missing), and
    // those of the file system.
    Result<std::vector<std::string>> create();
    // The services alone: those whose control file has come to be since.
    Result<std::vector<std::string>> createServices();

private:
    void make(const std::vector<TreeEntry> &table);
    void makeTree();
    void makeControls();
    void makeAliases();
    void makePeople();
    Result<void> assignPeople();
    void addRoutes();
    void makeServices();
    Result<void> makeRules();
    Result<void> makeCertificate();
    void maildir(const std::string &path, const os::Identity &owner);
    std::string at(const std::string &rest) const { return m_request.place.home + "/" + rest; }

    HubRequest m_request;
    Owners m_owners;
    TreeMaker m_tree;
};

} // namespace mw::helper
