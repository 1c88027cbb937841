// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/UserLookup.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <cerrno>

namespace mw::mail {
namespace {

// Tries one prefix; nothing if it is not an account that takes mail.
Result<std::optional<LocalUser>> tryAccount(const Accounts &accounts, const std::string &name,
                                            UserDecision &decision)
{
    auto &steps = decision.steps;
    const auto account = accounts.named(name);
    if (!account) {
        if (account.error().kind != ErrorKind::NotFound)
            return Failure(account.error());
        steps.push_back("no account " + name);
        return std::optional<LocalUser>();
    }
    if (account->identity.uid == 0) {
        steps.push_back("account " + name + " is root's, which never receives mail");
        return std::optional<LocalUser>();
    }
    const auto owner = MW_TRY(accounts.ownerOf(account->home));
    if (!owner) {
        steps.push_back("account " + name + " has no home directory " + account->home);
        return std::optional<LocalUser>();
    }
    if (*owner != account->identity.uid) {
        const auto why = "account " + name + " does not own its home directory";
        steps.push_back(why + " " + account->home);
        decision.passedOver = decision.passedOver.value_or(why);
        return std::optional<LocalUser>();
    }
    steps.push_back("account " + name + " owns its home directory " + account->home +
                    ": it gets the mail, and no alias can take it away");
    return std::optional(LocalUser{account->name, account->identity, account->home, "", ""});
}

std::optional<id_t> wholeId(std::string_view field)
{
    const auto number = text::wholeNumber(field);
    if (!number || *number >= static_cast<id_t>(-1))
        return std::nullopt;
    return static_cast<id_t>(*number);
}

} // namespace

Result<os::Account> SystemAccounts::named(const std::string &name) const
{
    return os::accountNamed(name);
}

Result<std::optional<uid_t>> SystemAccounts::ownerOf(const std::string &directory) const
{
    const auto stat = os::statAt(os::kWorkingDirectory, directory);
    if (stat)
        return std::optional<uid_t>(stat->st_uid);
    if (isTemporary(stat.error().number))
        return fail(ErrorKind::Read, stat.error().text);
    return std::optional<uid_t>();
}

Result<os::Account> SystemAccounts::alias() const
{
    if (!privateMode())
        return os::accountNamed(accountName(Role::Alias));
    return os::Account{accountName(Role::Alias), os::currentIdentity(), homePath("alias"), ""};
}

Result<char> breakCharacter()
{
    const auto line = MW_TRY(Controls::ofHome().line("conf-break"));
    return line && !line->empty() ? line->front() : kDefaultBreak;
}

Result<UserDecision> lookUpAccount(const Accounts &accounts, std::string_view local, char breakCharacter)
{
    UserDecision decision;
    for (std::size_t end = local.size() + 1; end-- > 0;) {
        const bool whole = end == local.size();
        if ((!whole && local[end] != breakCharacter) || end == 0 || end > kLongestAccount)
            continue;
        auto user = MW_TRY(tryAccount(accounts, text::lower(local.substr(0, end)), decision));
        if (!user)
            continue;
        decision.user = std::move(*user);
        if (!whole) {
            decision.user.dash = "-";
            decision.user.ext = local.substr(end + 1);
        }
        return decision;
    }
    const auto alias = MW_TRY(accounts.alias());
    decision.steps.push_back("it goes to the account " + alias.name);
    decision.user = {alias.name, alias.identity, alias.home, "-", std::string(local)};
    return decision;
}

std::string encodeUser(const LocalUser &user)
{
    std::string out;
    for (const auto &field : {user.user, std::to_string(user.identity.uid), std::to_string(user.identity.gid),
                              user.home, user.dash, user.ext}) {
        out += field;
        out.push_back('\0');
    }
    return out;
}

Result<LocalUser> decodeUser(std::string_view fields)
{
    const auto parts = text::split(fields, '\0');
    if (parts.size() < 7)
        return fail(ErrorKind::Format, "six fields are needed, each ended by NUL");
    const auto uid = wholeId(parts[1]);
    const auto gid = wholeId(parts[2]);
    if (!uid || !gid)
        return fail(ErrorKind::Format, "user and group ids must be numbers");
    return LocalUser{std::string(parts[0]),
                     {*uid, *gid},
                     std::string(parts[3]),
                     std::string(parts[4]),
                     std::string(parts[5])};
}

LocalUser toLocalUser(const AssignedUser &assigned)
{
    const auto id = [](const std::string &field) {
        return static_cast<id_t>(text::leadingNumber(field).value);
    };
    return {assigned.user, {id(assigned.uid), id(assigned.gid)}, assigned.home, assigned.dash, assigned.ext};
}

} // namespace mw::mail
