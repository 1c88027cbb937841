// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/SystemCallFilter.h"

#include "shared/os/SystemCallLists.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/if_addr.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <span>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace mw::os {
namespace {

// The rules of one filter. The first failure is kept and the rest is skipped.
class Filter {
public:
    explicit Filter(std::uint32_t otherwise) : m_context(::seccomp_init(otherwise))
    {
        if (!m_context)
            m_failure = -ENOMEM;
        set(SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
        set(SCMP_FLTATR_CTL_TSYNC, 1);
        set(SCMP_FLTATR_API_SYSRAWRC, 1);
    }

    void set(scmp_filter_attr attribute, std::uint32_t value)
    {
        if (m_failure == 0)
            m_failure = ::seccomp_attr_set(m_context.get(), attribute, value);
    }

    void add(std::uint32_t action, int call, std::initializer_list<scmp_arg_cmp> when = {})
    {
        if (m_failure == 0)
            m_failure = ::seccomp_rule_add_array(m_context.get(), action, call, static_cast<unsigned>(when.size()),
                                                 when.begin());
    }

    void add(std::uint32_t action, std::span<const int> calls)
    {
        for (const int call : calls)
            add(action, call);
    }

    Result<void> load()
    {
        if (m_failure == 0)
            m_failure = ::seccomp_load(m_context.get());
        if (m_failure != 0)
            return Failure(Error::fromErrno(-m_failure, "sandbox: the filter of system calls"));
        return {};
    }

private:
    struct Release {
        void operator()(void *context) const { ::seccomp_release(context); }
    };
    std::unique_ptr<void, Release> m_context;
    int m_failure = 0;
};

// "Not supported" is what every library has an answer for, also where it tries a call newer than these lists.
constexpr std::uint32_t kMissing = SCMP_ACT_ERRNO(ENOSYS);
constexpr std::uint32_t kForbidden = SCMP_ACT_ERRNO(EPERM);

scmp_arg_cmp is(unsigned argument, std::uint64_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

// For int arguments: the upper half of the register may hold anything.
scmp_arg_cmp isInt(unsigned argument, std::uint64_t value)
{
    return {argument, SCMP_CMP_MASKED_EQ, 0xffffffffU, value & 0xffffffffU};
}

scmp_arg_cmp without(unsigned argument, std::uint64_t bits)
{
    return {argument, SCMP_CMP_MASKED_EQ, bits, 0};
}

void addMemory(Filter &filter)
{
    // Nothing becomes code that was none at the start.
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)}) {
        filter.add(SCMP_ACT_ALLOW, call, {without(2, PROT_EXEC)});
        filter.add(kForbidden, call, {{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC}});
    }
}

void addOptions(Filter &filter)
{
    for (const int option : {SO_RCVTIMEO, SO_SNDTIMEO, SO_KEEPALIVE, SO_REUSEADDR, SO_LINGER, SO_SNDBUF, SO_RCVBUF})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(setsockopt),
                   {isInt(1, SOL_SOCKET), isInt(2, static_cast<unsigned>(option))});
    for (const int option : {TCP_NODELAY, TCP_CORK, TCP_QUICKACK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT,
                             TCP_USER_TIMEOUT, TCP_FASTOPEN_CONNECT})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(setsockopt),
                   {isInt(1, IPPROTO_TCP), isInt(2, static_cast<unsigned>(option))});
    for (const int option : {IPV6_V6ONLY, IPV6_TCLASS})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(setsockopt),
                   {isInt(1, IPPROTO_IPV6), isInt(2, static_cast<unsigned>(option))});
    for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD, F_DUPFD_CLOEXEC})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(fcntl), {isInt(1, static_cast<unsigned>(command))});
    for (const unsigned long request : {static_cast<unsigned long>(FIONREAD), static_cast<unsigned long>(FIONBIO),
                                        static_cast<unsigned long>(TCGETS)})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(ioctl), {isInt(1, request)});
    for (const int what : {PR_SET_NAME, PR_GET_NAME, PR_SET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_VMA})
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prctl), {isInt(0, static_cast<unsigned>(what))});
    // Limits may be asked for, its own and nobody else's.
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), {isInt(0, 0), is(2, 0)});
}

