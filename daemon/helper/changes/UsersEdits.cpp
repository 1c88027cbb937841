// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/UsersEdits.h"

#include "daemon/helper/changes/ListText.h"
#include "daemon/helper/changes/TargetText.h"
#include "daemon/helper/changes/UsersRebuild.h"

#include "shared/base/Text.h"
#include "shared/mail/UsersAssign.h"
#include "shared/rpc/Changes.h"

#include <algorithm>

namespace mw::helper {
namespace {

using rpc::control::How;
using rpc::users::Kind;
using rpc::users::ListName;
using rpc::users::Rule;

constexpr std::size_t kLongestField = 900;

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; });
}

// "=local" or "+local" in small letters: what decides whether two lines are for the same address.
std::string addressOf(std::string_view line)
{
    const bool isPrefix = line.starts_with('+');
    const auto rest = line.empty() ? line : line.substr(1);
    return (isPrefix ? "+" : "=") + text::lower(rest.substr(0, rest.find(':')));
}

bool isRule(std::string_view line)
{
    return !text::trim(line).empty() && !line.starts_with('#') && !line.starts_with('.') && line.find(':') != std::string_view::npos;
}

std::string joined(const std::vector<std::string> &lines)
{
    return lines.empty() ? std::string() : text::join(lines, "\n") + "\n";
}

std::vector<std::string> linesOf(const std::optional<std::string> &content)
{
    std::vector<std::string> out;
    const auto &all = content.value_or(std::string());
    for (const auto line : text::lines(all))
        out.emplace_back(line);
    return out;
}

Rule ruleOf(const mail::AssignEntry &entry)
{
    return {.kind = entry.match == mail::AssignMatch::Prefix ? Kind::Prefix : Kind::Exact, .local = entry.local, .user = entry.user,
            .uid = entry.uid, .gid = entry.gid, .home = entry.home, .dash = entry.dash, .extension = entry.ext, .line = entry.line};
}

std::string inWords(Kind kind, const std::string &local)
{
    return kind == Kind::Exact ? local : local + "*";
}

rpc::Fault wrongEntry(const std::string &entry, const std::string &reason)
{
    return rpc::invalid("entries", 0, "\"" + entry + "\" " + reason);
}

// What keeps an entry from meaning anything in its list.
std::optional<rpc::Fault> wrongIn(ListName list, const std::string &entry)
{
    if (entry.empty() || hasControl(entry) || entry.starts_with('#') || text::trimRight(entry) != entry || entry.size() > kLongestField)
        return wrongEntry(entry, "is no line of such a list");
    const auto fields = text::split(entry, ':');
    if ((list == ListName::Include || list == ListName::Exclude) && fields.size() != 1)
        return wrongEntry(entry, "is no account name");
    if (list == ListName::MailNames && (fields.size() < 2 || fields.front().empty()))
        return wrongEntry(entry, "must be an account, a colon and the names it gets mail by: user:name:name");
    if (list == ListName::Subusers && (fields.size() != 4 || fields[0].empty() || fields[1].empty() || !fields[3].empty()))
        return wrongEntry(entry, "must be an address, an account and an extension, with a colon behind each: sub:user:pre:");
    if (list == ListName::Append) {
        const auto read = mail::parseUsersAssign(entry + "\n.\n");
        if (!read.errors.empty() || read.entries.size() != 1)
            return wrongEntry(entry, "is no line of users/assign: " + (read.errors.empty() ? std::string("it is none") : read.errors.front().text));
    }
    return std::nullopt;
}

// Lists with a key hold one entry for each.
std::string keyIn(ListName list, std::string_view entry)
{
    if (list == ListName::Append)
        return addressOf(entry);
    return std::string(entry.substr(0, entry.find(':')));
}

std::string nameOf(ListName list)
{
    return "users/" + std::string(rpc::nameOf(list));
}

std::optional<std::string> &memberOf(mail::Pw2uTexts &texts, ListName list)
{
    switch (list) {
    case ListName::Include:
        return texts.include;
    case ListName::Exclude:
        return texts.exclude;
    case ListName::MailNames:
        return texts.mailnames;
    case ListName::Subusers:
        return texts.subusers;
    case ListName::Append:
        break;
    }
    return texts.append;
}

Answer<Rule> ruleFor(const Targets &targets, const rpc::users::AddRule::Request &request)
{
    const auto account = accountFor(targets, request.user);
    if (!account)
        return std::unexpected(account.error());
    if (account->identity.uid == 0)
        return std::unexpected(rpc::invalid("user", 0, "nothing is ever delivered as root"));
    Rule out{.kind = request.kind, .local = request.local, .user = account->name, .uid = std::to_string(account->identity.uid),
             .gid = std::to_string(account->identity.gid), .home = request.home.value_or(account->home), .dash = {}, .extension = {}};
    const auto extension = request.extension.value_or(std::string());
    const bool isPrefix = request.kind == Kind::Prefix;
    out.dash = isPrefix || !extension.empty() ? "-" : "";
    out.extension = extension + (isPrefix && !extension.empty() ? "-" : "");
    return out;
}

} // namespace

