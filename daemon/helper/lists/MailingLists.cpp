// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/lists/MailingLists.h"

#include "shared/base/Text.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Router.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <ranges>

namespace mw::helper {
namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kMuchOutput = 64U << 10U;
constexpr std::size_t kLargestList = 64U << 20U;
constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz0123456789";

bool consistsOf(std::string_view text, std::string_view others)
{
    return std::ranges::all_of(text, [&](char c) {
        return kSmall.find(text::lower(c)) != std::string_view::npos || others.find(c) != std::string_view::npos;
    });
}

// Names go into paths, a .qmail command and mlmmj's own address rules, so only plain ones are taken.
Result<std::string> listAddress(const std::string &given)
{
    const auto address = text::lower(given);
    const auto at = address.find('@');
    const auto name = std::string_view(address).substr(0, at);
    const auto domain = at == std::string::npos ? std::string_view() : std::string_view(address).substr(at + 1);
    const auto begins = [](std::string_view part) { return kSmall.find(part.front()) != std::string_view::npos; };
    if (name.empty() || name.size() > kLongestName || domain.empty() || domain.size() > 255 || !begins(name) ||
        !begins(domain) || name.back() == '-' || !consistsOf(name, "._-") || !consistsOf(domain, ".-"))
        return fail(ErrorKind::Format, "\"" + given + "\" cannot be a list: write NAME@DOMAIN with a name of letters, "
                                       "digits, dots, dashes and underlines");
    return address;
}

Result<void> checkOwner(const std::string &owner)
{
    const auto at = owner.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == owner.size() || owner.size() > 320 ||
        std::ranges::count(owner, '@') != 1 || !consistsOf(owner, "._%+=@-"))
        return fail(ErrorKind::Format, "\"" + owner + "\" cannot be the owner's address");
    return {};
}

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
std::size_t addressesIn(int list, const std::string &name)
{
    std::size_t count = 0;
    const auto directory = directoryIn(list, name);
    if (!directory)
        return count;
    for (const auto &file : os::listDirectory(directory->get(), ".").value_or(std::vector<std::string>()))
        count += linesOf(directory->get(), file).size();
    return count;
}

bool exists(const std::string &path)
{
    return os::statAt(os::kWorkingDirectory, path, false).has_value();
}

// Runs a program of mlmmj's with that input. Error: its output, if it does not end well.
Result<void> runTool(std::vector<std::string> command, std::string_view input)
{
    auto in = MW_TRY(os::makePipe());
    auto out = MW_TRY(os::makePipe());
    os::ProcessSpec spec;
    spec.program = command.front();
    spec.arguments = std::move(command);
    spec.environment = std::vector<std::string>{"PATH=/usr/bin:/bin", "LC_ALL=C"};
    spec.descriptors = {{in.read.get(), 0}, {out.write.get(), 1}, {out.write.get(), 2}};
    spec.umask = 022;
    spec.workingDirectory = "/";
    const auto pid = MW_TRY(os::spawn(spec));
    in.read.reset();
    out.write.reset();
    (void)os::writeAll(in.write.get(), input);
    in.write.reset();
    const auto said = os::readAll(out.read.get(), kMuchOutput);
    const auto status = MW_TRY(os::waitFor(pid));
    if (status.code() != 0)
        return fail(ErrorKind::System, spec.program + " failed: " + std::string(text::trim(said.value_or(std::string()))));
    return {};
}

// From the bottom to the top: whoever owns a directory can change what root would give away below it next.
Result<void> giveAway(const std::filesystem::path &top, const os::Identity &to)
{
    std::vector<std::string> paths{top.string()};
    std::error_code error;
    for (auto at = std::filesystem::recursive_directory_iterator(top, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error))
        paths.push_back(at->path().string());
    if (error)
        return fail(ErrorKind::System, top.string() + ": " + error.message());
    for (const auto &path : std::views::reverse(paths))
        MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, path, to.uid, to.gid));
    return {};
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