// Only to itself, which is how abort() ends a process.
void addSignals(Filter &filter)
{
    const auto self = static_cast<std::uint64_t>(::getpid());
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(kill), {isInt(0, self)});
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(tgkill), {isInt(0, self)});
    for (const int call : {SCMP_SYS(kill), SCMP_SYS(tgkill)})
        filter.add(kForbidden, call, {{0, SCMP_CMP_NE, self, 0}});
}

void addOpening(Filter &filter, std::uint64_t refusedFlags)
{
    const auto open = [&](int call, unsigned argument) {
        if (refusedFlags == 0) {
            filter.add(SCMP_ACT_ALLOW, call);
            return;
        }
        filter.add(SCMP_ACT_ALLOW, call, {without(argument, refusedFlags)});
        for (std::uint64_t bit = 1; bit != 0; bit <<= 1U)
            if ((refusedFlags & bit) != 0)
                filter.add(kForbidden, call, {{argument, SCMP_CMP_MASKED_EQ, bit, bit}});
    };
    open(SCMP_SYS(open), 1);
    open(SCMP_SYS(openat), 2);
}

void addFiles(Filter &filter, const SystemCalls &calls)
{
    if (calls.changeFiles || calls.writeFiles || calls.readFiles)
        addOpening(filter, calls.changeFiles  ? 0
                           : calls.writeFiles ? O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY)
                                              : O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
    if (calls.readFiles || calls.changeFiles)
        filter.add(SCMP_ACT_ALLOW, calls::kReadFiles);
    if (calls.writeFiles || calls.changeFiles) {
        filter.add(SCMP_ACT_ALLOW, calls::kWriteFiles);
        for (const int command : {F_SETLK, F_SETLKW, F_GETLK})
            filter.add(SCMP_ACT_ALLOW, SCMP_SYS(fcntl), {isInt(1, static_cast<unsigned>(command))});
    }
    if (calls.changeFiles)
        filter.add(SCMP_ACT_ALLOW, calls::kChangeFiles);
}

void addSockets(Filter &filter, const SystemCalls &calls)
{
    const auto family = [&](int which) {
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(socket), {isInt(0, static_cast<unsigned>(which))});
    };
    if (calls.localSockets) {
        family(AF_UNIX);
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(socketpair), {isInt(0, AF_UNIX)});
    }
    const auto internet = [&](unsigned type) {
        for (const int which : {AF_INET, AF_INET6})
            filter.add(SCMP_ACT_ALLOW, SCMP_SYS(socket),
                       {isInt(0, static_cast<unsigned>(which)), {1, SCMP_CMP_MASKED_EQ, 0xfU, type}});
    };
    if (calls.tcp)
        internet(SOCK_STREAM);
    if (calls.udp)
        internet(SOCK_DGRAM);
    if (calls.tcp || calls.udp) {
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(bind));
        // What stands behind the % of fe80::1%eth0.
        for (const int request : {SIOCGIFINDEX, SIOCGIFNAME})
            filter.add(SCMP_ACT_ALLOW, SCMP_SYS(ioctl), {isInt(1, static_cast<unsigned>(request))});
    }
    if (calls.interfaces) {
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(socket), {isInt(0, AF_NETLINK), isInt(2, NETLINK_ROUTE)});
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(bind));
    }
    if (calls.localSockets || calls.tcp || calls.udp)
        filter.add(SCMP_ACT_ALLOW, SCMP_SYS(connect));
    if (calls.accept)
        filter.add(SCMP_ACT_ALLOW, calls::kAccept);
}

} // namespace

bool canFilterSystemCalls()
{
    std::uint32_t action = SECCOMP_RET_KILL_PROCESS;
    return ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
}

Result<void> allowOnly(const SystemCalls &calls)
{
    Filter filter(kMissing);
    filter.add(SCMP_ACT_ALLOW, calls::kAlways);
    addMemory(filter);
    addOptions(filter);
    addSignals(filter);
    addFiles(filter, calls);
    addSockets(filter, calls);
    filter.add(kForbidden, calls::kStarting);
    filter.add(SCMP_ACT_KILL_PROCESS, calls::kExecuting);
    filter.add(SCMP_ACT_KILL_PROCESS, calls::kDangerous);
    return filter.load();
}

Result<void> refuseDangerous(bool forGood)
{
    Filter filter(SCMP_ACT_ALLOW);
    filter.set(SCMP_FLTATR_CTL_NNP, forGood ? 1 : 0);
    filter.add(kForbidden, calls::kDangerous);
    return filter.load();
}

} // namespace mw::os
