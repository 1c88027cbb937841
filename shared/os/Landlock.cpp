// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Landlock.h"

#include "shared/os/Files.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mw::os::landlock {
namespace {

using Rights = std::uint64_t;

constexpr int kTruncates = 3; // from this version on it knows about them
constexpr int kTcp = 4;
constexpr int kDevices = 5;
constexpr int kScopes = 6;

constexpr Rights kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr Rights kWrite = kRead | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE;
constexpr Rights kChange =
    kWrite | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_REFER;
constexpr Rights kOfFiles = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
                            LANDLOCK_ACCESS_FS_TRUNCATE | LANDLOCK_ACCESS_FS_IOCTL_DEV;

// All that this version can refuse.
landlock_ruleset_attr handledBy(int version, const SandboxRules &rules)
{
    landlock_ruleset_attr out{};
    out.handled_access_fs = LANDLOCK_ACCESS_FS_REFER | (LANDLOCK_ACCESS_FS_REFER - 1);
    if (version >= kTruncates)
        out.handled_access_fs |= LANDLOCK_ACCESS_FS_TRUNCATE;
    if (version >= kDevices)
        out.handled_access_fs |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
    if (version >= kTcp)
        out.handled_access_net = LANDLOCK_ACCESS_NET_BIND_TCP | (rules.connectTo ? LANDLOCK_ACCESS_NET_CONNECT_TCP : 0U);
    if (version >= kScopes)
        out.scoped = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL;
    return out;
}

Result<void> add(int ruleset, landlock_rule_type type, const void *rule, const std::string &what)
{
    if (::syscall(SYS_landlock_add_rule, ruleset, type, rule, 0) < 0)
        return failErrno("sandbox: a rule for " + what);
    return {};
}

Result<void> allowPath(int ruleset, const std::string &path, Rights rights)
{
    const auto file = openAt(kWorkingDirectory, path, O_PATH);
    if (!file)
        return {}; // what this process cannot reach needs no rule
    const auto status = MW_TRY(statFd(file->get()));
    landlock_path_beneath_attr rule{};
    rule.allowed_access = S_ISDIR(status.st_mode) ? rights : rights & kOfFiles;
    rule.parent_fd = file->get();
    return add(ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, path);
}

Result<void> allowPort(int ruleset, std::uint16_t port, Rights rights)
{
    const landlock_net_port_attr rule{.allowed_access = rights, .port = port};
    return add(ruleset, LANDLOCK_RULE_NET_PORT, &rule, "port " + std::to_string(port));
}

} // namespace

int version()
{
    const auto number = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return number < 0 ? 0 : static_cast<int>(number);
}

Result<void> restrict(const SandboxRules &rules, int version)
{
    const auto handled = handledBy(version, rules);
    const Fd ruleset(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
    if (!ruleset.valid())
        return failErrno("sandbox: Landlock");
    const auto known = handled.handled_access_fs;
    for (const auto &path : rules.read)
        MW_TRY_VOID(allowPath(ruleset.get(), path, kRead & known));
    for (const auto &path : rules.write)
        MW_TRY_VOID(allowPath(ruleset.get(), path, kWrite & known));
    for (const auto &path : rules.change)
        MW_TRY_VOID(allowPath(ruleset.get(), path, kChange & known));
    if (version >= kTcp) {
        for (const auto port : rules.connectTo.value_or(std::vector<std::uint16_t>{}))
            MW_TRY_VOID(allowPort(ruleset.get(), port, LANDLOCK_ACCESS_NET_CONNECT_TCP));
        for (const auto port : rules.bindTo)
            MW_TRY_VOID(allowPort(ruleset.get(), port, LANDLOCK_ACCESS_NET_BIND_TCP));
    }
    if (::syscall(SYS_landlock_restrict_self, ruleset.get(), 0) < 0)
        return failErrno("sandbox: Landlock");
    return {};
}

} // namespace mw::os::landlock
