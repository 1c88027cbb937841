// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/checkpassword/HubPasswords.h"

#include "daemon/mta/checkpassword/OwnPasswords.h"
#include "shared/mail/Home.h"
#include "shared/mail/PasswordFile.h"
#include "shared/mail/SaslPrep.h"
#include "shared/mail/Secret.h"
#include "shared/mail/UserLookup.h"

#include <chrono>
#include <thread>
#include <unistd.h>

namespace mw::checkpassword {
namespace {

constexpr std::chrono::seconds kWait{2};

HubAnswer trouble(std::string reason)
{
    return {Verdict::Trouble, std::move(reason), {}};
}

HubAnswer wrong()
{
    std::this_thread::sleep_for(kWait);
    return {Verdict::Wrong, {}, {}};
}

bool isRight(const mail::PasswordEntry &entry, const Credentials &credentials)
{
    if (!entry.verifier)
        return isHashOf(entry.hash, credentials.password());
    auto prepared = mail::saslPrepared(credentials.password());
    if (!prepared)
        return false;
    const mail::Secret password(std::move(*prepared));
    return mail::scram::isPassword(*entry.verifier, password.view());
}

// Nothing: there is no such mailbox.
Result<std::optional<os::Account>> mailboxOf(const std::string &name)
{
    if (!mail::privateMode()) {
        auto account = os::accountNamed(name);
        if (account)
            return std::optional(std::move(*account));
        if (account.error().kind != ErrorKind::NotFound)
            return std::unexpected(account.error());
    }
    const auto assigned = personNamed(name);
    if (!assigned)
        return std::unexpected(assigned.error());
    if (!*assigned || (*assigned)->match != mail::AssignMatch::Exact)
        return std::optional<os::Account>();
    const auto user = mail::toLocalUser(**assigned);
    if (mail::privateMode() && user.identity.uid != ::geteuid())
        return std::optional<os::Account>();
    return std::optional(os::Account{mail::privateMode() ? name : user.user, user.identity, user.home, "/bin/sh"});
}

} // namespace

std::optional<HubAnswer> askHubPasswords(const Credentials &credentials)
{
    const auto name = mail::saslPrepared(credentials.name());
    const auto file = mail::PasswordFile::load(mail::PasswordFile::path());
    if (!name || (!file && file.error().kind == ErrorKind::NotFound))
        return std::nullopt;
    if (!file)
        return trouble(file.error().text);
    const auto *entry = file->find(*name);
    if (!entry)
        return std::nullopt;
    if (!isRight(*entry, credentials))
        return wrong();
    auto mailbox = mailboxOf(*name);
    if (!mailbox)
        return trouble(mailbox.error().text);
    if (!*mailbox)
        return wrong();
    return HubAnswer{Verdict::Right, {}, std::move(**mailbox)};
}

} // namespace mw::checkpassword
