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
// The same of any domain, to be added anew as another kind.
Answer<DomainFiles> withoutEntriesOf(const DomainFiles &files, const std::string &domain);

// Another kind, user or exceptions; what is not given stays. Where the kind stays, so do the places of the lines. NotFound.
Answer<DomainFiles> withChanged(const DomainFiles &files, const rpc::domains::Change::Request &request);
// Every entry of the domain by its new name, in its place; with `keep` beside the old one. NotFound; Failed: the new one is there.
Answer<DomainFiles> withRenamed(const DomainFiles &files, const rpc::domains::Rename::Request &request);

// The same on the hub.
Answer<DomainFiles> readDomainFiles(const Targets &targets);
Answer<Intent> intentToAdd(const Targets &targets, const rpc::domains::Add::Request &request);
Answer<Intent> intentToChange(const Targets &targets, const rpc::domains::Change::Request &request);
Answer<Intent> intentToRename(const Targets &targets, const rpc::domains::Rename::Request &request);
// What differs between the two, as an intent without title; and the files by their names.
Intent intentOf(const DomainFiles &before, const DomainFiles &after);
// The user who looks after a new virtual domain: the one that is given, else alias-DOMAIN.
std::string userOf(const rpc::domains::Add::Request &request);
// Whether a name can be a domain or .DOMAIN.
std::optional<rpc::Fault> wrongDomain(const std::string &domain);
Answer<Intent> intentToRemove(const Targets &targets, const rpc::domains::Remove::Request &request);

} // namespace mw::helper
