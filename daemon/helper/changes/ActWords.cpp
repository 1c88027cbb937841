// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/ActWords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mw::helper {
namespace {

constexpr std::string_view kPrefix = "org.mailwright.";

constexpr std::array<std::pair<std::string_view, std::string_view>, 45> kWords{{
    {"Addresses.Add", "change where mail for the address goes"},
    {"Addresses.Import", "take the addresses from the table"},
    {"Addresses.Remove", "remove the address"},
    {"Backup.Restore", "restore the backup"},
    {"Changes.Apply", "edit the files"},
    {"Changes.Perform", "make these changes"},
    {"Changes.Undo", "take back the change"},
    {"Control.Set", "change the setting"},
    {"Control.Unset", "set the setting back to its standard"},
    {"Control.Write", "write the file"},
    {"Domains.Add", "add the domain"},
    {"Domains.Change", "change the domain"},
    {"Domains.Remove", "remove the domain"},
    {"Domains.Rename", "rename the domain"},
    {"ForwardTable.Remove", "remove the entry of fastforward's table"},
    {"ForwardTable.Set", "set the entry of fastforward's table"},
    {"Identity.Set", "change the names of the hub"},
    {"Lists.AddMembers", "add members to the mailing list"},
    {"Lists.Create", "make the mailing list"},
    {"Lists.Remove", "remove the mailing list"},
    {"Lists.RemoveMembers", "remove members of the mailing list"},
    {"Lists.SetOwner", "change the owner of the mailing list"},
    {"Passwords.Remove", "remove the password"},
    {"Passwords.Set", "set the password"},
    {"Presets.Archive", "change what is archived"},
    {"Presets.AutoTurn", "change the queue for hosts that dial in"},
    {"Presets.MiniClient", "make this a client without a queue"},
    {"Presets.NullClient", "make this a client of another hub"},
    {"Relaying.Add", "add the rule for clients"},
    {"Relaying.Remove", "remove the rule for clients"},
    {"Services.Disable", "end the service"},
    {"Services.Enable", "begin the service"},
    {"Services.Follow", "let the services follow their settings"},
    {"Setup.Adopt", "take over the hub"},
    {"Setup.Create", "make the hub"},
    {"SmartHosts.Remove", "remove the smart host"},
    {"SmartHosts.Set", "set the smart host"},
    {"Tls.Install", "install the certificate"},
    {"Tls.Make", "make the certificate"},
    {"Tls.Remove", "remove the certificate"},
    {"Users.AddRule", "add the rule of users/assign"},
    {"Users.Rebuild", "make users/assign anew"},
    {"Users.RemoveRule", "remove the rule of users/assign"},
    {"Users.SetList", "change the list of users"},
    {"fallBack", "take back what was not confirmed"},
}};

} // namespace

std::string actInWords(std::string_view method)
{
    if (method.starts_with(kPrefix))
        method.remove_prefix(kPrefix.size());
    const auto *found = std::ranges::find(kWords, method, [](const auto &pair) { return pair.first; });
    return std::string(found == kWords.end() ? std::string_view("make the change") : found->second);
}

} // namespace mw::helper
