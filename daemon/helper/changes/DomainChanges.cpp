// SPDX-License-Identifier: GPL-3.0-or-later
// Domains that are there already: another kind, user, exceptions or name.
#include "daemon/helper/changes/DomainEdits.h"
#include "daemon/helper/changes/ListText.h"

#include "shared/base/Text.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

using rpc::domains::Domain;
using rpc::domains::Kind;

constexpr std::array kLists{&DomainFiles::rcptHosts, &DomainFiles::moreRcptHosts};

std::optional<Domain> domainIn(const DomainFiles &files, const std::string &name)
{
    for (auto &domain : domainsIn(files).domains) {
        if (domain.domain == name)
            return domain;
    }
    return std::nullopt;
}

std::string keyOf(std::string_view line)
{
    return text::lower(line.substr(0, line.find(':')));
}

std::string valueOf(std::string_view line)
{
    const auto colon = line.find(':');
    return colon == std::string_view::npos ? std::string() : std::string(line.substr(colon + 1));
}

bool hasKey(const ListText &map, const std::string &key)
{
    return std::ranges::contains(map.entries(), key, [](const std::string &line) { return keyOf(line); });
}

// By its own line.
bool accepts(const DomainFiles &files, const std::string &entry)
{
    return std::ranges::any_of(kLists, [&](auto list) { return ListText(files.*list).has(entry); });
}

bool hasWildcard(const DomainFiles &files, const Domain &domain)
{
    const auto below = "." + domain.domain;
    return domain.kind == Kind::Virtual ? hasKey(ListText(files.virtualDomains), below) : accepts(files, below);
}

void stopAccepting(DomainFiles &files, const std::string &entry)
{
    for (const auto list : kLists) {
        ListText hosts(files.*list);
        hosts.remove(entry);
        files.*list = hosts.text();
    }
}

// The lines of a virtual domain in their places.
DomainFiles withMap(const DomainFiles &files, const Domain &now, const rpc::domains::Add::Request &wanted)
{
    auto out = files;
    const auto &name = now.domain;
    const auto below = "." + name;
    ListText map(files.virtualDomains);
    const auto exceptions = wanted.exceptions.value_or(std::vector<std::string>());
    map.removeIf([&](std::string_view line) {
        const auto key = keyOf(line);
        const bool goes = valueOf(line).empty() && std::ranges::contains(now.exceptions, key) &&
                          std::ranges::none_of(exceptions, [&](const std::string &e) { return text::lower(e) == key; });
        return goes || (key == below && !wanted.wildcard.value_or(false));
    });
    map.change([&](std::string_view line) {
        const auto key = keyOf(line);
        const bool isIts = (key == name || key == below) && !valueOf(line).empty();
        return isIts ? std::string(line.substr(0, line.find(':') + 1)) + *wanted.user : std::string(line);
    });
    for (const auto &exception : exceptions) {
        if (!hasKey(map, text::lower(exception)))
            map.add(text::lower(exception) + ":");
    }
    if (wanted.wildcard.value_or(false) && !hasKey(map, below))
        map.add(below + ":" + *wanted.user);
    out.virtualDomains = map.text();
    if (!wanted.wildcard.value_or(false))
        stopAccepting(out, below);
    return out;
}

// What is accepted stays in the list where it stands, and in its line there: else a domain would be refused between the two lists.
void keepPlaces(const DomainFiles &before, DomainFiles &after)
{
    const auto made = after;
    for (const auto list : kLists) {
        ListText kept(before.*list);
        kept.removeIf([&](std::string_view entry) { return !accepts(made, std::string(entry)); });
        for (const auto &entry : ListText(made.*list).entries()) {
            if (!accepts(before, entry))
                kept.add(entry);
        }
        after.*list = kept.text();
    }
    auto now = ListText(after.locals).entries();
    auto then = ListText(before.locals).entries();
    std::ranges::sort(now);
    std::ranges::sort(then);
    if (now == then)
        after.locals = before.locals;
}

// "x@old" to "x@new", "a.old" to "a.new"; nothing where it is neither the domain nor within it.
std::optional<std::string> renamedKey(const std::string &key, const std::string &from, const std::string &to)
{
    const auto at = key.rfind('@');
    const auto host = at == std::string::npos ? key : key.substr(at + 1);
    if (host == from)
        return key.substr(0, key.size() - from.size()) + to;
    if (host.ends_with("." + from))
        return key.substr(0, key.size() - from.size()) + to;
    return std::nullopt;
}

void renameIn(std::optional<std::string> &content, bool keep, const std::function<std::optional<std::string>(std::string_view)> &renamed)
{
    ListText list(content);
    if (!keep) {
        list.change([&](std::string_view line) { return renamed(line).value_or(std::string(line)); });
    } else {
        for (const auto &line : list.entries()) {
            if (const auto more = renamed(line))
                list.add(*more);
        }
    }
    content = list.text();
}

} // namespace

