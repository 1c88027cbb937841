// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SandboxLint.h"

namespace mw::mail {
namespace {

constexpr int kTcpPorts = 4; // the versions of Landlock from which on it knows them
constexpr int kSignals = 6;

} // namespace

std::vector<Finding> lintSandbox(const os::SandboxSupport &support)
{
    std::vector<Finding> out;
    if (!support.filesShortfall.empty())
        out.push_back(finding("sandbox-files", {}, 0,
                              support.filesShortfall +
                                  ", so whoever breaks into a process that reads from the network can open every file that "
                                  "its account may, and connect anywhere",
                              "Use Linux 5.19 or later with landlock in its list of security modules (lsm= of the kernel's "
                              "command line; in a container the host's kernel counts)."));
    else if (support.landlock < kSignals)
        out.push_back(finding("sandbox-partial", {}, 0,
                              "this kernel's Landlock has version " + std::to_string(support.landlock) + " and does not limit " +
                                  (support.landlock < kTcpPorts ? "TCP ports and abstract sockets" : "abstract sockets"),
                              "Nothing must be done; Linux 6.12 can do all of it."));
    if (!support.callsShortfall.empty())
        out.push_back(finding("sandbox-calls", {}, 0,
                              support.callsShortfall +
                                  ", so whoever breaks into a process that reads from the network can use all of the kernel "
                                  "and start programs",
                              "Use a kernel with CONFIG_SECCOMP_FILTER (in a container the host's kernel counts)."));
    return out;
}

} // namespace mw::mail
