// SPDX-License-Identifier: GPL-3.0-or-later
// What the small programs around .qmail files and users' commands have in common: how they complain, run a child and
// pass a message on. All of them read the message on descriptor 0.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/QueueClient.h"
#include "shared/os/Process.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mw::small {

inline constexpr int kPermanent = 100;
inline constexpr int kTemporary = 111;

// A program with its name, for what it prints on descriptor 2.
class Program {
public:
    explicit Program(std::string_view name) : m_name(name) {}

    // "NAME: fatal: TEXT"; gives `code`.
    int fatal(int code, std::string_view text) const;
    // "NAME: usage: TEXT"; gives kPermanent.
    int usage(std::string_view text) const;
    // "NAME: TEXT".
    void say(std::string_view text) const;

private:
    std::string m_name;
};

// The words after the program's name.
std::span<char *const> argumentsOf(int argc, char **argv);
std::vector<std::string> wordsOf(std::span<char *const> arguments);

// Runs a command of a person (searched on PATH) with descriptor 0 as it is and waits. A command that cannot be run
// gives exit code 111 if that may pass, else 100. Error: no processes; the child crashed (kind Closed).
Result<int> runCommand(std::span<char *const> command);
// The same, with `before` put before what descriptor 0 holds. A child that stops reading is no error. A command that
// cannot be run is an error with its errno.
Result<int> runCommandWith(std::span<char *const> command, std::string_view before);

// Queues `head` and what descriptor 0 holds from its beginning. Error: the queue could not be started, or the
// message not read; what the queue itself answers is the result.
struct Forwarded {
    mail::QueueResult result;
    long pid = 0;
};
Result<Forwarded> forwardMessage(std::string_view head, std::string_view sender,
                                 const std::vector<std::string> &recipients);
// Reports it as forward and condredirect do, giving `success` or qmail's exit code for the trouble.
int reportForwarded(const Program &program, const Result<Forwarded> &forwarded, int success);

} // namespace mw::small
