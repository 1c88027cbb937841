// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ListEdits.h"

#include "daemon/helper/lists/MailingLists.h"

#include "shared/base/Text.h"
#include "shared/mail/DotQmail.h"
#include "shared/os/Files.h"
#include "shared/rpc/Changes.h"

#include <algorithm>
#include <array>
#include <map>
#include <unistd.h>

namespace mw::helper {
namespace {

using rpc::lists::Delivery;

// Where mlmmj keeps those who get mail, digests and nothing: in the order of Delivery.
constexpr std::array<std::string_view, 3> kDirectories{"subscribers.d", "digesters.d", "nomailsubs.d"};
constexpr std::size_t kLongestAddress = 320;

bool isPlainAddress(const std::string &address)
{
    const auto at = address.find('@');
    const auto isFine = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("._%+=@-").contains(c);
    };
    return at != std::string::npos && at != 0 && at + 1 != address.size() && address.size() <= kLongestAddress &&
           std::ranges::count(address, '@') == 1 && std::ranges::all_of(address, isFine);
}

MailingLists listsOf(const Targets &targets)
{
    return MailingLists({.home = targets.place().home});
}

rpc::lists::MailingList described(const MailingList &list)
{
    return {.address = list.address,
            .directory = list.directory,
            .owners = list.owners,
            .subscribers = static_cast<std::int64_t>(list.subscribers),
            .digest = static_cast<std::int64_t>(list.digest),
            .silent = static_cast<std::int64_t>(list.silent),
            .wired = list.wired};
}

rpc::Fault noneInPrivate()
{
    return rpc::notSupported("A private hub has no mailing lists of mlmmj, whose programs need root's help; make a list in .qmail "
                             "files instead.");
}

// A list that is there, or as the overlay of the targets has it.
struct Known {
    std::string address;
    Target spool;
    FileState state;
};

Answer<Known> known(const Targets &targets, const std::string &given)
{
    if (targets.place().isPrivate)
        return std::unexpected(rpc::notFound("mailing list " + given));
    const auto address = listAddress(given);
    if (!address)
        return std::unexpected(rpc::invalid("address", 0, address.error().text));
    auto target = targets.find("lists/" + *address + "/spool");
    auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("look at the list " + *address, state.error().text));
    return Known{*address, std::move(*target), std::move(*state)};
}

Answer<Known> present(const Targets &targets, const std::string &given)
{
    auto out = known(targets, given);
    if (out && !out->state.present)
        return std::unexpected(rpc::notFound("mailing list " + given));
    return out;
}

Answer<FileState> stateOf(const Targets &targets, const std::string &file)
{
    const auto target = targets.find(file);
    auto state = target ? targets.read(*target) : Result<FileState>(std::unexpected(target.error()));
    if (!state)
        return std::unexpected(rpc::failed("read " + file, state.error().text));
    return std::move(*state);
}

// The two .qmail files, that of the address first.
Answer<std::array<Target, 2>> wiringOf(const Targets &targets, const std::string &address)
{
    const auto what = "find the files of " + address;
    const auto view = RoutingView::open(targets);
    if (!view)
        return std::unexpected(rpc::failed(what, view.error().text));
    const auto local = view->localOf(address);
    if (!local) {
        const auto domain = address.substr(address.find('@') + 1);
        return std::unexpected(rpc::failed("make the mailing list " + address,
                                           "this hub does not deliver mail for " + domain + ": it is neither in control/locals nor in "
                                           "control/virtualdomains", "Add the domain first."));
    }
    const auto decision = view->controllerOf(*local);
    if (!decision)
        return std::unexpected(rpc::failed(what, decision.error().text));
    const auto &user = decision->user;
    const auto dash = user.dash + mail::safeExtension(user.ext);
    auto file = targets.dotQmailOf(user, dash);
    if (!file || file->kind != TargetKind::Alias)
        return std::unexpected(rpc::failed("make the mailing list " + address, "it belongs to the account " + user.user +
                                           ", who can make a list in its own .qmail files", "Take another name."));
    auto rest = targets.dotQmailOf(user, dash + "-default");
    if (!rest)
        return std::unexpected(rpc::failed(what, rest.error().text));
    return std::array<Target, 2>{std::move(*file), std::move(*rest)};
}

Answer<std::string> memberAddress(const std::string &given)
{
    const auto address = text::lower(text::trim(given));
    if (!isPlainAddress(address))
        return std::unexpected(rpc::invalid("members", 0, "\"" + given + "\" cannot be a member's address"));
    return address;
}

std::string memberFile(const std::string &list, std::string_view directory, const std::string &member)
{
    return "lists/" + list + '/' + std::string(directory) + '/' + member.front();
}

// The files of members as they become, by name.
class Members {
public:
    Members(const Targets &targets, std::string list) : m_targets(targets), m_list(std::move(list)) {}

