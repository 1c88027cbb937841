// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/selftest/Mailboxes.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Home.h"
#include "shared/mail/Maildir.h"
#include "shared/os/FileLock.h"
#include "shared/os/Files.h"
#include "shared/os/Process.h"

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace mw::selftest {
namespace {

constexpr std::size_t kLargestMessage = 1U << 20U;
constexpr std::size_t kLargestMbox = 256U << 20U;

std::vector<std::string> filesIn(const std::string &directory)
{
    auto names = os::listDirectory(os::kWorkingDirectory, directory).value_or(std::vector<std::string>());
    for (auto &name : names)
        name = directory + "/" + name;
    return names;
}

int removeFromMaildir(const std::string &maildir, const std::string &text)
{
    int count = 0;
    for (const auto *part : {"/new", "/cur"}) {
        for (const auto &path : filesIn(maildir + part)) {
            const auto content = os::readFile(path, kLargestMessage);
            if (content && content->contains(text) && os::unlinkAt(os::kWorkingDirectory, path))
                ++count;
        }
    }
    return count;
}

// Only while it is the last message: then the file is cut where it began, under the lock that deliveries take.
int removeFromMbox(const std::string &path, const std::string &text)
{
    auto file = os::openAt(os::kWorkingDirectory, path, O_RDWR | O_NONBLOCK | O_NOFOLLOW);
    if (!file)
        return 0;
    const auto lock = os::FileLock::exclusive(std::move(*file), 5);
    if (!lock)
        return 0;
    const auto content = os::readAll(lock->file().get(), kLargestMbox);
    if (!content)
        return 0;
    const auto last = content->starts_with("From ") && !content->contains("\n\nFrom ") ? 0 : content->rfind("\n\nFrom ");
    if (last == std::string::npos || !std::string_view(*content).substr(last).contains(text))
        return 0;
    const auto size = last == 0 ? 0 : static_cast<off_t>(last) + 2;
    return os::truncateFd(lock->file().get(), size) ? 1 : 0;
}

int removeAsOwner(const mail::LocalUser &user, const std::string &text)
{
    const auto home = os::openDirectory(user.home);
    if (!home || !os::changeDirectory(user.home))
        return 0;
    const auto standard = mail::Controls::ofHome().text("defaultdelivery");
    const auto fallback = standard && *standard ? **standard : std::string("./Mailbox\n");
    const auto decision =
        mail::decideDotQmail(mail::DotQmailDirectory(home->get()), user.dash, user.ext, fallback);
    int count = 0;
    for (const auto &line : decision ? decision->lines : std::vector<mail::DotQmailLine>()) {
        if (line.kind == mail::DotQmailKind::Maildir)
            count += removeFromMaildir(line.text, text);
        else if (line.kind == mail::DotQmailKind::Mbox)
            count += removeFromMbox(line.text, text);
    }
    return count;
}

} // namespace

Result<OwnAddresses> OwnAddresses::make(const std::string &home, const std::string &token)
{
    OwnAddresses out(home + "/alias/selftest-" + token);
    const auto alias = mail::privateMode() ? os::currentIdentity() : MW_TRY(mail::identityOf(mail::Role::Alias));
    MW_TRY_VOID(mail::makeMaildir(out.m_stem));
    for (const auto *part : {"", "/tmp", "/new", "/cur"})
        MW_TRY_VOID(os::changeOwnerAt(os::kWorkingDirectory, out.m_stem + part, alias.uid, alias.gid));
    return out;
}

std::vector<AddressFile> OwnAddresses::files() const
{
    const auto name = m_stem.substr(m_stem.rfind('/') + 1);
    return {{"alias/.qmail-" + name, "./" + name + "/\n"}, {"alias/.qmail-" + name + "-groups", "|id -G > " + name + "/groups\n"}};
}

OwnAddresses::OwnAddresses(OwnAddresses &&other) noexcept
    : m_stem(std::exchange(other.m_stem, {}))
{
}

OwnAddresses::~OwnAddresses()
{
    if (m_stem.empty())
        return;
    (void)os::unlinkAt(os::kWorkingDirectory, m_stem + "/groups");
    for (const auto *part : {"/tmp", "/new", "/cur"}) {
        for (const auto &path : filesIn(m_stem + part))
            (void)os::unlinkAt(os::kWorkingDirectory, path);
        (void)os::removeDirectory(os::kWorkingDirectory, m_stem + part);
    }
    (void)os::removeDirectory(os::kWorkingDirectory, m_stem);
}

int OwnAddresses::count(const std::string &text) const
{
    const auto files = filesIn(m_stem + "/new");
    return static_cast<int>(std::ranges::count_if(files, [&](const std::string &path) {
        return os::readFile(path, kLargestMessage).value_or(std::string()).contains(text);
    }));
}

std::string OwnAddresses::groups() const
{
    const auto names = os::readFile(m_stem + "/groups").value_or(std::string());
    return std::string(text::trimRight(names));
}

Result<mail::LocalUser> ownerOf(const std::string &local)
{
    if (const auto cdb = mail::CdbReader::open(mail::homePath("users/cdb")); cdb) {
        if (const auto assigned = MW_TRY(mail::findAssigned(*cdb, local)))
            return mail::toLocalUser(*assigned);
    }
    const auto mark = MW_TRY(mail::breakCharacter());
    auto found = MW_TRY(mail::lookUpAccount(mail::SystemAccounts(), local, mark));
    return std::move(found.user);
}

int removeMail(const mail::LocalUser &user, const std::string &text)
{
    const auto child = os::forkProcess();
    if (!child)
        return 0;
    if (*child == 0) {
        const bool isThey = mail::privateMode() || os::becomePermanently(user.identity).has_value();
        os::exitNow(isThey ? std::min(removeAsOwner(user, text), 100) : 0);
    }
    const auto status = os::waitFor(*child);
    return status && !status->crashed() ? status->code() : 0;
}

} // namespace mw::selftest
