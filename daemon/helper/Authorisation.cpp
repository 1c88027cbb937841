// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/Authorisation.h"

#include <algorithm>

namespace mw::helper {
namespace {

bool isOperator(uid_t uid)
{
    const auto group = os::groupNamed(kOperatorsGroup);
    const auto account = os::accountOf(uid);
    return group && account && std::ranges::contains(os::groupsOf(*account), *group);
}

} // namespace

bool Authorisation::has(const rpcqt::Caller &caller, rpc::Right right) const
{
    if (right == rpc::Right::Anyone)
        return true;
    const auto uid = caller.identity.uid;
    if (uid == m_owner)
        return true;
    if (m_isPrivate || right == rpc::Right::ReadMail)
        return false;
    return isOperator(uid);
}

std::optional<rpc::Fault> Authorisation::refusal(const rpcqt::Caller &caller, rpc::Right right) const
{
    if (has(caller, right))
        return std::nullopt;
    if (m_isPrivate)
        return rpc::notAllowed(right, "This is a private hub; only its owner may use it.");
    if (right == rpc::Right::ReadMail)
        return rpc::notAllowed(right, "Only root may read mail.");
    return rpc::notAllowed(right, caller.name + " is not a member of the group " + kOperatorsGroup +
                                      ". An administrator can add the account: usermod -aG " + kOperatorsGroup + " " +
                                      caller.name);
}

std::vector<std::string> Authorisation::rightsOf(const rpcqt::Caller &caller) const
{
    std::vector<std::string> out;
    for (const auto right : {rpc::Right::View, rpc::Right::Operate, rpc::Right::Configure, rpc::Right::ReadMail}) {
        if (has(caller, right))
            out.emplace_back(rpc::nameOf(right));
    }
    return out;
}

} // namespace mw::helper
