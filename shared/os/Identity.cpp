// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Identity.h"

#include <array>
#include <cerrno>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace mw::os {
namespace {

constexpr std::size_t kLargestEntry = 1U << 20U;

// Calls a reentrant database function with a buffer that grows until the entry fits.
template <typename Entry, typename Lookup>
Result<Entry *> lookUp(Entry &entry, std::vector<char> &buffer, const std::string &what, Lookup lookup)
{
    buffer.resize(4096);
    for (;;) {
        Entry *found = nullptr;
        const int problem = lookup(&entry, buffer, &found);
        if (problem == ERANGE && buffer.size() < kLargestEntry) {
            buffer.resize(buffer.size() * 4);
            continue;
        }
        if (found)
            return found;
        if (problem == 0 || problem == ENOENT || problem == ESRCH)
            return fail(ErrorKind::NotFound, "no " + what);
        return Failure(Error::fromErrno(problem, "look up " + what));
    }
}

Account toAccount(const passwd &p)
{
    // Name, room and telephones, separated by commas.
    const std::string comment = p.pw_gecos != nullptr ? p.pw_gecos : "";
    return {p.pw_name, {p.pw_uid, p.pw_gid}, p.pw_dir, p.pw_shell, comment.substr(0, comment.find(','))};
}

} // namespace

Identity currentIdentity()
{
    return {::geteuid(), ::getegid()};
}

Result<Account> accountNamed(const std::string &name)
{
    passwd entry{};
    std::vector<char> buffer;
    const auto *found = MW_TRY(lookUp(entry, buffer, "user " + name, [&](auto *e, auto &b, auto **r) {
        return ::getpwnam_r(name.c_str(), e, b.data(), b.size(), r);
    }));
    return toAccount(*found);
}

Result<Account> accountOf(uid_t uid)
{
    passwd entry{};
    std::vector<char> buffer;
    const auto *found = MW_TRY(lookUp(entry, buffer, "user with uid " + std::to_string(uid),
                                      [&](auto *e, auto &b, auto **r) {
                                          return ::getpwuid_r(uid, e, b.data(), b.size(), r);
                                      }));
    return toAccount(*found);
}

std::vector<Account> allAccounts()
{
    std::vector<Account> out;
    ::setpwent();
    while (const passwd *entry = ::getpwent())
        out.push_back(toAccount(*entry));
    ::endpwent();
    return out;
}

Result<gid_t> groupNamed(const std::string &name)
{
    group entry{};
    std::vector<char> buffer;
    const auto *found = MW_TRY(lookUp(entry, buffer, "group " + name, [&](auto *e, auto &b, auto **r) {
        return ::getgrnam_r(name.c_str(), e, b.data(), b.size(), r);
    }));
    return found->gr_gid;
}

Result<std::string> groupNameOf(gid_t gid)
{
    group entry{};
    std::vector<char> buffer;
    const auto *found = MW_TRY(lookUp(entry, buffer, "group with gid " + std::to_string(gid),
                                      [&](auto *e, auto &b, auto **r) {
                                          return ::getgrgid_r(gid, e, b.data(), b.size(), r);
                                      }));
    return std::string(found->gr_name);
}

std::vector<gid_t> groupsOf(const Account &account)
{
    int count = 64;
    std::vector<gid_t> out(static_cast<std::size_t>(count));
    while (::getgrouplist(account.name.c_str(), account.identity.gid, out.data(), &count) < 0) {
        if (static_cast<std::size_t>(count) <= out.size())
            return {};
        out.resize(static_cast<std::size_t>(count));
    }
    out.resize(static_cast<std::size_t>(count));
    return out;
}

Result<void> becomePermanently(const Identity &to, std::optional<gid_t> also)
{
    if (::geteuid() != 0 && currentIdentity() == to)
        return {};
    const std::string who = std::to_string(to.uid) + ":" + std::to_string(to.gid);
    const std::array<gid_t, 2> groups{to.gid, also.value_or(to.gid)};
    if (::setgroups(also ? 2 : 1, groups.data()) < 0 || ::setresgid(to.gid, to.gid, to.gid) < 0 ||
        ::setresuid(to.uid, to.uid, to.uid) < 0)
        return failErrno("become " + who);
    if (to.uid != 0 && ::setuid(0) == 0)
        return fail(ErrorKind::Bug, "still able to become root after becoming " + who);
    return {};
}

} // namespace mw::os
