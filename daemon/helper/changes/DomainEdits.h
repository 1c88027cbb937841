// SPDX-License-Identifier: GPL-3.0-or-later
// Domains as one intent: which lines of locals, virtualdomains, rcpthosts and morercpthosts make one, and which have to
// come and go for it.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/rpc/Domains.h"

namespace mw::helper {

// The texts of the four files and of me; nothing: there is no such file.
struct DomainFiles {
    std::optional<std::string> me;
    std::optional<std::string> locals;
    std::optional<std::string> virtualDomains;
    std::optional<std::string> rcptHosts;
    std::optional<std::string> moreRcptHosts;
};

rpc::domains::List::Reply domainsIn(const DomainFiles &files);
// The files as they would be. Faults: Invalid, Failed where it is there already.
Answer<DomainFiles> withDomain(const DomainFiles &files, const rpc::domains::Add::Request &request);
// NotFound: it is not here. Failed: it is the host's own.
Answer<DomainFiles> withoutDomain(const DomainFiles &files, const std::string &domain);

// The same on the hub.
Answer<DomainFiles> readDomainFiles(const Targets &targets);
Answer<Intent> intentToAdd(const Targets &targets, const rpc::domains::Add::Request &request);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::domains::Remove::Request &request);

} // namespace mw::helper
