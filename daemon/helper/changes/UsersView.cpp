// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/UsersView.h"

#include "daemon/helper/changes/RoutingView.h"
#include "daemon/helper/changes/TargetText.h"
#include "daemon/helper/changes/UsersEdits.h"
#include "daemon/helper/changes/UsersRebuild.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/DotQmail.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <set>

namespace mw::helper {
namespace {

using rpc::users::Account;
using rpc::users::Candidate;
using rpc::users::Compiled;
using rpc::users::Kind;
using rpc::users::ListName;
using rpc::users::Rule;
using rpc::users::Source;
using Reply = rpc::users::List::Reply;

constexpr std::size_t kLargest = 1U << 30U;
constexpr std::uint64_t kFirstPerson = 1000; // what adduser gives to people
constexpr std::uint64_t kLastPerson = 60000;
constexpr std::size_t kMostAccounts = 500;
constexpr std::size_t kMostLines = 200;
constexpr std::size_t kLongestAddress = 900;

Compiled compiledOf(const Targets &targets, const std::optional<std::string> &assign)
{
    const auto cdb = os::readFile(targets.place().home + "/users/cdb", kLargest);
    if (!cdb)
        return Compiled::Missing;
    const auto wanted = assign ? mail::compileUsersAssign(*assign) : Result<std::string>(fail(ErrorKind::NotFound, {}));
    return wanted && *wanted == *cdb ? Compiled::Fresh : Compiled::Stale;
}

std::vector<std::string> missingIn(const std::string &lines, const std::string &other)
{
    const auto others = text::lines(other);
    const std::set<std::string_view> known(others.begin(), others.end());
    std::vector<std::string> out;
    for (const auto line : text::lines(lines)) {
        if (!known.contains(line) && out.size() < kMostLines)
            out.emplace_back(line);
    }
    return out;
}

void compareWithRebuild(const Targets &targets, const mail::Pw2uTexts &lists, const std::optional<std::string> &assign, Reply &reply)
{
    const auto options = optionsOf(targets);
    const auto made = options ? assignFrom(targets, *options, lists) : Answer<std::string>(std::unexpected(options.error()));
    if (!made) {
        reply.rebuildFails = made.error().reason;
        return;
    }
    const auto &now = assign.value_or(std::string());
    reply.rebuildAdds = missingIn(*made, now);
    reply.rebuildRemoves = missingIn(now, *made);
}

std::string whyNot(const os::Account &account, const mail::UserDecision &decision)
{
    if (std::ranges::any_of(account.name, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return "Its name has capital letters, and addresses are read in small ones.";
    const auto home = os::statAt(os::kWorkingDirectory, account.home);
    if (!home)
        return "Its home " + account.home + " is not there.";
    if (home->st_uid != account.identity.uid)
        return "Its home " + account.home + " belongs to somebody else.";
    return "The address belongs to the account " + decision.user.user + ".";
}

std::vector<Account> accountsOf(const Targets &targets, const std::vector<Rule> &rules)
{
    std::vector<Account> out;
    const auto view = RoutingView::open(targets);
    if (!view || targets.place().isPrivate)
        return out;
    for (const auto &account : os::allAccounts()) {
        const auto uid = account.identity.uid;
        const bool isPerson = uid >= kFirstPerson && uid < kLastPerson;
        if ((!isPerson && !std::ranges::contains(rules, account.name, &Rule::user)) || out.size() == kMostAccounts)
            continue;
        Account one{.name = account.name, .uid = uid, .home = account.home, .receives = true, .why = {}};
        const auto decision = view->controllerOf(account.name);
        one.receives = decision && decision->user.user == account.name;
        if (!one.receives)
            one.why = decision ? whyNot(account, *decision) : decision.error().text;
        out.push_back(std::move(one));
    }
    return out;
}

std::string fileOf(const Rule &rule)
{
    return ".qmail" + rule.dash + mail::safeExtension(rule.extension);
}

bool matches(const Rule &rule, std::string_view local)
{
    return rule.kind == Kind::Exact ? text::equalIgnoringCase(rule.local, local) : text::startsWithIgnoringCase(local, rule.local);
}

Candidate candidateOf(Rule rule, const std::string &local)
{
    Candidate out{.source = rule.kind == Kind::Exact ? Source::ExactRule : Source::PrefixRule, .wins = false, .rule = std::move(rule), .file = {}, .why = {}};
    auto whole = out.rule;
    if (whole.kind == Kind::Prefix)
        whole.extension += local.substr(whole.local.size());
    out.file = fileOf(whole);
    return out;
}

Candidate candidateOf(const mail::LocalUser &user)
{
    Candidate out;
    out.rule = {.kind = Kind::Exact, .local = {}, .user = user.user, .uid = std::to_string(user.identity.uid), .gid = std::to_string(user.identity.gid),
                .home = user.home, .dash = user.dash, .extension = user.ext};
    out.file = fileOf(out.rule);
    return out;
}

// Without users/assign: the longest prefix that is an account, else the alias account.
Answer<Candidate> accountCandidate(const Targets &targets, const std::string &local)
{
    const auto options = optionsOf(targets);
    if (!options)
        return std::unexpected(options.error());
    const auto found = mail::lookUpAccount(mail::SystemAccounts(), local, options->breakCharacter);
    if (!found)
        return std::unexpected(rpc::failed("look up the accounts", found.error().text));
    auto out = candidateOf(found->user);
    const auto alias = mail::SystemAccounts().alias();
    const bool isAlias = alias && found->user.home == alias->home && found->user.ext == local;
    out.source = isAlias ? Source::Alias : Source::Account;
    out.rule.local = isAlias || found->user.ext.empty() ? local : local.substr(0, local.size() - found->user.ext.size() - 1);
    return out;
}

void judge(std::vector<Candidate> &candidates)
{
    bool decided = false;
    for (auto &candidate : candidates) {
        const auto &rule = candidate.rule;
        candidate.wins = !decided && !rule.beaten;
        decided = decided || candidate.wins;
        const auto line = "Line " + std::to_string(rule.line) + " of users/assign ";
        if (rule.beaten)
            candidate.why = line + "is for an address that an earlier line has.";
        else if (candidate.source == Source::ExactRule)
            candidate.why = line + "has this very address, which comes before everything else.";
        else if (candidate.source == Source::PrefixRule)
            candidate.why = line + "has the beginning \"" + rule.local + "\"" + (candidate.wins ? ", the longest that fits." : "; a rule above fits better.");
        else if (!candidate.wins)
            candidate.why = "Accounts are asked only where users/assign has nothing.";
        else if (candidate.source == Source::Account)
            candidate.why = "users/assign has nothing for it, and " + rule.local + " is an account.";
        else
            candidate.why = "users/assign has nothing for it and no account has the name, so the alias account gets it.";
    }
}

} // namespace

std::vector<Candidate> candidatesFor(const std::vector<Rule> &rules, const std::string &local)
{
    std::vector<Candidate> out;
    for (const auto &rule : rules) {
        if (matches(rule, local))
            out.push_back(candidateOf(rule, local));
    }
    std::ranges::stable_sort(out, [](const Candidate &a, const Candidate &b) {
        if (a.source != b.source)
            return a.source == Source::ExactRule;
        return a.rule.local.size() > b.rule.local.size();
    });
    return out;
}

Answer<Reply> listUsers(const Targets &targets)
{
    const auto assign = textOf(targets, "users/assign");
    const auto lists = listsOf(targets);
    if (!assign || !lists)
        return std::unexpected(assign ? lists.error() : assign.error());
    Reply out;
    out.present = assign->has_value();
    out.rules = rulesIn(assign->value_or(std::string()));
    const auto add = [&](ListName name, const std::optional<std::string> &content) {
        out.lists.push_back({name, content.has_value(), mail::parseControlList(content.value_or(std::string()))});
    };
    add(ListName::Include, lists->include);
    add(ListName::Exclude, lists->exclude);
    add(ListName::MailNames, lists->mailnames);
    add(ListName::Subusers, lists->subusers);
    add(ListName::Append, lists->append);
    out.compiled = compiledOf(targets, *assign);
    compareWithRebuild(targets, *lists, *assign, out);
    out.accounts = accountsOf(targets, out.rules);
    return out;
}

Answer<rpc::users::Match::Reply> matchUser(const Targets &targets, const rpc::users::Match::Request &request)
{
    auto local = request.local;
    if (local.empty() || local.size() > kLongestAddress || std::ranges::any_of(local, [](char c) { return static_cast<unsigned char>(c) < ' '; }))
        return std::unexpected(rpc::invalid("local", 0, "it is neither a local part nor an address"));
    if (local.find('@') != std::string::npos) {
        const auto view = RoutingView::open(targets);
        const auto found = view ? view->localOf(local) : Result<std::string>(std::unexpected(view.error()));
        if (!found)
            return std::unexpected(rpc::notFound("local address of " + local + ": " + found.error().text));
        local = *found;
    }
    const auto assign = textOf(targets, "users/assign");
    if (!assign)
        return std::unexpected(assign.error());
    rpc::users::Match::Reply out{.local = local, .candidates = candidatesFor(rulesIn(assign->value_or(std::string())), local)};
    auto account = accountCandidate(targets, local);
    if (!account)
        return std::unexpected(account.error());
    out.candidates.push_back(std::move(*account));
    judge(out.candidates);
    return out;
}

} // namespace mw::helper