    // True: it was there.
    Answer<bool> remove(std::string_view directory, const std::string &member)
    {
        auto *lines = file(directory, member);
        if (!lines)
            return std::unexpected(*m_fault);
        return std::erase_if(*lines, [&](const std::string &line) { return text::equalIgnoringCase(line, member); }) > 0;
    }
    // The same.
    Answer<bool> add(std::string_view directory, const std::string &member)
    {
        auto *lines = file(directory, member);
        if (!lines)
            return std::unexpected(*m_fault);
        const bool isThere = std::ranges::any_of(*lines, [&](const std::string &line) { return text::equalIgnoringCase(line, member); });
        if (!isThere)
            lines->push_back(member);
        return isThere;
    }
    std::vector<FileIntent> intents() const
    {
        std::vector<FileIntent> out;
        for (const auto &[name, lines] : m_files)
            out.push_back({name, std::nullopt, lines.empty() ? std::optional<std::string>() : text::join(lines, "\n") + "\n"});
        return out;
    }

private:
    std::vector<std::string> *file(std::string_view directory, const std::string &member)
    {
        const auto name = memberFile(m_list, directory, member);
        if (const auto found = m_files.find(name); found != m_files.end())
            return &found->second;
        const auto state = stateOf(m_targets, name);
        if (!state) {
            m_fault = state.error();
            return nullptr;
        }
        auto &lines = m_files[name];
        for (const auto line : text::lines(state->content)) {
            if (!text::trim(line).empty())
                lines.emplace_back(text::trim(line));
        }
        return &lines;
    }

    const Targets &m_targets;
    std::string m_list;
    std::map<std::string, std::vector<std::string>> m_files;
    std::optional<rpc::Fault> m_fault;
};

std::string named(const std::vector<std::string> &members)
{
    return members.size() == 1 ? members.front() : std::to_string(members.size()) + " members";
}

template <rpc::Method M>
Intent intentOf(std::string title, const typename M::Request &request)
{
    Intent out;
    out.verb = rpc::fullName<M>();
    out.title = std::move(title);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    return out;
}

// It tells this list from all others of its name.
std::string freshMark()
{
    return clock::digits(clock::now()) + "-" + std::to_string(::getpid());
}

} // namespace

Answer<rpc::lists::List::Reply> listLists(const Targets &targets)
{
    rpc::lists::List::Reply out;
    const auto lists = targets.place().isPrivate ? std::vector<MailingList>() : listsOf(targets).list();
    if (!lists)
        return std::unexpected(rpc::failed("list the mailing lists", lists.error().text));
    for (const auto &list : *lists)
        out.lists.push_back(described(list));
    // What acts that are not applied yet would make and remove.
    for (const auto &[name, content] : targets.overlaid()) {
        if (!name.starts_with("lists/") || !name.ends_with("/spool"))
            continue;
        const auto address = name.substr(6, name.size() - 12);
        if (!content)
            std::erase_if(out.lists, [&](const rpc::lists::MailingList &list) { return list.address == address; });
        else if (!std::ranges::contains(out.lists, address, &rpc::lists::MailingList::address))
            out.lists.push_back({.address = address, .directory = listsOf(targets).directoryOf(address), .owners = {}, .wired = true});
    }
    std::ranges::sort(out.lists, {}, &rpc::lists::MailingList::address);
    return out;
}

Answer<rpc::lists::MailingList> showList(const Targets &targets, const rpc::lists::ListName &request)
{
    const auto list = listsOf(targets).show(request.address);
    if (targets.place().isPrivate || !list)
        return std::unexpected(rpc::notFound("mailing list " + request.address));
    return described(*list);
}

