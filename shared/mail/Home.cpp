// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Home.h"

#include "shared/mail/Controls.h"
#include "shared/os/Environment.h"

#include <algorithm>
#include <iterator>

#include <sys/auxv.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mw::mail {
namespace {

bool mayChooseHome()
{
    return ::geteuid() != 0 && ::getauxval(AT_SECURE) == 0;
}

// The entry of that number (from 0) in a list of names; nothing without such a file or entry.
std::optional<std::string> entryOf(const std::string &control, std::size_t number)
{
    const auto names = Controls::ofHome().list(control).value_or(std::nullopt);
    return names && names->size() > number ? std::optional((*names)[number]) : std::nullopt;
}

} // namespace

std::string home()
{
    if (mayChooseHome()) {
        if (const auto chosen = os::environmentVariable("QMAILHOME"); chosen && chosen->starts_with('/'))
            return *chosen;
    }
    return MW_QMAIL_HOME;
}

std::string homePath(const std::string &rest)
{
    return home() + "/" + rest;
}

std::string programPath(const std::string &name)
{
    return homePath("bin/" + name);
}

const char *standardAccountName(Role role)
{
    switch (role) {
    case Role::Alias:
        return "alias";
    case Role::Daemon:
        return "qmaild";
    case Role::Log:
        return "qmaill";
    case Role::Password:
        return "qmailp";
    case Role::Queue:
        return "qmailq";
    case Role::Remote:
        return "qmailr";
    case Role::Send:
        return "qmails";
    case Role::Owner:
        return "root";
    }
    return "root";
}

std::string accountName(Role role)
{
    constexpr Role kOrder[] = {Role::Alias,    Role::Daemon, Role::Log,    Role::Owner,
                               Role::Password, Role::Queue,  Role::Remote, Role::Send};
    const auto line = static_cast<std::size_t>(std::ranges::find(kOrder, role) - kOrder);
    return entryOf("conf-users", line).value_or(standardAccountName(role));
}

std::string groupName(HubGroup group)
{
    const bool queue = group == HubGroup::Queue;
    return entryOf("conf-groups", queue ? 0 : 1).value_or(queue ? "qmail" : "nofiles");
}

Result<os::Identity> identityOf(Role role)
{
    if (privateMode())
        return os::currentIdentity();
    auto account = MW_TRY(os::accountNamed(accountName(role)));
    return account.identity;
}

bool privateMode()
{
    // A hub of its owner's own has its queue owned by that owner; the system's programs find qmailq there. Only
    // root starts processes for other accounts, and those find the built-in home.
    if (::geteuid() == 0)
        return false;
    struct stat queue{};
    if (::stat(homePath("queue").c_str(), &queue) < 0)
        return true;
    return queue.st_uid == ::geteuid() && !os::accountNamed(accountName(Role::Queue)).transform([&](const os::Account &a) {
        return a.identity.uid == queue.st_uid;
    }).value_or(false);
}

} // namespace mw::mail
