// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/UsersRebuild.h"

#include "daemon/helper/changes/TargetText.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"

#include <algorithm>

namespace mw::helper {
namespace {

std::string passwordLine(const os::Account &account)
{
    return account.name + ":x:" + std::to_string(account.identity.uid) + ":" + std::to_string(account.identity.gid) + "::" +
           account.home + ":" + account.shell + "\n";
}

// The people of a private hub belong to its owner, like everything there.
std::string privatePasswords(const Targets &targets)
{
    const auto us = os::currentIdentity();
    const auto people = targets.place().home + "/people";
    auto names = os::listDirectory(os::kWorkingDirectory, people).value_or(std::vector<std::string>());
    std::ranges::sort(names);
    std::string out;
    for (const auto &name : names)
        out += passwordLine({name, us, people + "/" + name, {}});
    return out + passwordLine({"alias", us, targets.place().home + "/alias", {}});
}

Answer<std::string> passwords(const Targets &targets)
{
    auto own = textOf(targets, "users/passwd");
    if (!own)
        return std::unexpected(own.error());
    if (*own)
        return std::move(**own);
    if (targets.place().isPrivate)
        return privatePasswords(targets);
    std::string out;
    for (const auto &account : os::allAccounts())
        out += passwordLine(account);
    return out;
}

} // namespace

Answer<mail::Pw2uTexts> listsOf(const Targets &targets)
{
    mail::Pw2uTexts out;
    for (const auto &[name, member] : {std::pair("users/include", &mail::Pw2uTexts::include), std::pair("users/exclude", &mail::Pw2uTexts::exclude),
                                       std::pair("users/mailnames", &mail::Pw2uTexts::mailnames),
                                       std::pair("users/subusers", &mail::Pw2uTexts::subusers), std::pair("users/append", &mail::Pw2uTexts::append)}) {
        auto text = textOf(targets, name);
        if (!text)
            return std::unexpected(text.error());
        out.*member = std::move(*text);
    }
    return out;
}

Answer<mail::Pw2uOptions> optionsOf(const Targets &targets)
{
    const auto breaks = textOf(targets, "control/conf-break");
    if (!breaks)
        return std::unexpected(breaks.error());
    mail::Pw2uOptions out;
    if (const auto us = os::accountOf(os::currentIdentity().uid); targets.place().isPrivate)
        out.owner = us ? us->name : std::to_string(os::currentIdentity().uid);
    if (*breaks && !text::trimRight(**breaks).empty())
        out.breakCharacter = (*breaks)->front();
    return out;
}

Answer<std::string> assignFrom(const Targets &targets, const mail::Pw2uOptions &options, const mail::Pw2uTexts &lists)
{
    const auto lines = passwords(targets);
    if (!lines)
        return std::unexpected(lines.error());
    mail::Pw2u maker(options, mail::parsePw2uTexts(lists));
    const auto failed = [](const Error &error) { return std::unexpected(rpc::failed("make users/assign", error.text)); };
    for (const auto line : text::lines(*lines)) {
        if (const auto taken = maker.addAccount(line); !taken)
            return failed(taken.error());
    }
    if (const auto finished = maker.finish(); !finished)
        return failed(finished.error());
    return maker.text();
}

Answer<os::Account> accountFor(const Targets &targets, const std::string &name)
{
    const auto missing = std::unexpected(rpc::notFound("account " + name));
    if (name.empty() || name.find('/') != std::string::npos || name.starts_with('.'))
        return missing;
    if (!targets.place().isPrivate) {
        const auto account = os::accountNamed(name);
        if (!account && account.error().kind != ErrorKind::NotFound)
            return std::unexpected(rpc::failed("look up the account " + name, account.error().text));
        return account ? Answer<os::Account>(*account) : missing;
    }
    const auto us = os::accountOf(os::currentIdentity().uid);
    const auto home = targets.place().home + (name == "alias" ? "/alias" : "/people/" + name);
    if (!os::statAt(os::kWorkingDirectory, home, false))
        return missing;
    return os::Account{us ? us->name : std::to_string(os::currentIdentity().uid), os::currentIdentity(), home, {}};
}

} // namespace mw::helper
