// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/Signals.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace mw::os {

void ignoreBrokenPipes()
{
    struct sigaction action{};
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
}

void setSignalBlocked(int signal, bool blocked)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    ::sigprocmask(blocked ? SIG_BLOCK : SIG_UNBLOCK, &set, nullptr);
}

void unblockAllSignals()
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

void signalOnParentExit(int signal)
{
    ::prctl(PR_SET_PDEATHSIG, signal);
}

Result<SignalFd> SignalFd::open(std::initializer_list<int> signals)
{
    sigset_t set;
    ::sigemptyset(&set);
    for (const int s : signals)
        ::sigaddset(&set, s);
    if (::sigprocmask(SIG_BLOCK, &set, nullptr) < 0)
        return failErrno("block signals");
    Fd fd(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!fd.valid())
        return failErrno("signalfd");
    return SignalFd(std::move(fd));
}

std::optional<int> SignalFd::next()
{
    signalfd_siginfo info{};
    if (::read(m_fd.get(), &info, sizeof info) != sizeof info)
        return std::nullopt;
    return static_cast<int>(info.ssi_signo);
}

} // namespace mw::os