std::vector<Rule> rulesIn(std::string_view content)
{
    std::vector<Rule> out;
    std::vector<std::string> seen;
    for (const auto &entry : mail::parseUsersAssign(content).entries) {
        out.push_back(ruleOf(entry));
        const auto key = (entry.match == mail::AssignMatch::Prefix ? "+" : "=") + text::lower(entry.local);
        out.back().beaten = std::ranges::contains(seen, key);
        seen.push_back(key);
    }
    return out;
}

Answer<std::string> lineFor(const Rule &rule)
{
    for (const auto *field : {&rule.local, &rule.user, &rule.uid, &rule.gid, &rule.home, &rule.dash, &rule.extension}) {
        if (field->find(':') != std::string::npos || hasControl(*field) || field->size() > kLongestField)
            return std::unexpected(rpc::invalid("rule", 0, "\"" + *field + "\" cannot stand in users/assign, whose fields end with colons"));
    }
    if (rule.kind == Kind::Exact && rule.local.empty())
        return std::unexpected(rpc::invalid("local", 0, "an address is missing"));
    if (rule.local.find('@') != std::string::npos || rule.local.find(' ') != std::string::npos)
        return std::unexpected(rpc::invalid("local", 0, "\"" + rule.local + "\" is not what stands before the @ of an address"));
    if (rule.extension.find('/') != std::string::npos)
        return std::unexpected(rpc::invalid("extension", 0, "an extension has no slash"));
    if (!rule.home.starts_with('/'))
        return std::unexpected(rpc::invalid("home", 0, "a home is a path from the root: /home/NAME"));
    return (rule.kind == Kind::Prefix ? "+" : "=") + rule.local + ":" + rule.user + ":" + rule.uid + ":" + rule.gid + ":" + rule.home + ":" +
           rule.dash + ":" + rule.extension + ":";
}

Answer<std::string> withRule(const std::optional<std::string> &content, const std::string &line, bool replace, bool ends)
{
    auto lines = linesOf(content);
    const auto address = addressOf(line);
    const auto dot = ends ? std::ranges::find_if(lines, [](const std::string &l) { return l.starts_with('.'); }) : lines.end();
    if (ends && content && dot == lines.end())
        return std::unexpected(rpc::failed("change users/assign", "it does not end with a line that holds a single dot"));
    const auto same = [&](const std::string &l) { return isRule(l) && addressOf(l) == address; };
    const auto present = std::find_if(lines.begin(), dot, same);
    if (present != dot && !replace)
        return std::unexpected(rpc::failed("add the rule", "line " + std::to_string(present - lines.begin() + 1) + " has the address already: " + *present,
                                           "Give it to another account with --replace."));
    if (present != dot) {
        *present = line;
        lines.erase(std::remove_if(present + 1, dot, same), dot);
    } else {
        lines.insert(dot, line);
    }
    if (ends && !content)
        lines.emplace_back(".");
    return joined(lines);
}

std::optional<std::string> withoutRule(const std::string &content, Kind kind, const std::string &local)
{
    auto lines = linesOf(content);
    const auto dot = std::ranges::find_if(lines, [](const std::string &l) { return l.starts_with('.'); });
    const auto address = (kind == Kind::Prefix ? "+" : "=") + text::lower(local);
    const auto rest = std::remove_if(lines.begin(), dot, [&](const std::string &l) { return isRule(l) && addressOf(l) == address; });
    if (rest == dot)
        return std::nullopt;
    lines.erase(rest, dot);
    return joined(lines);
}

Answer<std::optional<std::string>> withEntries(ListName list, const std::optional<std::string> &content, const std::vector<std::string> &entries,
                                               How how)
{
    if (entries.empty() && how == How::Replace)
        return std::nullopt;
    if (list == ListName::Append && content && !content->empty() && !content->ends_with('\n'))
        return std::unexpected(rpc::failed("change users/append", "its last line does not end"));
    ListText text(content);
    if (how == How::Replace)
        text.removeIf([&](std::string_view line) { return !std::ranges::contains(entries, line); });
    for (const auto &entry : entries) {
        if (how == How::Remove) {
            const bool byKey = list != ListName::Append && entry.find(':') == std::string::npos;
            const auto gone = text.removeIf([&](std::string_view line) { return line == entry || (byKey && keyIn(list, line) == entry); });
            if (gone == 0)
                return std::unexpected(rpc::notFound("entry \"" + entry + "\" in " + nameOf(list)));
            continue;
        }
        if (auto fault = wrongIn(list, entry))
            return std::unexpected(std::move(*fault));
        text.removeIf([&](std::string_view line) { return keyIn(list, line) == keyIn(list, entry) && line != entry; });
        if (!std::ranges::contains(text.entries(), entry))
            text.addAlways(entry);
    }
    return text.text();
}

