// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/lists/MailingLists.h"

#include "shared/base/Text.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Router.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <fcntl.h>
#include <iterator>

namespace mw::helper {
namespace {

constexpr std::size_t kLargestList = 64U << 20U;

// The files of a list belong to the alias account, which could put a link or a pipe in their place for root to read.
Result<os::Fd> directoryIn(int above, const std::string &name)
{
    return os::openAt(above, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
}

std::vector<std::string> linesOf(int directory, const std::string &name)
{
    std::vector<std::string> out;
    const auto file = os::openAt(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const auto status = file ? os::statFd(file->get()) : std::unexpected(file.error());
    if (!status || !S_ISREG(status->st_mode) || status->st_nlink != 1)
        return out;
    const auto content = os::readAll(file->get(), kLargestList).value_or(std::string());
    for (const auto line : text::lines(content)) {
        if (!text::trim(line).empty())
            out.emplace_back(text::trim(line));
    }
    return out;
}

// mlmmj keeps one file for each first letter.
std::vector<std::string> addressesIn(int list, const std::string &name)
{
    std::vector<std::string> out;
    const auto directory = directoryIn(list, name);
    if (!directory)
        return out;
    for (const auto &file : os::listDirectory(directory->get(), ".").value_or(std::vector<std::string>()))
        std::ranges::move(linesOf(directory->get(), file), std::back_inserter(out));
    std::ranges::sort(out);
    return out;
}

bool exists(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path, false).has_value();
}

} // namespace

// Which files of the alias account control the address, if it is the alias account's.
Result<MailingLists::Wiring> MailingLists::wiringOf(const std::string &address) const
{
    const auto router = MW_TRY(mail::Router::fromControls(mail::Controls(m_places.home + "/control")));
    const auto route = router.route(address);
    if (route.channel != mail::Channel::Local)
        return fail(ErrorKind::NotFound, "this hub does not deliver mail for " + address.substr(address.find('@') + 1) +
                                             ": it is neither in control/locals nor in control/virtualdomains");
    const auto local = route.address.substr(0, route.address.rfind('@'));
    const mail::SystemAccounts accounts;
    auto alias = MW_TRY(accounts.alias());
    const char breaks = MW_TRY(mail::breakCharacter());
    auto user = MW_TRY(mail::lookUpAccount(accounts, local, breaks)).user;
    if (const auto cdb = mail::CdbReader::open(m_places.home + "/users/cdb")) {
        const auto assigned = MW_TRY(mail::findAssigned(*cdb, local));
        if (assigned)
            user = mail::toLocalUser(*assigned);
    }
    if (user.identity.uid != alias.identity.uid)
        return fail(ErrorKind::Permission, address + " belongs to the account " + user.user +
                                               ", who can make a list in its own .qmail files; take another name");
    const auto file = user.home + "/.qmail" + user.dash + mail::safeExtension(user.ext);
    return Wiring{file, file + "-default", std::move(alias)};
}

Result<MailingList> MailingLists::show(const std::string &given) const
{
    MailingList out;
    out.address = MW_TRY(listAddress(given));
    out.directory = directoryOf(out.address);
    if (!exists(out.directory + "/control"))
        return fail(ErrorKind::NotFound, "there is no list " + out.address);
    const auto directory = MW_TRY(directoryIn(os::kWorkingDirectory, out.directory));
    if (const auto control = directoryIn(directory.get(), "control"))
        out.owners = linesOf(control->get(), "owner");
    out.subscribers = addressesIn(directory.get(), "subscribers.d").size();
    out.digest = addressesIn(directory.get(), "digesters.d").size();
    out.silent = addressesIn(directory.get(), "nomailsubs.d").size();
    const auto wiring = wiringOf(out.address);
    out.wired = wiring && exists(wiring->file) && exists(wiring->defaultFile);
    return out;
}

Result<std::vector<std::string>> MailingLists::membersIn(const std::string &address, const std::string &directory) const
{
    const auto list = directoryIn(os::kWorkingDirectory, directoryOf(MW_TRY(listAddress(address))));
    if (!list)
        return fail(ErrorKind::NotFound, "there is no list " + address);
    return addressesIn(list->get(), directory);
}

Result<std::vector<MailingList>> MailingLists::list() const
{
    std::vector<MailingList> out;
    auto names = os::listDirectory(os::kWorkingDirectory, m_places.spool);
    if (!names && names.error().kind != ErrorKind::NotFound)
        return std::unexpected(names.error());
    for (const auto &name : names.value_or(std::vector<std::string>())) {
        if (auto list = show(name))
            out.push_back(std::move(*list));
    }
    std::ranges::sort(out, {}, &MailingList::address);
    return out;
}

} // namespace mw::helper
