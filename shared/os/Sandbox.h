// SPDX-License-Identifier: GPL-3.0-or-later
// What a process gives up for good before it reads a stranger's first byte: files (Landlock), TCP ports, signals to
// others, and all system calls that it has no use for (seccomp). It only ever gets less; there is no way back.
// Which process gets which rules stands in shared/mail/Sandboxes.h. See landlock(7), seccomp(2) and ADR 0033.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mw::os {

// Groups of system calls. Always allowed is what needs no right: memory, time, waiting, and reading, writing and
// asking about descriptors that are open.
struct SystemCalls {
    bool readFiles = false;    // open files and directories for reading
    bool writeFiles = false;   // and for writing those that are there; locks
    bool changeFiles = false;  // and make, rename and remove
    bool localSockets = false; // make Unix sockets and connect them
    bool tcp = false;          // make TCP sockets and connect them
    bool udp = false;          // make UDP sockets and send anywhere, as questions to name servers do
    bool interfaces = false;   // ask the kernel for this machine's own addresses
    bool accept = false;       // take connections from a socket that listens already
    bool operator==(const SystemCalls &) const = default;
};

// A path is a file, or a directory with all that is below it; links are followed once, now. What is not there is left
// out.
struct SandboxRules {
    std::vector<std::string> read;
    std::vector<std::string> write;  // files that are there: read and write
    std::vector<std::string> change; // directories: read, write, make, rename and remove files
    // TCP ports that may be connected to; nothing: any.
    std::optional<std::vector<std::uint16_t>> connectTo = std::vector<std::uint16_t>{};
    // TCP ports that may be bound; 0 stands for those that the kernel chooses.
    std::vector<std::uint16_t> bindTo;
    SystemCalls calls;
    bool operator==(const SandboxRules &) const = default;
};

// Applies the rules to this process, all its threads and everything it starts. It can gain no right any more, and no
// program can be started. A call that is not needed fails as on a kernel without it; one that only an attacker makes
// (another program, tracing, mounting, loading code into the kernel...) ends the process with SIGSYS.
// A kernel that lacks Landlock or seccomp applies what it has: sandboxSupport() tells. Any other trouble is an error,
// and then the process must not go on.
Result<void> enterSandbox(const SandboxRules &rules);

// For processes that have to start a program of the administrator's choice: only calls that no such program makes
// (tracing, mounting, loading code into the kernel...) fail. `maySwitchUser`: the program has, or starts ones that
// have, the set-user-id bit, and must be able to use it; then only root can apply anything.
Result<void> enterLooseSandbox(bool maySwitchUser);

// What this kernel can do, each with a sentence about what is missing (empty: nothing).
struct SandboxSupport {
    int landlock = 0; // its version (ABI); 0: none
    bool systemCalls = false;
    std::string filesShortfall;
    std::string callsShortfall;
};
SandboxSupport sandboxSupport();

// False in builds with sanitizers, whose run time needs what a sandbox forbids: there nothing is applied.
bool sandboxIsBuiltIn();

} // namespace mw::os
