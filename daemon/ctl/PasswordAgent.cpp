// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/PasswordAgent.h"

#include "shared/os/Fd.h"
#include "shared/os/Process.h"

#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace mw::ctl {
namespace {

constexpr const char *kProgram = "/usr/bin/pkttyagent";
constexpr int kPatience = 5'000; // milliseconds
constexpr int kNotify = 3;       // descriptor in the agent

} // namespace

// It answers for its parent, which is this process: polkit sees the connection as ours. It says that it is ready by closing
// the descriptor. The agent of a desktop goes first; where there is no session, polkit would not look for one that comes second.
PasswordAgent::PasswordAgent()
{
    if (::geteuid() == 0 || ::isatty(STDIN_FILENO) == 0 || ::access(kProgram, X_OK) != 0)
        return;
    auto ready = os::makePipe();
    if (!ready)
        return;
    os::ProcessSpec spec;
    spec.program = kProgram;
    spec.arguments = {"pkttyagent", "--notify-fd", std::to_string(kNotify)};
    if (std::getenv("XDG_SESSION_ID"))
        spec.arguments.emplace_back("--fallback");
    spec.descriptors = {{ready->write.get(), kNotify}};
    spec.endsWithUs = true; // also if we are killed
    const auto pid = os::spawn(spec);
    if (!pid)
        return;
    m_pid = *pid;
    ready->write.reset();
    (void)os::waitReadable(ready->read.get(), kPatience);
}

PasswordAgent::~PasswordAgent()
{
    if (m_pid == 0)
        return;
    (void)os::sendSignal(m_pid, SIGTERM);
    (void)os::sendSignal(m_pid, SIGCONT);
    (void)os::waitFor(m_pid);
}

} // namespace mw::ctl
