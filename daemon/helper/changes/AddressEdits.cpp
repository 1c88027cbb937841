// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/AddressEdits.h"

#include "daemon/helper/changes/AsAccount.h"
#include "daemon/helper/changes/DomainEdits.h"

#include "shared/base/Text.h"
#include "shared/mail/DotQmail.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Domains.h"

#include <algorithm>
#include <map>
#include <set>

namespace mw::helper {
namespace {

using mail::DotQmailKind;
using rpc::addresses::Delivery;
using rpc::addresses::DeliveryKind;

constexpr std::string_view kEverythingElse = "default";
constexpr std::size_t kLongestAddress = 900;
constexpr std::string_view kDiscard = "# mail for this address is dropped";
constexpr std::size_t kMostAtOnce = 2000; // addresses in one answer
constexpr std::size_t kMostImported = 20'000;

std::optional<DeliveryKind> kindOf(DotQmailKind kind)
{
    switch (kind) {
    case DotQmailKind::Forward:
        return DeliveryKind::Forward;
    case DotQmailKind::Mbox:
    case DotQmailKind::Maildir:
        return DeliveryKind::Mailbox;
    case DotQmailKind::Program:
        return DeliveryKind::Program;
    default:
        return std::nullopt;
    }
}

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; });
}

std::string joined(const std::vector<std::string> &lines)
{
    return lines.empty() ? std::string() : text::join(lines, "\n") + "\n";
}

Answer<AddressPlace> placeOf(const Targets &targets, const std::string &given)
{
    const auto what = "find the file of " + given;
    if (given.empty() || given.size() > kLongestAddress || hasControl(given) || given.find(' ') != std::string::npos || given.starts_with('@'))
        return std::unexpected(rpc::invalid("address", 0, "\"" + given + "\" is not an address: NAME@DOMAIN, NAME, or * for everything else"));
    const auto at = given.rfind('@');
    const bool isRest = given.substr(0, at) == "*";
    const auto address = isRest ? std::string(kEverythingElse) + (at == std::string::npos ? std::string() : given.substr(at)) : given;
    const auto view = RoutingView::open(targets);
    if (!view)
        return std::unexpected(rpc::failed(what, view.error().text));
    const auto local = view->localOf(address);
    if (!local)
        return std::unexpected(rpc::failed("change " + given, local.error().text, "Add its domain first."));
    return placeOfLocal(targets, *view, *local, given);
}

// Whether the mail goes anywhere by the file itself.
bool isDelivered(const std::optional<std::string> &content)
{
    const auto deliveries = deliveriesIn(content.value_or(std::string()));
    return std::ranges::any_of(deliveries, [](const Delivery &d) { return d.kind != DeliveryKind::Discard; });
}

// The names in a home that begin so; read with its owner's rights, and those that acts before this one make.
std::vector<std::string> filesIn(const Targets &targets, const mail::LocalUser &user, const std::string &prefix)
{
    const auto names = asAccount(user.identity, [&]() -> Result<std::string> {
        return text::join(MW_TRY(os::listDirectory(os::kWorkingDirectory, user.home)), "\n");
    });
    std::vector<std::string> out;
    const auto all = names.value_or(std::string());
    for (const auto name : text::lines(all)) {
        if (name.starts_with(prefix))
            out.emplace_back(name);
    }
    for (const auto &[name, content] : targets.overlaid()) {
        const auto target = targets.find(name);
        if (content && target && target->directory == user.home && target->file.starts_with(prefix) && !std::ranges::contains(out, target->file))
            out.push_back(target->file);
    }
    std::ranges::sort(out);
    return out;
}

std::string addressFor(std::string_view extension, const std::optional<std::string> &domain)
{
    auto name = text::replaceAll(extension, ":", ".");
    if (name == kEverythingElse)
        name = "*";
    else if (name.ends_with("-default"))
        name = name.substr(0, name.size() - kEverythingElse.size()) + "*";
    return domain ? name + "@" + *domain : name;
}

} // namespace

