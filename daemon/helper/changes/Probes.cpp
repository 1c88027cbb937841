// SPDX-License-Identifier: GPL-3.0-or-later
// What proves that a set has done what it was for.
#include "daemon/helper/changes/Engine.h"
#include "daemon/helper/changes/SmtpProbe.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::changes::Step;

constexpr std::size_t kMostProbed = 2;
constexpr const char *kOutsideDomain = "outside.invalid"; // nobody's: RFC 2606

// The host that a server certificate is for, empty for the standard one; nothing: the file is none.
std::optional<std::string> hostOfCertificate(std::string_view file)
{
    constexpr std::string_view kMore = "control/servercerts/";
    if (file == "control/servercert.pem")
        return std::string();
    if (!file.starts_with(kMore) || !file.ends_with(".pem"))
        return std::nullopt;
    return std::string(file.substr(kMore.size(), file.size() - kMore.size() - 4));
}

// The lists of domains whose mail is taken, but for those that the set changes.
std::vector<std::string> otherLists(const Targets &targets, const std::vector<FileChange> &files)
{
    std::vector<std::string> out;
    for (const auto *name : {"control/rcpthosts", "control/morercpthosts"}) {
        const bool isOfSet = std::ranges::any_of(files, [name](const FileChange &f) { return f.target.name == name; });
        const auto target = targets.find(name);
        const auto state = target ? targets.readActual(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!isOfSet && state && state->present)
            out.push_back(state->content);
    }
    return out;
}

} // namespace

// By the server itself, for a few: it reads its lists for all of them at once.
void Engine::probe(const Files &files, std::vector<Step> &steps) const
{
    // A new hub's services begin afterwards.
    if (std::ranges::any_of(files, [](const FileChange &f) { return f.target.name == "control/me" && !f.before.present; }))
        return;
    const SmtpProbe server(place());
    const auto domains = acceptedDomainsOf(files, otherLists(m_targets, files));
    const auto ask = [&](const std::vector<std::string> &list, bool accepted) {
        for (std::size_t i = 0; i < list.size() && i < kMostProbed; ++i)
            steps.push_back(server.ask(list[i].starts_with('.') ? "probe" + list[i] : list[i], accepted));
    };
    const auto any = [&](auto &&is) { return std::ranges::any_of(files, is); };
    ask(domains.come, true);
    // Without any list everything is accepted, and the set has said so.
    const bool opens = any([](const FileChange &f) { return f.target.name == "control/rcpthosts" && !f.after; });
    if (!opens) {
        ask(domains.go, false);
        if (!domains.come.empty() || !domains.go.empty() || any([](const FileChange &f) { return f.target.kind == TargetKind::Rules; }))
            steps.push_back(server.ask(kOutsideDomain, false));
    }
    for (const auto &file : files) {
        if (const auto name = hostOfCertificate(file.target.name); name && file.after)
            steps.push_back(server.handshake(*name));
    }
}

} // namespace mw::helper