Result<void> MailingLists::makeSpool(const std::string &address, const std::string &owner, const os::Account &account) const
{
    const auto directory = directoryOf(address);
    if (!exists(m_places.spool))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, m_places.spool, 0755));
    // The tool asks for what no option says: the owner, and whether it shall edit /etc/aliases, give the list away and
    // edit the crontab. The list is root's until all is written.
    MW_TRY_VOID(runTool({m_places.programs + "/mlmmj-make-ml", "-L", address, "-s", m_places.spool, "-d",
                         address.substr(address.find('@') + 1), "-t", "en"},
                        owner + "\nn\nn\nn\n"));
    if (!exists(directory + "/control"))
        return fail(ErrorKind::System, "mlmmj-make-ml has not made " + directory);
    MW_TRY_VOID(os::replaceFile(directory + "/control/listaddress", address + '\n'));
    MW_TRY_VOID(os::replaceFile(directory + "/control/delimiter", "-\n"));
    return giveAway(directory, account.identity);
}

// The default file first: with the address itself the list begins to work.
Result<void> MailingLists::wire(const Wiring &wiring, const std::string &address) const
{
    const auto command = commandFor(address) + '\n';
    const os::FileAttributes attributes{0644, wiring.account.identity.uid, wiring.account.identity.gid};
    MW_TRY_VOID(os::replaceFile(wiring.defaultFile, command, attributes));
    return os::replaceFile(wiring.file, command, attributes);
}

Result<MailingList> MailingLists::add(const std::string &given, const std::string &owner) const
{
    const auto address = MW_TRY(listAddress(given));
    MW_TRY_VOID(checkOwner(owner));
    for (const auto *name : {"/mlmmj-make-ml", "/mlmmj-receive"}) {
        if (!exists(m_places.programs + name))
            return fail(ErrorKind::Config, "mlmmj is not installed: there is no " + m_places.programs + name);
    }
    const auto wiring = MW_TRY(wiringOf(address));
    for (const auto &path : {wiring.file, wiring.defaultFile, directoryOf(address)}) {
        if (exists(path))
            return fail(ErrorKind::Exists, path + " is there already");
    }
    auto made = makeSpool(address, owner, wiring.account);
    if (made)
        made = wire(wiring, address);
    if (!made) {
        (void)os::unlinkAt(os::kWorkingDirectory, wiring.defaultFile);
        std::error_code ignored;
        std::filesystem::remove_all(directoryOf(address), ignored);
        return std::unexpected(made.error());
    }
    return show(address);
}

Result<std::string> MailingLists::remove(const std::string &given) const
{
    const auto address = MW_TRY(listAddress(given));
    if (!exists(directoryOf(address) + "/control"))
        return fail(ErrorKind::NotFound, "there is no list " + address);
    if (const auto wiring = wiringOf(address)) {
        for (const auto &path : {wiring->file, wiring->defaultFile}) {
            // A file that says something else is not the list's: its mail has to go where it went before.
            if (!std::ranges::contains(linesOf(os::kWorkingDirectory, path), commandFor(address)))
                continue;
            const auto gone = os::unlinkAt(os::kWorkingDirectory, path);
            if (!gone && gone.error().kind != ErrorKind::NotFound)
                return std::unexpected(gone.error());
        }
    }
    if (!exists(m_places.retired))
        MW_TRY_VOID(os::makeDirectory(os::kWorkingDirectory, m_places.retired, 0700));
    const auto wanted = m_places.retired + '/' + address + '.' + clock::digits(clock::now());
    auto place = wanted;
    for (int i = 1; exists(place); ++i)
        place = wanted + '.' + std::to_string(i);
    MW_TRY_VOID(os::renameAt(os::kWorkingDirectory, directoryOf(address), os::kWorkingDirectory, place));
    return place;
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
    out.subscribers = addressesIn(directory.get(), "subscribers.d");
    out.digest = addressesIn(directory.get(), "digesters.d");
    out.silent = addressesIn(directory.get(), "nomailsubs.d");
    const auto wiring = wiringOf(out.address);
    out.wired = wiring && exists(wiring->file) && exists(wiring->defaultFile);
    return out;
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
