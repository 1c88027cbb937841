// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ReceivedLine.h"

#include "shared/mail/Home.h"

namespace mw::mail {
namespace {

std::string invoker(uid_t uid, const ReceivedRoles &roles)
{
    if (roles.alias == uid)
        return "by alias";
    if (roles.daemon == uid)
        return "from network";
    if (roles.send == uid)
        return "for bounce";
    return "by uid " + std::to_string(uid);
}

} // namespace

Result<ReceivedRoles> ReceivedRoles::ofSystem()
{
    if (privateMode())
        return ReceivedRoles{};
    ReceivedRoles roles;
    roles.alias = MW_TRY(identityOf(Role::Alias)).uid;
    roles.daemon = MW_TRY(identityOf(Role::Daemon)).uid;
    roles.send = MW_TRY(identityOf(Role::Send)).uid;
    return roles;
}

std::string receivedLine(long pid, uid_t uid, const ReceivedRoles &roles, UnixTime now)
{
    return "Received: (qmail " + std::to_string(pid) + " invoked " + invoker(uid, roles) + "); " +
           clock::headerDate(now) + "\n";
}

} // namespace mw::mail
