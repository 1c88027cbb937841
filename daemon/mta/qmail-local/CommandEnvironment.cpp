// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-local/CommandEnvironment.h"

#include <string_view>
#include <unistd.h>
#include <utility>

namespace mw::local {
namespace {

using Variables = std::vector<std::pair<std::string, std::string>>;

std::string afterDash(const std::string &ext)
{
    const auto dash = ext.find('-');
    return dash == std::string::npos ? std::string() : ext.substr(dash + 1);
}

std::string beforeLastDot(const std::string &host)
{
    return host.substr(0, host.rfind('.'));
}

Variables variablesOf(const mail::LocalRequest &r, const Message &message, const std::string &newSender)
{
    const auto ext2 = afterDash(r.ext);
    const auto ext3 = afterDash(ext2);
    const auto host2 = beforeLastDot(r.domain);
    const auto host3 = beforeLastDot(host2);
    return {{"SENDER", r.sender},
            {"NEWSENDER", newSender},
            {"RECIPIENT", r.local + "@" + r.domain},
            {"USER", r.user},
            {"HOME", r.home},
            {"LOCAL", r.local},
            {"EXT", r.ext},
            {"EXT2", ext2},
            {"EXT3", ext3},
            {"EXT4", afterDash(ext3)},
            {"HOST", r.domain},
            {"HOST2", host2},
            {"HOST3", host3},
            {"HOST4", beforeLastDot(host3)},
            {"DTLINE", message.deliveredTo()},
            {"RPLINE", message.returnPath()},
            {"UFLINE", message.from()}};
}

} // namespace

std::vector<std::string> commandEnvironment(const mail::LocalRequest &request, const Message &message,
                                            const std::string &newSender,
                                            const std::optional<std::string> &defaultPart)
{
    auto variables = variablesOf(request, message, newSender);
    std::vector<std::string> out;
    for (char **e = environ; *e; ++e) {
        const std::string_view entry(*e);
        const auto name = entry.substr(0, entry.find('='));
        bool ours = name == "DEFAULT";
        for (const auto &v : variables)
            ours = ours || v.first == name;
        if (!ours)
            out.emplace_back(entry);
    }
    if (defaultPart)
        variables.emplace_back("DEFAULT", *defaultPart);
    for (const auto &[name, value] : variables)
        out.push_back(name + "=" + value);
    return out;
}

} // namespace mw::local