Answer<rpc::lists::Members::Reply> listMembers(const Targets &targets, const rpc::lists::ListName &request)
{
    const auto list = present(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    rpc::lists::Members::Reply out;
    for (std::size_t i = 0; i < kDirectories.size(); ++i) {
        const auto members = listsOf(targets).membersIn(list->address, std::string(kDirectories.at(i)));
        if (!members)
            return std::unexpected(rpc::failed("read the members of " + list->address, members.error().text));
        for (const auto &member : *members)
            out.members.push_back({member, static_cast<Delivery>(i)});
    }
    std::ranges::sort(out.members, {}, &rpc::lists::Member::address);
    return out;
}

Answer<Intent> intentToCreate(const Targets &targets, const rpc::lists::Create::Request &request)
{
    if (targets.place().isPrivate)
        return std::unexpected(noneInPrivate());
    const auto list = known(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    const auto what = "make the mailing list " + list->address;
    if (!isPlainAddress(request.owner))
        return std::unexpected(rpc::invalid("owner", 0, "\"" + request.owner + "\" cannot be the owner's address"));
    const auto lists = listsOf(targets);
    for (const auto *program : {"/mlmmj-make-ml", "/mlmmj-receive"}) {
        const auto path = MailingListPlaces().programs + program;
        if (!os::statAt(os::kWorkingDirectory, path))
            return std::unexpected(rpc::failed(what, "mlmmj is not installed: there is no " + path, "Install the package mlmmj and try again."));
    }
    const auto wiring = wiringOf(targets, list->address);
    if (!wiring)
        return std::unexpected(wiring.error());
    auto out = intentOf<rpc::lists::Create>("Make the mailing list " + list->address, request);
    const auto command = lists.commandFor(list->address) + '\n';
    out.ownPrograms = {lists.commandFor(list->address).substr(1)};
    for (const auto &target : *wiring) {
        const auto state = stateOf(targets, target.name);
        if (!state)
            return std::unexpected(state.error());
        if (state->present)
            return std::unexpected(rpc::failed(what, target.path() + " is there already", "Take another name, or remove what is there."));
        out.files.push_back({target.name, std::string(), command});
    }
    if (list->state.present)
        return std::unexpected(rpc::failed(what, lists.directoryOf(list->address) + " is there already", "Take another name, or remove what is there."));
    const auto prefix = "lists/" + list->address;
    out.files.push_back({prefix + "/spool", std::string(), freshMark() + '\n'});
    out.files.push_back({prefix + "/control/listaddress", std::nullopt, list->address + '\n'});
    out.files.push_back({prefix + "/control/owner", std::nullopt, request.owner + '\n'});
    const auto name = list->address.substr(0, list->address.find('@'));
    const auto domain = list->address.substr(list->address.find('@'));
    out.remarks = {"People subscribe by mail to " + name + "-subscribe" + domain + "."};
    return out;
}

Answer<Intent> intentToRemove(const Targets &targets, const rpc::lists::Remove::Request &request)
{
    const auto list = present(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    auto out = intentOf<rpc::lists::Remove>("Remove the mailing list " + list->address, request);
    const auto command = listsOf(targets).commandFor(list->address);
    if (const auto wiring = wiringOf(targets, list->address)) {
        for (const auto &target : *wiring) {
            const auto state = stateOf(targets, target.name);
            if (!state)
                return std::unexpected(state.error());
            // A file that says something else is not the list's: its mail has to go where it went before.
            if (state->present && std::ranges::contains(text::lines(state->content), command))
                out.files.push_back({target.name, std::nullopt, std::nullopt});
        }
    }
    out.files.push_back({list->spool.name, std::nullopt, std::nullopt});
    const ListSpool spool(MailingListPlaces(), list->address);
    out.remarks = {"Mail to the list bounces from now on.",
                   "Its archive and its members are kept in " + spool.retiredAs(std::string(text::trimRight(list->state.content))) +
                       "; undo brings them back."};
    return out;
}

Answer<Intent> intentToAddMembers(const Targets &targets, const rpc::lists::AddMembers::Request &request)
{
    const auto list = present(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    if (request.members.empty())
        return std::unexpected(rpc::invalid("members", 0, "say who shall become a member"));
    const auto wanted = kDirectories.at(static_cast<std::size_t>(request.delivery.value_or(Delivery::Mail)));
    Members files(targets, list->address);
    for (const auto &given : request.members) {
        const auto member = memberAddress(given);
        if (!member)
            return std::unexpected(member.error());
        for (const auto directory : kDirectories) {
            const auto done = directory == wanted ? files.add(directory, *member) : files.remove(directory, *member);
            if (!done)
                return std::unexpected(done.error());
        }
    }
    auto out = intentOf<rpc::lists::AddMembers>("Add " + named(request.members) + " to the mailing list " + list->address, request);
    out.files = files.intents();
    return out;
}

Answer<Intent> intentToRemoveMembers(const Targets &targets, const rpc::lists::RemoveMembers::Request &request)
{
    const auto list = present(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    Members files(targets, list->address);
    for (const auto &given : request.members) {
        const auto member = memberAddress(given);
        if (!member)
            return std::unexpected(member.error());
        bool isThere = false;
        for (const auto directory : kDirectories) {
            const auto was = files.remove(directory, *member);
            if (!was)
                return std::unexpected(was.error());
            isThere = isThere || *was;
        }
        if (!isThere)
            return std::unexpected(rpc::notFound("member " + given + " of " + list->address));
    }
    auto out = intentOf<rpc::lists::RemoveMembers>("Take " + named(request.members) + " out of the mailing list " + list->address, request);
    out.files = files.intents();
    return out;
}

Answer<Intent> intentToSetOwner(const Targets &targets, const rpc::lists::SetOwner::Request &request)
{
    const auto list = present(targets, request.address);
    if (!list)
        return std::unexpected(list.error());
    if (request.owners.empty())
        return std::unexpected(rpc::invalid("owners", 0, "a list needs an owner"));
    for (const auto &owner : request.owners) {
        if (!isPlainAddress(owner))
            return std::unexpected(rpc::invalid("owners", 0, "\"" + owner + "\" cannot be the owner's address"));
    }
    auto out = intentOf<rpc::lists::SetOwner>("The mailing list " + list->address + " is owned by " + text::join(request.owners, ", "), request);
    out.files.push_back({"lists/" + list->address + "/control/owner", std::nullopt, text::join(request.owners, "\n") + '\n'});
    return out;
}

} // namespace mw::helper
