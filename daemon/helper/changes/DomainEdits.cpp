// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/DomainEdits.h"

#include "daemon/helper/changes/AddressEdits.h"
#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/RoutingView.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/DotQmail.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <array>
#include <map>

namespace mw::helper {
namespace {

using rpc::domains::Domain;
using rpc::domains::Kind;

constexpr std::array kFiles{std::pair("control/locals", &DomainFiles::locals),
                            std::pair("control/virtualdomains", &DomainFiles::virtualDomains),
                            std::pair("control/rcpthosts", &DomainFiles::rcptHosts),
                            std::pair("control/morercpthosts", &DomainFiles::moreRcptHosts)};

// rcpthosts is read for every connection; qmail's own advice is to put what goes beyond so many into morercpthosts.
constexpr std::size_t kMostInRcptHosts = 50;

std::string keyOf(std::string_view line)
{
    return text::lower(line.substr(0, line.find(':')));
}

std::string valueOf(std::string_view line)
{
    const auto colon = line.find(':');
    return colon == std::string_view::npos ? std::string() : std::string(line.substr(colon + 1));
}

std::string bareOf(const std::string &domain)
{
    return domain.starts_with('.') ? domain.substr(1) : domain;
}

// Of an address or a domain: what an exception of that domain looks like.
bool isWithin(std::string_view entry, const std::string &domain)
{
    const auto at = entry.rfind('@');
    const auto host = at == std::string_view::npos ? entry : entry.substr(at + 1);
    const auto bare = bareOf(domain);
    return host == bare || host.ends_with("." + bare);
}

// Of a line of virtualdomains: neither of one address nor an exception.
bool isVirtualLine(std::string_view line)
{
    return !valueOf(line).empty() && keyOf(line).find('@') == std::string::npos;
}

// The virtual domain whose exception an entry is, without its dot: the longest one above it. Empty: none is.
std::string ownerOf(const std::string &entry, const ListText &map)
{
    std::string out;
    for (const auto &line : map.entries()) {
        const auto bare = bareOf(keyOf(line));
        if (isVirtualLine(line) && keyOf(line) != entry && bare.size() > out.size() && isWithin(entry, bare))
            out = bare;
    }
    return out;
}

// The entries of locals, or what stands for a missing one.
ListText localsOf(const DomainFiles &files)
{
    if (files.locals)
        return ListText(files.locals);
    const auto me = files.me ? text::lines(*files.me) : std::vector<std::string_view>();
    return ListText(me.empty() ? std::string() : std::string(text::trimRight(me.front())) + "\n");
}

bool holdsFor(const ListText &list, const std::string &domain)
{
    return list.has(domain);
}

// Whether mail for it is taken: by its own name or by a suffix.
bool isAccepted(const DomainFiles &files, const std::string &domain)
{
    if (!files.rcptHosts)
        return true;
    const ListText hosts(files.rcptHosts);
    const ListText more(files.moreRcptHosts);
    if (hosts.has(domain) || more.has(domain))
        return true;
    for (auto dot = domain.find('.'); dot != std::string::npos; dot = domain.find('.', dot + 1)) {
        if (hosts.has(domain.substr(dot)) || more.has(domain.substr(dot)))
            return true;
    }
    return false;
}

void accept(DomainFiles &files, const std::string &domain)
{
    // Without rcpthosts everything is taken; a list with one domain would refuse all others.
    if (!files.rcptHosts)
        return;
    ListText hosts(files.rcptHosts);
    ListText more(files.moreRcptHosts);
    if (hosts.has(domain) || more.has(domain))
        return;
    (more.exists() && hosts.entries().size() >= kMostInRcptHosts ? more : hosts).add(domain);
    files.rcptHosts = hosts.text();
    files.moreRcptHosts = more.text();
}

} // namespace

std::optional<rpc::Fault> wrongDomain(const std::string &domain)
{
    const auto bare = domain.starts_with('.') ? domain.substr(1) : domain;
    const auto problems = mail::validateControlFile("rcpthosts", domain + "\n");
    if (bare.empty() || bare.find_first_of(":@\n\t #") != std::string::npos || mail::hasErrors(problems))
        return rpc::invalid("domain", 0, problems.empty() || bare.empty() ? "\"" + domain + "\" is not a domain" : problems.front().reason);
    return std::nullopt;
}

std::string userOf(const rpc::domains::Add::Request &request)
{
    const bool hasPlaces = request.places && !request.places->empty();
    return request.user.value_or(hasPlaces ? "alias-" + text::lower(request.domain) : std::string());
}

namespace {

std::optional<rpc::Fault> wrongRequest(const rpc::domains::Add::Request &request)
{
    if (auto fault = wrongDomain(request.domain))
        return fault;
    const auto user = userOf(request);
    if ((request.kind == Kind::Virtual) == user.empty())
        return rpc::invalid("user", 0, user.empty() ? "a virtual domain needs a user who looks after it" : "only a virtual domain has a user");
    if (user.find_first_of(":@ \t\n#/") != std::string::npos)
        return rpc::invalid("user", 0, "\"" + user + "\" is not a user, or a user and an extension");
    if (request.kind == Kind::Local && (request.domain.starts_with('.') || request.wildcard.value_or(false)))
        return rpc::invalid("domain", 0, "control/locals knows whole domains only, none that stand for all below them");
    if (request.kind != Kind::Virtual && request.exceptions && !request.exceptions->empty())
        return rpc::invalid("exceptions", 0, "only a virtual domain has exceptions");
    for (const auto &exception : request.exceptions.value_or(std::vector<std::string>())) {
        const auto lower = text::lower(exception);
        if (exception.find_first_of(": \t\n#") != std::string::npos || !isWithin(lower, text::lower(request.domain)) || lower == text::lower(request.domain))
            return rpc::invalid("exceptions", 0, "\"" + exception + "\" is neither an address nor a domain within " + request.domain);
    }
    return std::nullopt;
}

std::optional<Kind> kindOf(const DomainFiles &files, const std::string &domain)
{
    for (const auto &one : domainsIn(files).domains) {
        if (one.domain == domain)
            return one.kind;
    }
    return std::nullopt;
}

} // namespace

rpc::domains::List::Reply domainsIn(const DomainFiles &files)
{
    rpc::domains::List::Reply out;
    out.open = !files.rcptHosts;
    const auto locals = localsOf(files);
    for (const auto &name : locals.entries())
        out.domains.push_back({.domain = text::lower(name), .kind = Kind::Local, .user = {}, .exceptions = {}, .next = {}});
    std::vector<std::string> exceptions;
    const ListText map(files.virtualDomains);
    for (const auto &line : map.entries()) {
        const auto key = keyOf(line);
        if (!isVirtualLine(line))
            exceptions.push_back(key);
        else if (!holdsFor(locals, key))
            out.domains.push_back({.domain = key, .kind = Kind::Virtual, .user = valueOf(line), .exceptions = {}, .next = {}});
    }
    for (const auto *list : {&files.rcptHosts, &files.moreRcptHosts}) {
        for (const auto &entry : ListText(*list).entries()) {
            const auto name = text::lower(entry);
            const bool known = std::ranges::contains(out.domains, name, &Domain::domain);
            const bool excepted = std::ranges::contains(exceptions, name);
            if (!known || excepted)
                out.domains.push_back({.domain = name, .kind = Kind::Relay, .user = {}, .exceptions = {}, .next = {}});
        }
    }
    for (auto &domain : out.domains) {
        domain.accepted = isAccepted(files, domain.domain);
        for (const auto &exception : exceptions) {
            if (domain.kind == Kind::Virtual && ownerOf(exception, map) == bareOf(domain.domain) && exception != domain.domain)
                domain.exceptions.push_back(exception);
        }
    }
    std::ranges::sort(out.domains, {}, &Domain::domain);
    return out;
}

Answer<DomainFiles> withDomain(const DomainFiles &files, const rpc::domains::Add::Request &request)
{
    if (auto fault = wrongRequest(request))
        return std::unexpected(std::move(*fault));
    const auto domain = text::lower(request.domain);
    const auto present = kindOf(files, domain);
    if (present && !(*present == Kind::Relay && request.kind != Kind::Relay))
        return std::unexpected(rpc::failed("add " + domain, "it is a " + std::string(rpc::nameOf(*present)) + " domain of this hub already",
                                           "Remove it first to make it another kind."));
    auto out = files;
    if (request.kind == Kind::Local) {
        auto locals = localsOf(files);
        locals.add(domain);
        out.locals = locals.text();
    }
    const bool wildcard = request.wildcard.value_or(false) && !domain.starts_with('.');
    ListText map(files.virtualDomains);
    // It is no longer an exception of the domain above it, which sent its mail to where DNS says.
    if (request.kind != Kind::Relay) {
        map.removeIf([&](std::string_view line) {
            return valueOf(line).empty() && (keyOf(line) == domain || (wildcard && keyOf(line) == "." + domain));
        });
        out.virtualDomains = map.text();
    }
    if (request.kind == Kind::Virtual) {
        for (const auto &exception : request.exceptions.value_or(std::vector<std::string>()))
            map.add(text::lower(exception) + ":");
        map.add(domain + ":" + userOf(request));
        if (wildcard)
            map.add("." + domain + ":" + userOf(request));
        out.virtualDomains = map.text();
    }
    accept(out, domain);
    if (wildcard)
        accept(out, "." + domain);
    return out;
}

Answer<DomainFiles> withoutDomain(const DomainFiles &files, const std::string &domain)
{
    const auto me = text::lines(text::viewOf(files.me));
    const auto name = text::lower(domain);
    if (!me.empty() && text::lower(text::trimRight(me.front())) == name)
        return std::unexpected(rpc::failed("remove " + name, "it is the name of this hub itself, which must be able to receive its own mail",
                                           "Give the hub another name first, if it shall have one."));
    return withoutEntriesOf(files, domain);
}

Answer<DomainFiles> withoutEntriesOf(const DomainFiles &files, const std::string &given)
{
    if (auto fault = wrongDomain(given))
        return std::unexpected(std::move(*fault));
    const auto domain = text::lower(given);
    if (!kindOf(files, domain))
        return std::unexpected(rpc::notFound("domain " + domain + " on this hub"));
    const auto isIts = [&](const std::string &entry) { return entry == domain || entry == "." + domain; };
    auto out = files;
    auto locals = localsOf(files);
    if (locals.remove(domain) > 0)
        out.locals = locals.text();
    const ListText before(files.virtualDomains);
    ListText map(files.virtualDomains);
    const bool wasVirtual = map.removeIf([&](std::string_view line) { return isIts(keyOf(line)); }) > 0;
    const auto bare = bareOf(domain);
    map.removeIf([&](std::string_view line) {
        const auto key = keyOf(line);
        return wasVirtual && valueOf(line).empty() && ownerOf(key, before) == bare && ownerOf(key, map) != bare;
    });
    out.virtualDomains = map.text();
    for (auto *list : {&out.rcptHosts, &out.moreRcptHosts}) {
        ListText hosts(*list);
        hosts.removeIf([&](std::string_view line) { return isIts(text::lower(line)); });
        *list = hosts.text();
    }
    return out;
}

Answer<DomainFiles> readDomainFiles(const Targets &targets)
{
    DomainFiles out;
    const auto read = [&](const char *name, std::optional<std::string> &into) -> std::optional<rpc::Fault> {
        const auto target = targets.find(name);
        const auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (!state)
            return rpc::failed(std::string("read ") + name, state.error().text);
        into = state->text();
        return std::nullopt;
    };
    if (auto fault = read("control/me", out.me))
        return std::unexpected(std::move(*fault));
    for (const auto &[name, member] : kFiles) {
        if (auto fault = read(name, out.*member))
            return std::unexpected(std::move(*fault));
    }
    return out;
}

Intent intentOf(const DomainFiles &before, const DomainFiles &after)
{
    Intent out;
    for (const auto &[name, member] : kFiles) {
        if (before.*member != after.*member)
            out.files.push_back({name, std::nullopt, after.*member});
    }
    return out;
}

namespace {

// What the files alone do not say of a new virtual domain.
void remarkOnUser(const Targets &targets, const std::string &user, Intent &intent)
{
    auto after = targets;
    for (const auto &file : intent.files)
        after.overlay(file.file, file.content);
    const auto view = RoutingView::open(after);
    const auto found = view ? view->controllerOf(user + "-somebody") : Result<mail::UserDecision>(fail(ErrorKind::Bug, {}));
    if (!found)
        return;
    const auto &who = found->user;
    const auto prefix = who.ext.substr(0, who.ext.rfind("somebody"));
    const auto file = ".qmail" + who.dash + mail::safeExtension(prefix);
    const bool hasRest = std::ranges::any_of(intent.files, [&](const auto &made) { return made.content && made.file.ends_with(file + "default"); });
    intent.remarks.push_back("It is handled by the account " + who.user + " through the files " + file + "NAME in " + who.home +
                             (hasRest ? "; what has none goes where the one that ends in default says."
                                      : "; what has none bounces, until there is one that ends in default."));
}

// The .qmail files of addresses that come with the domain.
std::optional<rpc::Fault> addPlaces(const Targets &targets, const std::string &user, const std::vector<rpc::domains::Place> &places, Intent &intent)
{
    auto after = targets;
    for (const auto &file : intent.files)
        after.overlay(file.file, file.content);
    const auto view = RoutingView::open(after);
    if (!view)
        return rpc::failed("find the files of the addresses", view.error().text);
    std::map<std::string, std::vector<rpc::addresses::Delivery>> byName;
    for (const auto &place : places) {
        if (place.name.empty() || place.name.find('@') != std::string::npos)
            return rpc::invalid("places", 0, "\"" + place.name + "\" is not what stands before the @ of an address");
        byName[text::lower(place.name)].push_back(place.delivery);
    }
    for (const auto &[name, deliveries] : byName) {
        const auto place = placeOfLocal(targets, *view, user + "-" + (name == "*" ? "default" : name), name);
        if (!place)
            return place.error();
        auto content = withDeliveries(place->now.text(), deliveries, false);
        if (!content)
            return content.error();
        intent.files.push_back({place->target.name, std::nullopt, std::move(*content)});
    }
    return std::nullopt;
}

} // namespace

Answer<Intent> intentToAdd(const Targets &targets, const rpc::domains::Add::Request &request)
{
    const auto before = readDomainFiles(targets);
    if (!before)
        return std::unexpected(before.error());
    const auto after = withDomain(*before, request);
    if (!after)
        return std::unexpected(after.error());
    auto out = intentOf(*before, *after);
    out.verb = rpc::fullName<rpc::domains::Add>();
    const auto user = userOf(request);
    out.title = "Take mail for " + text::lower(request.domain) + " (" + std::string(rpc::nameOf(request.kind)) +
                (user.empty() ? std::string() : ", " + user) + ")";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    if (!before->rcptHosts)
        out.remarks.emplace_back("There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.");
    if (request.kind != Kind::Virtual)
        return out;
    if (request.places) {
        if (auto fault = addPlaces(targets, user, *request.places, out))
            return std::unexpected(std::move(*fault));
    }
    remarkOnUser(targets, user, out);
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::domains::Remove::Request &request)
{
    const auto before = readDomainFiles(targets);
    if (!before)
        return std::unexpected(before.error());
    const auto after = withoutDomain(*before, request.domain);
    if (!after)
        return std::unexpected(after.error());
    auto out = intentOf(*before, *after);
    out.verb = rpc::fullName<rpc::domains::Remove>();
    out.title = "Take no more mail for " + text::lower(request.domain);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

} // namespace mw::helper
