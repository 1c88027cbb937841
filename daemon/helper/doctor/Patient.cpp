// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/doctor/Patient.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/DotQmail.h"
#include "shared/os/Files.h"

#include <cstdlib>
#include <fcntl.h>

namespace mw::helper {
namespace {

constexpr std::size_t kLargestControl = 16U << 20U;

std::optional<std::string> contentOf(const std::string &path)
{
    const auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return std::nullopt;
    const auto stat = os::statFd(file->get());
    if (!stat || !S_ISREG(stat->st_mode))
        return std::nullopt;
    auto content = os::readAll(file->get(), kLargestControl);
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

mail::ControlFiles readControls(const HubPlace &place)
{
    mail::ControlFiles out{place.home + "/control", {}};
    const auto names = os::listDirectory(os::kWorkingDirectory, out.directory);
    for (const auto &name : names.value_or(std::vector<std::string>())) {
        const auto *known = mail::findControlFile(name);
        if (!known || known->secret || known->type == mail::ControlType::Compiled)
            continue;
        if (auto content = contentOf(out.path(name)))
            out.contents.emplace(name, std::move(*content));
    }
    return out;
}

std::set<std::string> scriptsOf(const HubPlace &place)
{
    std::set<std::string> out;
    const auto names = os::listDirectory(os::kWorkingDirectory, place.home + "/supervise");
    for (const auto &name : names.value_or(std::vector<std::string>())) {
        const auto directory = place.home + "/supervise/" + name;
        const auto stat = os::statAt(os::kWorkingDirectory, directory);
        if (name.starts_with('.') || !stat || !S_ISDIR(stat->st_mode))
            continue;
        out.insert(directory + "/run");
        if (os::statAt(os::kWorkingDirectory, directory + "/log"))
            out.insert(directory + "/log/run");
    }
    return out;
}

} // namespace

std::string Patient::createCommand() const
{
    const auto command = mail::shellWord(programs + "/mailwrightd") + " --create";
    return place.isPrivate ? command + " --home " + mail::shellWord(place.home) : command;
}

std::optional<std::string> Patient::line(std::string_view name) const
{
    const auto *content = controls.find(name);
    if (!content)
        return std::nullopt;
    return std::string(text::trimRight(std::string_view(*content).substr(0, content->find('\n'))));
}

std::vector<net::Endpoint> Patient::placesOf(std::string_view name) const
{
    std::vector<net::Endpoint> out;
    const auto *content = controls.find(name);
    for (const auto &line : mail::parseControlList(content ? *content : std::string()))
        if (const auto endpoint = net::Endpoint::parse(line))
            out.push_back(*endpoint);
    return out;
}

mode_t Patient::forbiddenModes() const
{
    return mail::forbiddenModes(line("conf-patrn"));
}

Patient examine(HubPlace place, std::string programs)
{
    Patient out;
    out.controls = readControls(place);
    if (!place.isPrivate)
        out.accounts = os::allAccounts();
    out.programs = std::move(programs);
    out.runScripts = scriptsOf(place);
    out.place = std::move(place);
    return out;
}

std::string userName(uid_t uid)
{
    const auto account = os::accountOf(uid);
    return account ? account->name : std::to_string(uid);
}

std::string groupName(gid_t gid)
{
    return os::groupNameOf(gid).value_or(std::to_string(gid));
}

} // namespace mw::helper
