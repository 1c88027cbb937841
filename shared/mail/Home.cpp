// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Home.h"

#include "shared/os/Environment.h"

#include <sys/auxv.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mw::mail {
namespace {

bool mayChooseHome()
{
    return ::geteuid() != 0 && ::getauxval(AT_SECURE) == 0;
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

const char *accountName(Role role)
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
    return queue.st_uid == ::geteuid() && !os::accountNamed("qmailq").transform([&](const os::Account &a) {
        return a.identity.uid == queue.st_uid;
    }).value_or(false);
}

} // namespace mw::mail
