// SPDX-License-Identifier: GPL-3.0-or-later
// Starting and waiting for other programs. There is never a shell in between.
#pragma once

#include "shared/os/Fd.h"
#include "shared/os/Identity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::os {

// The child's descriptor `child` becomes a copy of our `ours`. Every other descriptor that does not close on exec
// is inherited, so open all of ours with O_CLOEXEC (the wrappers do).
struct FdMapping {
    int ours = -1;
    int child = -1;
};

struct ProcessSpec {
    std::string program;                                 // path; without a slash it is searched on PATH
    std::vector<std::string> arguments;                  // argv, argv[0] included
    std::optional<std::vector<std::string>> environment; // NAME=value; nothing: ours
    std::vector<FdMapping> descriptors;
    std::optional<Identity> identity;
    std::string workingDirectory; // empty: ours
    std::optional<mode_t> umask;
    bool newSession = false;
    bool endsWithUs = false;      // gets SIGTERM when the thread that started it is no more (prctl(2), PR_SET_PDEATHSIG)
    bool keepDescriptors = false; // replaceProcess(): what our starter left open stays open for the program, too
    bool freshLimits = false; // those of Limits.h instead of ours
};

struct ExitStatus {
    int raw = 0; // as from waitpid
    bool crashed() const; // ended by a signal
    int code() const;     // exit code; 128+signal if it crashed
    // The kernel ended it because it made a call that only an attacker makes (Sandbox.h).
    bool brokeSandbox() const;
};

// Starts it and returns its process id, reporting a failure before or at exec as an error here (kinds as from
// exec: NotFound, Permission, Busy...). Signal handlers are reset to the default and the signal mask is emptied
// in the child; SIGPIPE is set to its default.
Result<pid_t> spawn(const ProcessSpec &spec);

// Lets every open descriptor from this number on close on exec, also those that our own starter left open.
void closeOnExecFrom(int first);
// Closes all descriptors but this one, for a forked child that is to have nothing of its parent's.
void closeAllBut(int fd);

// The standard descriptors lead nowhere, this one becomes 3, which closes on exec, and all others are closed: for a forked
// child that goes on alone and shall hold nothing open that its parent holds. `fd` is above 2.
Result<void> keepOneDescriptor(int fd);

// Closes every descriptor from this number on: for a forked process that goes on with what it needs and nothing more.
void closeFrom(int first);
// Neither a core dump nor another process of the same user shows this process's memory, until it executes another program.
void hideMemory();

// Becomes the program of the specification, keeping the process id, with every descriptor above 2 closed that it
// does not map, unless it keeps them. Returns only an error, and then the process may be half changed: end it.
Error replaceProcess(const ProcessSpec &spec);

// A copy of this process that goes on in the same program: 0 in the child. Only for processes without threads.
Result<pid_t> forkProcess();
// Ends the process without running what is left of it: how a forked child ends.
[[noreturn]] void exitNow(int code);

// Blocks until that child ends.
Result<ExitStatus> waitFor(pid_t pid);
struct Reaped {
    pid_t pid = 0;
    ExitStatus status;
};
// A child that has ended, or nothing. Never blocks.
std::optional<Reaped> reapAny();
// A descriptor that becomes readable when the process ends; it need not be a child. NotFound when it is gone.
Result<Fd> processDescriptor(pid_t pid);
// When the process began, in clock ticks after boot: with the pid it names a process for good. NotFound.
Result<std::uint64_t> processStart(pid_t pid);
struct ProcessName {
    std::string name; // of its program, at most 15 bytes
    pid_t parent = 0;
};
// What the kernel calls a process, and who started it. NotFound.
Result<ProcessName> describeProcess(pid_t pid);
// The children of this process, also those it had before it became this program; empty where the kernel keeps no list.
std::vector<pid_t> ownChildren();
// False if there is no such process (or it is not ours to signal).
bool sendSignal(pid_t pid, int signal);

} // namespace mw::os
