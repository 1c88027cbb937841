// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/AuthService.h"

#include "daemon/mta/qmail-smtpd/AuthServer.h"
#include "shared/os/Process.h"
#include "shared/os/Signals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace mw::smtpd {
namespace {

constexpr int kQuestions = 3; // the service's only descriptor beside 0, 1 and 2

[[noreturn]] void becomeService(int questions, const AuthLimits &limits, pid_t parent)
{
    os::hideMemory();
    os::signalOnParentExit(SIGTERM);
    if (::getppid() != parent)
        os::exitNow(0);
    os::unblockAllSignals();
    if (::dup2(questions, kQuestions) != kQuestions)
        os::exitNow(111);
    os::closeFrom(kQuestions + 1);
    (void)os::setCloseOnExec(kQuestions, true);
    os::exitNow(AuthServer(kQuestions, limits).run());
}

} // namespace

AuthService::AuthService(AuthLimits limits, os::Fd askers, os::Fd questions)
    : m_limits(limits), m_askers(std::move(askers)), m_questions(std::move(questions))
{
}

Result<AuthService> AuthService::open(AuthLimits limits)
{
    auto pair = MW_TRY(os::makeSocketPair(SOCK_SEQPACKET));
    MW_TRY_VOID(os::setNonBlocking(pair.first.get(), true));
    MW_TRY_VOID(os::setNonBlocking(pair.second.get(), true));
    return AuthService(limits, std::move(pair.first), std::move(pair.second));
}

Result<void> AuthService::start()
{
    const pid_t parent = ::getpid();
    const auto pid = MW_TRY(os::forkProcess());
    if (pid == 0)
        becomeService(m_questions.get(), m_limits, parent);
    m_pid = pid;
    return {};
}

bool AuthService::ended(pid_t pid)
{
    if (pid != m_pid || pid == 0)
        return false;
    m_pid = 0;
    return true;
}

} // namespace mw::smtpd
