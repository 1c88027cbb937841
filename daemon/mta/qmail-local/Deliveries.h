// SPDX-License-Identifier: GPL-3.0-or-later
// The four things a line of a .qmail file can do. Each rewinds the message, does its work and says how it
// ended.
#pragma once

#include "daemon/mta/qmail-local/Message.h"

#include <string>
#include <vector>

namespace mw::local {

// Where the program prints: descriptors 1 and 2 of a single run, the report's pipe of a worker.
struct Output {
    int out = 1;
    int err = 2;
};

Step deliverToMbox(const Message &message, const std::string &path);
Step deliverToMaildir(const Message &message, const std::string &directory);

enum class ProgramEnd : std::uint8_t { GoOn, LastLine };
// Runs /bin/sh -c COMMAND in the current directory with the message on descriptor 0. LastLine: exit code 99.
std::expected<ProgramEnd, Verdict> runProgram(const Message &message, const std::string &command,
                                              const std::vector<std::string> &environment,
                                              const Output &output);

// Queues the message with our Delivered-To line for all recipients at once; the qp number of the new message.
std::expected<long, Verdict> forward(const Message &message, const std::string &sender,
                                     const std::vector<std::string> &recipients, const mail::EnvelopeOptions &options);

} // namespace mw::local