Answer<DomainFiles> withChanged(const DomainFiles &files, const rpc::domains::Change::Request &request)
{
    if (auto fault = wrongDomain(request.domain))
        return std::unexpected(std::move(*fault));
    const auto name = text::lower(request.domain);
    const auto now = domainIn(files, name);
    if (!now)
        return std::unexpected(rpc::notFound("domain " + name + " on this hub"));
    rpc::domains::Add::Request wanted;
    wanted.domain = name;
    wanted.kind = request.kind.value_or(request.user ? Kind::Virtual : now->kind);
    if (wanted.kind == Kind::Virtual || request.user)
        wanted.user = request.user.value_or(now->user);
    wanted.wildcard = request.wildcard.value_or(wanted.kind != Kind::Local && !name.starts_with('.') && hasWildcard(files, *now));
    if (wanted.kind == Kind::Virtual || request.exceptions)
        wanted.exceptions = request.exceptions.value_or(now->exceptions);
    const auto without = withoutEntriesOf(files, name);
    if (!without)
        return std::unexpected(without.error());
    auto anew = withDomain(*without, wanted);
    if (anew)
        keepPlaces(files, *anew);
    if (!anew || wanted.kind != now->kind || wanted.kind == Kind::Local)
        return anew;
    auto out = wanted.kind == Kind::Virtual ? withMap(files, *now, wanted) : files;
    if (wanted.kind == Kind::Relay && !*wanted.wildcard)
        stopAccepting(out, "." + name);
    if (*wanted.wildcard && out.rcptHosts && !accepts(out, "." + name)) {
        ListText hosts(out.rcptHosts);
        hosts.add("." + name);
        out.rcptHosts = hosts.text();
    }
    return out;
}

Answer<DomainFiles> withRenamed(const DomainFiles &files, const rpc::domains::Rename::Request &request)
{
    for (const auto *name : {&request.domain, &request.to}) {
        if (auto fault = wrongDomain(*name))
            return std::unexpected(std::move(*fault));
    }
    const auto from = text::lower(request.domain);
    const auto to = text::lower(request.to);
    const auto now = domainIn(files, from);
    if (!now)
        return std::unexpected(rpc::notFound("domain " + from + " on this hub"));
    if (from.starts_with('.') != to.starts_with('.'))
        return std::unexpected(rpc::invalid("to", 0, "a domain stays a domain, and one that stands for all below it stays that"));
    if (domainIn(files, to))
        return std::unexpected(rpc::failed("rename " + from, to + " is a domain of this hub already"));
    const bool keep = request.keep.value_or(false);
    auto out = files;
    const auto bare = [](const std::string &name) { return name.starts_with('.') ? name : "." + name; };
    const auto host = [&](std::string_view line) -> std::optional<std::string> {
        const auto key = text::lower(line);
        return key == from ? std::optional(to) : key == bare(from) ? std::optional(bare(to)) : std::nullopt;
    };
    if (now->kind == Kind::Local) {
        if (!out.locals)
            out.locals = from + "\n";
        renameIn(out.locals, keep, host);
    }
    renameIn(out.virtualDomains, keep, [&](std::string_view line) -> std::optional<std::string> {
        const auto key = keyOf(line);
        const bool isIts = key == from || key == bare(from) || std::ranges::contains(now->exceptions, key);
        const auto renamed = isIts ? renamedKey(key, from, to) : std::nullopt;
        return renamed ? std::optional(*renamed + ":" + valueOf(line)) : std::nullopt;
    });
    for (const auto list : kLists)
        renameIn(out.*list, keep, host);
    return out;
}

Answer<Intent> intentToChange(const Targets &targets, const rpc::domains::Change::Request &request)
{
    const auto before = readDomainFiles(targets);
    if (!before)
        return std::unexpected(before.error());
    const auto after = withChanged(*before, request);
    if (!after)
        return std::unexpected(after.error());
    auto out = intentOf(*before, *after);
    out.verb = rpc::fullName<rpc::domains::Change>();
    const auto name = text::lower(request.domain);
    const auto now = domainIn(*after, name);
    out.title = "Change " + name + (now ? " (" + std::string(rpc::nameOf(now->kind)) + (now->user.empty() ? std::string() : ", " + now->user) + ")" : std::string());
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

Answer<Intent> intentToRename(const Targets &targets, const rpc::domains::Rename::Request &request)
{
    const auto before = readDomainFiles(targets);
    if (!before)
        return std::unexpected(before.error());
    const auto after = withRenamed(*before, request);
    if (!after)
        return std::unexpected(after.error());
    auto out = intentOf(*before, *after);
    out.verb = rpc::fullName<rpc::domains::Rename>();
    out.title = (request.keep.value_or(false) ? "Call " + text::lower(request.domain) + " also " : "Call " + text::lower(request.domain) + " from now on ") +
                text::lower(request.to);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

} // namespace mw::helper
