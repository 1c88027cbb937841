// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/UserIdentity.h"

#include "shared/os/Environment.h"
#include "shared/os/Identity.h"

#include <initializer_list>

namespace mw::mail {

namespace {

std::optional<std::string> firstVariable(std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (auto value = os::environmentVariable(name))
            return value;
    }
    return std::nullopt;
}

std::string accountName()
{
    const auto account = os::accountOf(os::currentIdentity().uid);
    return account && !account->name.empty() ? account->name : "anonymous";
}

} // namespace

UserIdentity readUserIdentity()
{
    UserIdentity identity;
    const auto user = firstVariable({"QMAILUSER", "MAILUSER", "USER", "LOGNAME"});
    identity.user = user ? *user : accountName();
    identity.host = firstVariable({"QMAILHOST", "MAILHOST"});
    identity.name = firstVariable({"QMAILNAME", "MAILNAME", "NAME"});
    identity.senderUser = os::environmentVariable("QMAILSUSER").value_or(identity.user);
    identity.senderHost = os::environmentVariable("QMAILSHOST");
    if (!identity.senderHost)
        identity.senderHost = identity.host;
    return identity;
}

} // namespace mw::mail