Answer<AddressPlace> placeOfLocal(const Targets &targets, const RoutingView &view, const std::string &local, const std::string &given)
{
    const auto decision = view.controllerOf(local);
    if (!decision)
        return std::unexpected(rpc::failed("find the file of " + given, decision.error().text));
    const auto &user = decision->user;
    auto target = targets.dotQmailOf(user, user.dash + mail::safeExtension(user.ext));
    if (!target)
        return std::unexpected(rpc::notSupported("The .qmail file of " + given + " is not one that can be changed from here: " + target.error().text + "."));
    auto now = targets.read(*target);
    if (!now)
        return std::unexpected(rpc::failed("read " + target->name, now.error().text));
    return AddressPlace{std::move(*target), std::move(*now), user};
}

std::vector<Delivery> deliveriesIn(std::string_view content)
{
    std::vector<Delivery> out;
    for (const auto &line : mail::parseDotQmail(content)) {
        if (const auto kind = kindOf(line.kind))
            out.push_back({*kind, line.text});
    }
    // Comments alone: the mail is dropped. An empty file is the standard delivery.
    if (out.empty() && !text::trim(content).empty())
        out.push_back({DeliveryKind::Discard, {}});
    return out;
}

Answer<std::string> lineFor(const Delivery &delivery)
{
    const auto wrong = [&](const std::string &reason) { return std::unexpected(rpc::invalid("deliveries", 0, "\"" + delivery.to + "\" " + reason)); };
    std::string line = delivery.to;
    if (delivery.kind == DeliveryKind::Discard && !delivery.to.empty())
        return wrong("is a place; mail that is dropped goes nowhere");
    if (delivery.kind == DeliveryKind::Discard)
        return std::string(kDiscard);
    if (delivery.kind == DeliveryKind::Program)
        line = "|" + delivery.to;
    else if (delivery.kind == DeliveryKind::Forward)
        line = "&" + delivery.to;
    if (hasControl(line))
        return wrong("has a character that no line may have");
    if (delivery.kind == DeliveryKind::Mailbox && !delivery.to.starts_with('/') && !delivery.to.starts_with("./"))
        return wrong("is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir");
    if (delivery.kind == DeliveryKind::Forward && (delivery.to.find_first_of(" <>()|") != std::string::npos || delivery.to.find('@') == 0 || delivery.to.ends_with('@')))
        return wrong("is not an address");
    // qmail-local would take it for one after the '&'; whoever types it means a line that does nothing.
    if (delivery.kind == DeliveryKind::Forward && delivery.to.starts_with('#'))
        return wrong("is a comment, not an address");
    const auto read = deliveriesIn(line);
    if (delivery.to.empty() || read.size() != 1 || read.front().kind != delivery.kind || read.front().to != delivery.to)
        return wrong("would be read as something else");
    return line;
}

Answer<std::string> withDeliveries(const std::optional<std::string> &content, const std::vector<Delivery> &deliveries, bool replace)
{
    if (deliveries.empty())
        return std::unexpected(rpc::invalid("deliveries", 0, "say where the mail shall go"));
    const bool discards = std::ranges::contains(deliveries, DeliveryKind::Discard, &Delivery::kind);
    if (discards && (deliveries.size() > 1 || (!replace && isDelivered(content))))
        return std::unexpected(rpc::invalid("deliveries", 0, "mail that is dropped goes nowhere else; replace what the address has"));
    std::vector<std::string> lines;
    const auto before = content.value_or(std::string());
    for (const auto line : text::lines(before)) {
        if (line == kDiscard)
            continue;
        if (!replace || line.starts_with('#'))
            lines.emplace_back(line);
    }
    for (const auto &delivery : deliveries) {
        auto line = lineFor(delivery);
        if (!line)
            return std::unexpected(line.error());
        if (discards) {
            lines.push_back(std::move(*line));
            continue;
        }
        const auto present = deliveriesIn(joined(lines));
        const bool isThere = std::ranges::any_of(present, [&](const Delivery &d) { return d.kind == delivery.kind && d.to == delivery.to; });
        if (!isThere)
            lines.push_back(std::move(*line));
    }
    return joined(lines);
}

Answer<std::optional<std::string>> withoutDelivery(const std::string &content, const std::string &to)
{
    std::vector<std::string> lines;
    bool found = false;
    for (const auto line : text::lines(content)) {
        const auto here = deliveriesIn(line);
        const bool goes = here.size() == 1 && here.front().kind != DeliveryKind::Discard && (here.front().to == to || "|" + here.front().to == to);
        found = found || goes;
        if (!goes)
            lines.emplace_back(line);
    }
    if (!found)
        return std::unexpected(rpc::notFound("delivery to " + to + " there"));
    // Comments alone would let the mail vanish.
    const auto rest = joined(lines);
    return isDelivered(rest) ? std::optional(rest) : std::optional<std::string>();
}

