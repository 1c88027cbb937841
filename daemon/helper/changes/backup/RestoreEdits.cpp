// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/backup/RestoreEdits.h"

#include "shared/base/Text.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

using rpc::domains::Domain;
using rpc::domains::Kind;

// Files whose addresses belong to a virtual domain that `user`, perhaps with an extension, looks after.
bool isAddressOf(std::string_view file, const std::string &user)
{
    const auto prefixes = {"alias/.qmail-" + (user.starts_with("alias-") ? user.substr(6) : user) + "-",
                           "people/" + user.substr(0, user.find('-')) + "/.qmail-" +
                               (user.contains('-') ? user.substr(user.find('-') + 1) + "-" : std::string())};
    return std::ranges::any_of(prefixes, [&](const std::string &prefix) { return file.starts_with(prefix); });
}

// The four files with that domain as the backup had it.
Answer<DomainFiles> withThatDomain(const DomainFiles &now, const Domain &domain, const std::vector<Domain> &all)
{
    auto files = now;
    const auto isHere = [](const DomainFiles &in, const std::string &name) {
        return std::ranges::contains(domainsIn(in).domains, name, &Domain::domain);
    };
    for (const auto &here : domainsIn(now).domains) {
        if (here.domain == domain.domain && here.kind == domain.kind && here.user == domain.user && here.exceptions == domain.exceptions &&
            here.accepted == domain.accepted)
            return now; // also the host's own, which is never taken away
    }
    if (isHere(files, domain.domain)) {
        auto without = withoutEntriesOf(files, domain.domain);
        if (!without)
            return without;
        files = std::move(*without);
    }
    rpc::domains::Add::Request request{};
    request.domain = domain.domain;
    request.kind = domain.kind;
    if (domain.kind == Kind::Virtual)
        request.user = domain.user;
    if (!domain.exceptions.empty())
        request.exceptions = domain.exceptions;
    const auto wildcard = "." + domain.domain;
    if (std::ranges::any_of(all, [&](const Domain &d) { return d.domain == wildcard && d.kind == domain.kind && d.user == domain.user; }) &&
        !isHere(files, wildcard))
        request.wildcard = true;
    return withDomain(files, request);
}

class Restoring {
public:
    Restoring(const Targets &targets, const BackupContent &backup) : m_targets(targets), m_backup(backup) {}

    std::optional<rpc::Fault> takeFile(const std::string &name)
    {
        const auto *file = m_backup.find(name);
        if (!file)
            return rpc::notFound("file " + name + " in this backup");
        if (m_taken.insert(name).second)
            m_files.push_back({name, std::nullopt, file->content});
        return std::nullopt;
    }

    std::optional<rpc::Fault> takeDomains(const std::vector<std::string> &names)
    {
        auto now = readDomainFiles(m_targets);
        if (!now)
            return now.error();
        const auto before = domainFilesOf(m_backup);
        const auto all = domainsIn(before).domains;
        for (const auto &name : names) {
            const auto found = std::ranges::find(all, text::lower(name), &Domain::domain);
            if (found == all.end())
                return rpc::notFound("domain " + name + " in this backup");
            auto changed = withThatDomain(*now, *found, all);
            if (!changed)
                return changed.error();
            now = std::move(*changed);
            if (found->kind == Kind::Virtual)
                takeAddresses(found->user);
        }
        for (const auto &[file, content] : {std::pair{"control/locals", now->locals}, {"control/virtualdomains", now->virtualDomains},
                                            {"control/rcpthosts", now->rcptHosts}, {"control/morercpthosts", now->moreRcptHosts}})
            m_files.push_back({file, std::nullopt, content});
        return std::nullopt;
    }

    void takeAll(bool exact, const std::vector<std::string> &present)
    {
        for (const auto &file : m_backup.files)
            m_files.push_back({file.name, std::nullopt, file.content});
        for (const auto &name : present) {
            const bool isKnown = m_backup.find(name) || std::ranges::contains(m_backup.omitted, name);
            if (exact && !isKnown)
                m_files.push_back({name, std::nullopt, std::nullopt});
        }
    }

    std::vector<FileIntent> files() && { return std::move(m_files); }

private:
    void takeAddresses(const std::string &user)
    {
        for (const auto &file : m_backup.files) {
            if (isAddressOf(file.name, user))
                (void)takeFile(file.name);
        }
    }

    const Targets &m_targets;
    const BackupContent &m_backup;
    std::vector<FileIntent> m_files;
    std::set<std::string> m_taken;
};

std::string titleOf(const BackupContent &backup, const rpc::backup::Restore::Request &request)
{
    std::string what = "Restore all";
    if (request.domains || request.files) {
        auto names = request.domains.value_or(std::vector<std::string>());
        std::ranges::copy(request.files.value_or(std::vector<std::string>()), std::back_inserter(names));
        what = names.size() > 3 ? "Restore " + std::to_string(names.size()) + " files or domains" : "Restore " + text::join(names, ", ");
    }
    return what + " from the backup of " + clock::plainDate(backup.time) + " GMT";
}

} // namespace

DomainFiles domainFilesOf(const BackupContent &backup)
{
    const auto contentOf = [&](const std::string &name) {
        const auto *file = backup.find("control/" + name);
        return file ? std::optional(file->content) : std::nullopt;
    };
    return {contentOf("me"), contentOf("locals"), contentOf("virtualdomains"), contentOf("rcpthosts"), contentOf("morercpthosts")};
}

Answer<Intent> restoreIntent(const Targets &targets, const BackupContent &backup, const rpc::backup::Restore::Request &request,
                             const std::vector<std::string> &present)
{
    Restoring work(targets, backup);
    if (request.exact.value_or(false) && (request.files || request.domains))
        return std::unexpected(rpc::invalid("exact", 0, "it is about the whole backup, not about single files or domains"));
    if (!request.files && !request.domains)
        work.takeAll(request.exact.value_or(false), present);
    for (const auto &name : request.files.value_or(std::vector<std::string>())) {
        if (auto fault = work.takeFile(name))
            return std::unexpected(std::move(*fault));
    }
    if (request.domains && !request.domains->empty()) {
        if (auto fault = work.takeDomains(*request.domains))
            return std::unexpected(std::move(*fault));
    }
    Intent out;
    out.verb = rpc::fullName<rpc::backup::Restore>();
    out.title = titleOf(backup, request);
    out.files = std::move(work).files();
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.danger = Danger::Restore;
    if (!request.files && !request.domains && !backup.omitted.empty())
        out.remarks.push_back(std::to_string(backup.omitted.size()) +
                              " files with secrets are not in this backup and stay as they are: " + text::join(backup.omitted, ", ") + ".");
    return out;
}

} // namespace mw::helper
