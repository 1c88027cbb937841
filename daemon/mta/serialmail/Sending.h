// SPDX-License-Identifier: GPL-3.0-or-later
// What serialsmtp and serialqmtp have in common: the list of files in, the results out, one connection on
// descriptors 6 and 7 as ucspi clients give it.
#pragma once

#include "daemon/mta/serialmail/HeldMessage.h"
#include "daemon/mta/small/Small.h"
#include "shared/net/Stream.h"

#include <string>

namespace mw::serialmail {

inline constexpr int kNetworkInput = 6;
inline constexpr int kNetworkOutput = 7;
inline constexpr int kWaitMilliseconds = 1'200'000;

// What became of a message: K (accepted), Z (refused for now) or D (for good), and the server's words.
struct Outcome {
    char letter = 'Z';
    std::string text;
};

// A protocol by which messages leave. Error texts are what the user reads.
class Sender {
public:
    Sender() = default;
    Sender(const Sender &) = delete;
    Sender &operator=(const Sender &) = delete;
    virtual ~Sender() = default;

    // Before the first message.
    virtual Result<void> begin() { return {}; }
    virtual Result<Outcome> send(const HeldMessage &message) = 0;
    // After the last one.
    virtual void end() {}
};

// An error of the connection in qmail's words: "network read error: end of file". `verb`: "read" or "write".
Error networkError(const char *verb, const Error &error);
// The same for the end of what the server says.
Failure networkEnd();

// Sends the files that are named on descriptor 0 and whose recipients begin with the prefix. Prints on descriptor 1,
// as soon as it is known, for each the name, a NUL, the letter, the text and a line feed; with TCPREMOTEIP the text
// begins with "IP said: ". The exit code: 0, or 111 with a reason on descriptor 2 when the conversation broke.
int sendListed(const small::Program &program, Sender &sender, const std::string &prefix);

} // namespace mw::serialmail
