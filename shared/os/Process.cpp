// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Process.h"

#include "shared/base/Text.h"
#include "shared/os/Files.h"
#include "shared/os/Limits.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mw::os {
namespace {

// All that the child needs, laid out before vfork: after it only system calls are made.
struct Plan {
    std::vector<char *> argv;
    std::vector<char *> envp;
    std::vector<std::string> candidates; // full paths to try
    std::vector<FdMapping> moves;        // temporary high copies first, then into place
    const ProcessSpec *spec = nullptr;
    volatile int problem = 0; // errno of the child, seen by the parent because vfork shares memory
};

std::vector<char *> pointers(const std::vector<std::string> &strings)
{
    std::vector<char *> out;
    out.reserve(strings.size() + 1);
    for (const auto &s : strings)
        out.push_back(const_cast<char *>(s.c_str()));
    out.push_back(nullptr);
    return out;
}

std::vector<std::string> candidatesFor(const std::string &program)
{
    if (program.find('/') != std::string::npos)
        return {program};
    const char *path = ::getenv("PATH");
    std::string_view rest = path ? path : "/usr/bin:/bin";
    std::vector<std::string> out;
    for (;;) {
        const auto colon = rest.find(':');
        const auto part = rest.substr(0, colon);
        out.push_back(std::string(part.empty() ? "." : part) + "/" + program);
        if (colon == std::string_view::npos)
            return out;
        rest.remove_prefix(colon + 1);
    }
}

int resetSignals()
{
    for (int s = 1; s < NSIG; ++s) {
        struct sigaction action{};
        if (::sigaction(s, nullptr, &action) == 0 && action.sa_handler != SIG_DFL &&
            (action.sa_handler != SIG_IGN || s == SIGPIPE)) {
            action = {};
            action.sa_handler = SIG_DFL;
            ::sigaction(s, &action, nullptr);
        }
    }
    sigset_t none;
    ::sigemptyset(&none);
    return ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// The raw calls: glibc's would try to change the threads of the parent, whose memory this is.
int becomeRaw(const Identity &to)
{
    if (::geteuid() != 0 && ::geteuid() == to.uid && ::getegid() == to.gid)
        return 0;
    if (::syscall(SYS_setgroups, 1, &to.gid) < 0 || ::syscall(SYS_setresgid, to.gid, to.gid, to.gid) < 0 ||
        ::syscall(SYS_setresuid, to.uid, to.uid, to.uid) < 0)
        return -1;
    return 0;
}

int placeDescriptors(const Plan &plan)
{
    // Copies above every target first, so that no target is overwritten before it was copied.
    std::array<int, 16> high{};
    int above = 3;
    for (const auto &m : plan.moves)
        above = std::max(above, m.child + 1);
    for (std::size_t i = 0; i < plan.moves.size(); ++i) {
        high.at(i) = ::fcntl(plan.moves[i].ours, F_DUPFD_CLOEXEC, above);
        if (high.at(i) < 0)
            return -1;
    }
    for (std::size_t i = 0; i < plan.moves.size(); ++i) {
        if (::dup2(high.at(i), plan.moves[i].child) < 0)
            return -1;
    }
    return 0;
}

int prepareChild(const Plan &plan)
{
    const auto &spec = *plan.spec;
    if (resetSignals() < 0 || placeDescriptors(plan) < 0)
        return -1;
    if (spec.newSession && ::setsid() < 0)
        return -1;
    if (spec.umask)
        ::umask(*spec.umask);
    if (spec.freshLimits)
        setFreshLimits();
    if (spec.identity && becomeRaw(*spec.identity) < 0)
        return -1;
    // After the identity: a change of it would take this back.
    if (spec.endsWithUs && ::prctl(PR_SET_PDEATHSIG, SIGTERM) < 0)
        return -1;
    if (!spec.workingDirectory.empty() && ::chdir(spec.workingDirectory.c_str()) < 0)
        return -1;
    return 0;
}

// As execvp(3): a directory of PATH that is closed to us does not end the search. EACCES if nothing else was found.
int executeCandidates(const Plan &plan)
{
    int problem = ENOENT;
    for (const auto &path : plan.candidates) {
        ::execve(path.c_str(), plan.argv.data(), plan.envp.data());
        if (errno == EACCES)
            problem = EACCES;
        else if (errno != ENOENT && errno != ENOTDIR)
            return errno;
    }
    return problem;
}

[[noreturn]] void runChild(Plan &plan)
{
    if (prepareChild(plan) == 0)
        errno = executeCandidates(plan);
    plan.problem = errno;
    ::_exit(111);
}

[[gnu::noinline]] pid_t forkAndRun(Plan &plan)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    const pid_t pid = ::vfork();
#pragma GCC diagnostic pop
    if (pid == 0)
        runChild(plan);
    return pid;
}

Result<void> layOut(Plan &plan, const ProcessSpec &spec)
{
    plan.spec = &spec;
    plan.argv = pointers(spec.arguments);
    plan.candidates = candidatesFor(spec.program);
    plan.moves = spec.descriptors;
    if (plan.moves.size() > 16)
        return fail(ErrorKind::Bug, "too many descriptors for " + spec.program);
    if (spec.environment) {
        plan.envp = pointers(*spec.environment);
        return {};
    }
    for (char **e = environ; *e; ++e)
        plan.envp.push_back(*e);
    plan.envp.push_back(nullptr);
    return {};
}

} // namespace

bool ExitStatus::crashed() const
{
    return WIFSIGNALED(raw);
}

int ExitStatus::code() const
{
    return crashed() ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw);
}

bool ExitStatus::brokeSandbox() const
{
    return crashed() && WTERMSIG(raw) == SIGSYS;
}