Answer<Intent> intentToAddRule(const Targets &targets, const rpc::users::AddRule::Request &request)
{
    const auto rule = ruleFor(targets, request);
    if (!rule)
        return std::unexpected(rule.error());
    const auto line = lineFor(*rule);
    const auto assign = textOf(targets, "users/assign");
    const auto append = textOf(targets, "users/append");
    for (const auto *fault : {line ? nullptr : &line.error(), assign ? nullptr : &assign.error(), append ? nullptr : &append.error()}) {
        if (fault)
            return std::unexpected(*fault);
    }
    auto newAssign = withRule(*assign, *line, request.replace.value_or(false), true);
    auto newAppend = withRule(*append, *line, true, false);
    if (!newAssign || !newAppend)
        return std::unexpected(newAssign ? newAppend.error() : newAssign.error());
    Intent out;
    out.verb = rpc::fullName<rpc::users::AddRule>();
    out.title = "Mail for " + inWords(request.kind, request.local) + " belongs to the account " + request.user;
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, "users/assign", *assign, *newAssign);
    addWhereDifferent(out, "users/append", *append, *newAppend);
    if (accountFor(targets, request.local) && request.kind == Kind::Exact)
        out.remarks.push_back(request.local + " is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.");
    return out;
}

Answer<Intent> intentToRemoveRule(const Targets &targets, const rpc::users::RemoveRule::Request &request)
{
    Intent out;
    out.verb = rpc::fullName<rpc::users::RemoveRule>();
    out.title = "Take " + inWords(request.kind, request.local) + " from its account";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    for (const auto *name : {"users/assign", "users/append"}) {
        const auto before = textOf(targets, name);
        if (!before)
            return std::unexpected(before.error());
        auto after = *before ? withoutRule(**before, request.kind, request.local) : std::nullopt;
        if (after)
            addWhereDifferent(out, name, *before, *after == "" ? std::nullopt : std::move(after));
    }
    if (out.files.empty())
        return std::unexpected(rpc::notFound("rule for " + inWords(request.kind, request.local) + " in users/assign"));
    if (accountFor(targets, request.local) && request.kind == Kind::Exact)
        out.remarks.push_back(request.local + " is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.");
    return out;
}

Answer<Intent> intentToSetList(const Targets &targets, const rpc::users::SetList::Request &request)
{
    auto lists = listsOf(targets);
    if (!lists)
        return std::unexpected(lists.error());
    auto &text = memberOf(*lists, request.list);
    const auto before = text;
    const auto how = request.how.value_or(How::Replace);
    auto after = withEntries(request.list, before, request.entries, how);
    if (!after)
        return std::unexpected(after.error());
    text = std::move(*after);
    Intent out;
    out.verb = rpc::fullName<rpc::users::SetList>();
    const auto entries = text::join(request.entries, ", ");
    out.title = how == How::Add ? "Add " + entries + " to " + nameOf(request.list)
                : how == How::Remove ? "Remove " + entries + " from " + nameOf(request.list)
                                     : "Set " + nameOf(request.list) + " to " + (entries.empty() ? "nothing" : entries);
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, nameOf(request.list), before, text);
    if (!request.rebuild.value_or(false))
        return out;
    const auto options = optionsOf(targets);
    const auto assign = textOf(targets, "users/assign");
    if (!options || !assign)
        return std::unexpected(options ? assign.error() : options.error());
    auto made = assignFrom(targets, *options, *lists);
    if (!made)
        return std::unexpected(made.error());
    addWhereDifferent(out, "users/assign", *assign, std::move(*made));
    return out;
}

Answer<Intent> intentToRebuild(const Targets &targets, const rpc::users::Rebuild::Request &request)
{
    const auto lists = listsOf(targets);
    auto options = optionsOf(targets);
    const auto assign = textOf(targets, "users/assign");
    if (!lists || !options || !assign)
        return std::unexpected(!lists ? lists.error() : options ? assign.error() : options.error());
    using Home = mail::Pw2uOptions::Home;
    const auto homes = request.homes.value_or(rpc::users::Homes::OwnedOnly);
    options->home = homes == rpc::users::Homes::Any ? Home::Any : homes == rpc::users::Homes::MustExist ? Home::MustExist : Home::OwnedOnly;
    options->capitals = request.capitals.value_or(false);
    options->wildcards = !request.plain.value_or(false);
    options->dash = request.slash.value_or(false) ? "-/" : "-";
    auto made = assignFrom(targets, *options, *lists);
    if (!made)
        return std::unexpected(made.error());
    Intent out;
    out.verb = rpc::fullName<rpc::users::Rebuild>();
    out.title = "Make users/assign from the accounts";
    out.manner = request.manner.value_or(rpc::changes::Manner{});
    addWhereDifferent(out, "users/assign", *assign, std::move(*made));
    return out;
}

} // namespace mw::helper