namespace {

// The alias account's, or those of a domain; appended to `out`.
std::optional<rpc::Fault> appendAddresses(const Targets &targets, const RoutingView &view, const std::optional<std::string> &domain,
                                          std::vector<rpc::addresses::Address> &out)
{
    std::string local(kEverythingElse);
    if (domain) {
        const auto found = view.localOf(local + "@" + *domain);
        if (!found)
            return rpc::notFound("domain " + *domain + " that is delivered here");
        local = *found;
    }
    const auto decision = view.controllerOf(local);
    if (!decision)
        return rpc::failed("list the addresses", decision.error().text);
    const auto &user = decision->user;
    const auto extension = mail::safeExtension(user.ext);
    const auto prefix = ".qmail" + user.dash + extension.substr(0, extension.size() - std::min(extension.size(), kEverythingElse.size()));
    for (const auto &file : filesIn(targets, user, prefix)) {
        const auto target = targets.dotQmailOf(user, file.substr(std::string_view(".qmail").size()));
        const auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
        if (state && state->present && file.size() > prefix.size())
            out.push_back({.address = addressFor(std::string_view(file).substr(prefix.size()), domain),
                           .file = target->name, .user = user.user, .deliveries = deliveriesIn(state->content)});
    }
    return std::nullopt;
}

// A file that is an address of a virtual domain is none of the alias account's own.
std::optional<rpc::Fault> appendAll(const Targets &targets, const RoutingView &view, std::vector<rpc::addresses::Address> &out)
{
    const auto files = readDomainFiles(targets);
    if (!files)
        return files.error();
    for (const auto &domain : domainsIn(*files).domains) {
        // One whose account is gone, or that is only a suffix, has no addresses to show; the others are shown all the same.
        if (domain.kind == rpc::domains::Kind::Virtual && !domain.domain.empty() && !domain.domain.starts_with('.'))
            (void)appendAddresses(targets, view, domain.domain, out);
    }
    std::set<std::string, std::less<>> taken;
    for (const auto &address : out)
        taken.insert(address.file);
    std::vector<rpc::addresses::Address> own;
    if (auto fault = appendAddresses(targets, view, std::nullopt, own))
        return fault;
    std::ranges::copy_if(own, std::back_inserter(out), [&](const auto &address) { return !taken.contains(address.file); });
    std::ranges::sort(out, {}, &rpc::addresses::Address::address);
    const auto again = std::ranges::unique(out, {}, &rpc::addresses::Address::address);
    out.erase(again.begin(), again.end());
    return std::nullopt;
}

} // namespace

Answer<rpc::addresses::List::Reply> listAddresses(const Targets &targets, const rpc::addresses::List::Request &request)
{
    const auto view = RoutingView::open(targets);
    if (!view)
        return std::unexpected(rpc::failed("list the addresses", view.error().text));
    rpc::addresses::List::Reply out;
    const bool all = request.all.value_or(false);
    auto fault = all ? appendAll(targets, *view, out.addresses) : appendAddresses(targets, *view, request.domain, out.addresses);
    if (fault)
        return std::unexpected(std::move(*fault));
    if (!all)
        return out;
    std::erase_if(out.addresses, [&](const auto &address) { return request.after && address.address <= *request.after; });
    out.more = out.addresses.size() > kMostAtOnce;
    if (out.more)
        out.addresses.resize(kMostAtOnce);
    return out;
}

namespace {

// qmail-local sends what it forwards in the name of LIST-owner where that has a file; whatever bounces goes there.
std::optional<rpc::Fault> addOwner(const Targets &targets, const rpc::addresses::Add::Request &request, const AddressPlace &list, Intent &intent)
{
    const auto at = request.address.rfind('@');
    const auto name = request.address.substr(0, at);
    const auto wrong = [](const std::string &reason) { return rpc::invalid("owner", 0, reason); };
    if (name == "*")
        return wrong("everything else is no mailing list, so it has no owner; name one address");
    const auto address = name + "-owner" + (at == std::string::npos ? std::string() : request.address.substr(at));
    const auto place = placeOf(targets, address);
    if (!place)
        return place.error();
    if (place->target.name != list.target.name + "-owner")
        return wrong(request.address + " cannot have an owner, because mail for " + address + " goes by " + place->target.name + ", where it is not looked for");
    auto content = withDeliveries(place->now.text(), {{DeliveryKind::Forward, *request.owner}}, true);
    if (!content)
        return wrong("\"" + *request.owner + "\" is not an address");
    intent.files.push_back({place->target.name, std::nullopt, std::move(*content)});
    intent.title += "; its owner is " + *request.owner;
    intent.remarks.push_back("Mail that cannot be delivered to a member of " + request.address + " is reported to " + *request.owner + ", not to whoever wrote it.");
    return std::nullopt;
}

} // namespace