Result<pid_t> spawn(const ProcessSpec &spec)
{
    Plan plan;
    MW_TRY_VOID(layOut(plan, spec));

    // Block signals while the child shares our memory, so that no handler of ours runs in it.
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::sigprocmask(SIG_SETMASK, &all, &before);
    const pid_t pid = forkAndRun(plan);
    const int forkProblem = errno;
    ::sigprocmask(SIG_SETMASK, &before, nullptr);

    if (pid < 0)
        return Failure(Error::fromErrno(forkProblem, "start " + spec.program));
    if (plan.problem != 0) {
        (void)waitFor(pid);
        return Failure(Error::fromErrno(plan.problem, "start " + spec.program));
    }
    return pid;
}

void closeOnExecFrom(int first)
{
    ::close_range(static_cast<unsigned>(first), ~0U, CLOSE_RANGE_CLOEXEC);
}

void closeFrom(int first)
{
    ::close_range(static_cast<unsigned>(first), ~0U, 0);
}

void hideMemory()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

void closeAllBut(int fd)
{
    const auto kept = static_cast<unsigned>(fd);
    if (kept > 0)
        ::close_range(0, kept - 1, 0);
    ::close_range(kept + 1, ~0U, 0);
}

Result<void> keepOneDescriptor(int fd)
{
    const Fd nowhere(::open("/dev/null", O_RDWR | O_CLOEXEC));
    if (!nowhere.valid())
        return failErrno("open /dev/null");
    for (int standard = 0; standard <= 2; ++standard) {
        if (::dup2(nowhere.get(), standard) < 0)
            return failErrno("duplicate a descriptor");
    }
    if (fd != 3 && ::dup3(fd, 3, O_CLOEXEC) < 0)
        return failErrno("duplicate a descriptor");
    ::close_range(4, ~0U, 0);
    return {};
}

Error replaceProcess(const ProcessSpec &spec)
{
    Plan plan;
    if (const auto laidOut = layOut(plan, spec); !laidOut)
        return laidOut.error();
    if (!spec.keepDescriptors)
        closeOnExecFrom(3);
    const int problem = prepareChild(plan) < 0 ? errno : executeCandidates(plan);
    return Error::fromErrno(problem, "execute " + spec.program);
}

Result<pid_t> forkProcess()
{
    const pid_t pid = ::fork();
    if (pid < 0)
        return failErrno("fork");
    return pid;
}

void exitNow(int code)
{
    ::_exit(code);
}

Result<ExitStatus> waitFor(pid_t pid)
{
    ExitStatus status;
    while (::waitpid(pid, &status.raw, 0) < 0) {
        if (errno != EINTR)
            return failErrno("wait for process " + std::to_string(pid));
    }
    return status;
}

std::optional<Reaped> reapAny()
{
    Reaped reaped;
    reaped.pid = ::waitpid(-1, &reaped.status.raw, WNOHANG);
    if (reaped.pid <= 0)
        return std::nullopt;
    return reaped;
}

Result<Fd> processDescriptor(pid_t pid)
{
    Fd fd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    if (!fd.valid() && errno == ESRCH)
        return fail(ErrorKind::NotFound, "there is no process " + std::to_string(pid));
    if (!fd.valid())
        return failErrno("watch process " + std::to_string(pid));
    return fd;
}

namespace {

struct ProcessStat {
    std::string name;
    std::string text;
    std::size_t rest = 0; // where the fields behind the name begin: the state is the first
    std::vector<std::string_view> fields() const { return text::split(std::string_view(text).substr(rest), ' '); }
};

Result<ProcessStat> statOf(pid_t pid)
{
    auto stat = readFile("/proc/" + std::to_string(pid) + "/stat", 4096);
    if (!stat)
        return fail(ErrorKind::NotFound, "there is no process " + std::to_string(pid));
    // The second field is the program's name in parentheses and may hold anything.
    const auto name = stat->find('(');
    const auto afterName = stat->rfind(')');
    if (name == std::string::npos || afterName == std::string::npos || afterName + 2 > stat->size())
        return fail(ErrorKind::Format, "/proc/" + std::to_string(pid) + "/stat has an unknown form");
    return ProcessStat{stat->substr(name + 1, afterName - name - 1), std::move(*stat), afterName + 2};
}

} // namespace

Result<std::uint64_t> processStart(pid_t pid)
{
    const auto stat = MW_TRY(statOf(pid));
    const auto fields = stat.fields(); // the start is the 22nd of all
    if (fields.size() < 20 || fields[0] == "Z")
        return fail(ErrorKind::NotFound, "process " + std::to_string(pid) + " has ended");
    return text::leadingNumber(fields[19]).value;
}

Result<ProcessName> describeProcess(pid_t pid)
{
    const auto stat = MW_TRY(statOf(pid));
    const auto fields = stat.fields();
    if (fields.size() < 2)
        return fail(ErrorKind::NotFound, "process " + std::to_string(pid) + " has ended");
    return ProcessName{stat.name, static_cast<pid_t>(text::leadingNumber(fields[1]).value)};
}

std::vector<pid_t> ownChildren()
{
    const auto self = std::to_string(::getpid());
    std::vector<pid_t> out;
    const auto list = readFile("/proc/" + self + "/task/" + self + "/children", 1U << 20U).value_or("");
    for (const auto word : text::split(list, ' '))
        if (const auto pid = text::wholeNumber(word))
            out.push_back(static_cast<pid_t>(*pid));
    return out;
}

bool sendSignal(pid_t pid, int signal)
{
    return ::kill(pid, signal) == 0;
}

} // namespace mw::os
