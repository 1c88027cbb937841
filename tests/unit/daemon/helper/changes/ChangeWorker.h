// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the real mailwright-changes, as mailwrightd does, in a sandbox.
#pragma once

#include "daemon/helper/changes/ChangeWork.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Packed.h"
#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

namespace mw::test {

inline const helper::Caller kRoot{0, "root", true};
inline const helper::Caller kOperator{2000, "bench", false, true};

struct ChangeAnswer {
    int code = 0; // of the process
    QStringList said;
    std::string reply; // packed; empty: none
    std::optional<rpc::Fault> fault;
    helper::Needs needs;
    std::int64_t confirmBefore = 0; // 0: nothing waits
};

inline ChangeAnswer parseChangeAnswer(const RunResult &result)
{
    ChangeAnswer out{.code = result.code, .said = {}, .reply = {}, .fault = {}};
    std::string_view bytes(result.output.constData(), static_cast<std::size_t>(result.output.size()));
    while (const auto frame = rpc::packing::takeNetstring(bytes)) {
        if (frame->starts_with('s'))
            out.said << QString::fromUtf8(frame->data() + 1, static_cast<qsizetype>(frame->size() - 1));
        else if (frame->starts_with('r'))
            out.reply = frame->substr(1);
        else if (frame->starts_with('n'))
            out.needs = rpc::unpacked<helper::Needs>(frame->substr(1)).value_or(helper::Needs());
        else if (frame->starts_with('w'))
            out.confirmBefore = rpc::unpacked<helper::WorkState>(frame->substr(1)).value_or(helper::WorkState()).confirmBefore;
        else if (const auto fault = rpc::unpacked<helper::PackedFault>(frame->substr(1)))
            out.fault = helper::unpackFault(*fault);
    }
    return out;
}

inline ChangeAnswer askChanges(const std::string &method, const std::string &parameters, const helper::Caller &caller = kRoot,
                               const QStringList &before = {})
{
    const QStringList command{QString::fromLatin1(kSandboxPrograms) + QStringLiteral("/mailwright-changes"), QStringLiteral("/var/qmail"),
                              QStringLiteral("/run/mailwright/helper.sock"), QStringLiteral("/var/qmail/service"),
                              QString::fromStdString(method), QString::number(caller.uid), QString::fromStdString(caller.name),
                              caller.isOwner ? QStringLiteral("owner") : QStringLiteral("other"),
                              caller.mayConfigure ? QStringLiteral("configure") : QStringLiteral("-"),
                              QString::fromStdString(helper::dangersAsText(caller.granted))};
    return parseChangeAnswer(run(before + command, {.input = QByteArray::fromStdString(parameters)}));
}

// The calls of the kernel that change a file, or what another process may do: it is killed at each of them. strace counts the calls of
// each name by itself.
inline const QStringList kChangingCalls = QStringLiteral("openat write pwrite64 copy_file_range fsync fdatasync rename renameat renameat2 unlink unlinkat mkdir mkdirat rmdir "
                                                         "link linkat symlink symlinkat mknod mknodat fchmod chmod fchmodat fchmodat2 fchown fchownat utimensat ftruncate flock kill")
                                              .split(QLatin1Char(' '));

// The names in a trace that are neither among those nor known to change nothing that lasts.
inline QStringList otherCalls(const QByteArray &trace)
{
    static const QStringList kPassing =
        QStringLiteral("access alarm arch_prctl bind brk capget capset chdir clock_getres clock_gettime clock_nanosleep clone clone3 close close_range connect dup dup2 dup3 "
                       "execve exit exit_group faccessat faccessat2 fadvise64 fcntl fork fstat fstatfs futex getcwd getdents64 getegid geteuid getgid "
                       "getgroups getpeername getpgrp getpid getppid getpriority getrandom getresgid getresuid getrlimit getsockname getsockopt gettid "
                       "gettimeofday getuid inotify_init1 ioctl landlock_add_rule landlock_create_ruleset landlock_restrict_self lseek lstat madvise mmap mprotect mremap munmap nanosleep newfstatat openat2 pause "
                       "pidfd_open pipe pipe2 poll ppoll prctl pread64 prlimit64 pselect6 read readlink readlinkat readv recvfrom recvmsg restart_syscall "
                       "rseq rt_sigaction rt_sigprocmask rt_sigreturn rt_sigsuspend rt_sigtimedwait sched_getaffinity sched_yield seccomp select sendmsg sendto "
                       "set_robust_list set_tid_address setgid setgroups setpgid setregid setresgid setresuid setreuid setrlimit setsid setsockopt setuid "
                       "shutdown sigaltstack socket socketpair stat statfs statx sysinfo tgkill timer_create umask uname vfork wait4 waitid writev")
            .split(QLatin1Char(' '));
    QStringList out;
    for (const auto &line : QString::fromUtf8(trace).split(QLatin1Char('\n'))) {
        const auto words = line.section(QLatin1Char('('), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const auto name = words.size() == 2 && line.contains(QLatin1Char('(')) ? words[1] : QString();
        if (!name.isEmpty() && !name.startsWith(QLatin1Char('+')) && !name.startsWith(QLatin1Char('-')) && !kPassing.contains(name) &&
            !kChangingCalls.contains(name) && !out.contains(name))
            out << name;
    }
    return out;
}

template <rpc::Method M>
std::expected<typename M::Reply, rpc::Fault> ask(const typename M::Request &request, const helper::Caller &caller = kRoot)
{
    const auto answer = askChanges(rpc::fullName<M>(), rpc::packed(request), caller);
    if (answer.fault)
        return std::unexpected(*answer.fault);
    auto reply = rpc::unpacked<typename M::Reply>(answer.reply);
    if (!reply)
        return std::unexpected(rpc::failed("read the answer", "exit code " + std::to_string(answer.code)));
    return std::move(*reply);
}

// An act as mailwrightd passes it on: its parameters are packed.
template <rpc::Method M>
rpc::changes::Act actOf(const typename M::Request &request)
{
    return {rpc::fullName<M>(), {rpc::packed(request)}};
}

} // namespace mw::test