Answer<Intent> intentToAdd(const Targets &targets, const rpc::addresses::Add::Request &request)
{
    const auto place = placeOf(targets, request.address);
    if (!place)
        return std::unexpected(place.error());
    const auto content = withDeliveries(place->now.text(), request.deliveries, request.replace.value_or(false));
    if (!content)
        return std::unexpected(content.error());
    Intent out;
    out.verb = rpc::fullName<rpc::addresses::Add>();
    out.title = "Mail for " + request.address + " goes to";
    for (const auto &delivery : request.deliveries)
        out.title += (&delivery == &request.deliveries.front() ? " " : ", ") + (delivery.kind == DeliveryKind::Program ? std::string("a program") : delivery.to);
    if (std::ranges::contains(request.deliveries, DeliveryKind::Discard, &Delivery::kind))
        out.title = "Mail for " + request.address + " is dropped";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    out.files.push_back({place->target.name, std::nullopt, *content});
    if (!place->now.present && place->user.ext.empty())
        out.remarks.push_back("Until now mail for " + place->user.user + " was delivered the standard way (control/defaultdelivery); from now on only as this file says.");
    if (request.owner) {
        if (auto fault = addOwner(targets, request, *place, out))
            return std::unexpected(std::move(*fault));
    }
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::addresses::Remove::Request &request)
{
    const auto place = placeOf(targets, request.address);
    if (!place)
        return std::unexpected(place.error());
    if (!place->now.present)
        return std::unexpected(rpc::notFound("file of the address " + request.address + " (" + place->target.name + ")"));
    Intent out;
    out.verb = rpc::fullName<rpc::addresses::Remove>();
    out.title = "Remove " + (request.to ? *request.to + " from " : std::string()) + request.address;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    std::optional<std::string> content;
    if (request.to) {
        auto rest = withoutDelivery(place->now.content, *request.to);
        if (!rest)
            return std::unexpected(rest.error());
        content = std::move(*rest);
    }
    out.files.push_back({place->target.name, std::nullopt, content});
    return out;
}

Answer<Intent> intentToImport(const Targets &targets, const rpc::addresses::Import::Request &request)
{
    if (request.addresses.empty())
        return std::unexpected(rpc::invalid("addresses", 0, "there is none"));
    if (request.addresses.size() > kMostImported)
        return std::unexpected(rpc::tooMuch("At most " + std::to_string(kMostImported) + " addresses are taken at a time."));
    std::map<std::string, std::string> contents; // by target; two addresses may be one file
    for (std::size_t i = 0; i < request.addresses.size(); ++i) {
        const auto &entry = request.addresses[i];
        auto wrong = [&](rpc::Fault fault) {
            if (fault.kind == rpc::Fault::Kind::Invalid)
                fault.line = static_cast<std::int64_t>(i) + 1;
            return std::unexpected(std::move(fault));
        };
        const auto place = placeOf(targets, entry.address);
        if (!place)
            return wrong(place.error());
        const auto before = contents.find(place->target.name);
        auto content = withDeliveries(before == contents.end() ? place->now.text() : std::optional(before->second), entry.deliveries,
                                      request.replace.value_or(false) && before == contents.end());
        if (!content)
            return wrong(content.error());
        contents[place->target.name] = std::move(*content);
    }
    Intent out;
    out.verb = rpc::fullName<rpc::addresses::Import>();
    out.title = "Take " + std::to_string(request.addresses.size()) + (request.addresses.size() == 1 ? " address" : " addresses") + " from a table";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    for (auto &[file, content] : contents)
        out.files.push_back({file, std::nullopt, std::move(content)});
    return out;
}

} // namespace mw::helper
