// SPDX-License-Identifier: GPL-3.0-or-later
// What injectors and qmail-queued say to each other on the socket queue/lock/submit (SOCK_SEQPACKET).
// One request, one answer, then the connection ends. Closing it before the answer gives the message up.
#pragma once

#include "shared/mail/QueueResult.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// home()/queue/lock/submit
std::string submissionSocketPath();

// A message and its envelope in one request may have this many bytes together.
inline constexpr std::size_t kLargestWhole = 60U << 10U;
inline constexpr std::size_t kLargestRequest = kLargestWhole + 64;

// The request that comes with two descriptors, message and envelope: pipes, Unix sockets or sealed memfds.
inline constexpr std::string_view kStreamRequest = "MWQ1 stream";
// The request that carries all: the size of the message, the message, the envelope.
std::string wholeRequest(std::string_view message, std::string_view envelope);

struct SubmissionRequest {
    bool stream = false;
    std::string_view message;  // whole requests only; views into the parsed bytes
    std::string_view envelope;
};
// Nothing if it is neither of the two.
std::optional<SubmissionRequest> parseRequest(std::string_view bytes);

// "CODE NUMBER": the exit code and, when it is 0, the message's number.
std::string serialiseAnswer(int code, MessageNumber number);
std::optional<QueueResult> parseAnswer(std::string_view bytes);

// The exit code for a failure to connect to that socket: 61 and 62 when home or queue directory are missing, 73
// when nobody listens, 72 when nobody accepted in time, 51 without memory, 55 for an unusable path, else 56.
int codeOfConnectionTrouble(ErrorKind kind);

// The program that takes new mail: what QMAILQUEUE names, else control/queueprogram, else bin/qmail-queue; a path from the home
// directory may be relative. Errors: the control file cannot be read.
Result<std::string> chosenQueueProgram();

// True if the program at this path is our own qmail-queue, so that its caller may skip it.
bool isOwnQueueProgram(const std::string &path);

} // namespace mw::mail
