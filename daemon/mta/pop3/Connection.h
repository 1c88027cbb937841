// SPDX-License-Identifier: GPL-3.0-or-later
// The client at the other end: its commands, one at a time, and the replies to them.
#pragma once

#include "daemon/mta/pop3/Command.h"
#include "shared/net/Stream.h"

namespace mw::pop3 {

inline constexpr int kPatience = 1'200'000; // milliseconds that a client may stay silent
inline constexpr std::size_t kLongestLine = 1024;

class Connection {
public:
    Connection(int input, int output, int milliseconds = kPatience) : m_stream(input, output, milliseconds) {}

    // The next command; replies go out first. A line that is too long is refused here. Nothing: the client has gone,
    // or has been silent for too long.
    std::optional<Command> next();

    void ok(std::string_view text = {});
    void error(std::string_view text);
    void write(std::string_view bytes);
    // Sends what is held back. False from the first failure on: nobody listens any more.
    bool flush();
    bool isOpen() const { return m_open; }
    // What carries the conversation: to begin TLS on it, or to go on with something else.
    net::Stream &stream() { return m_stream; }
    // Wipes what came up to here, for it held a password.
    void forget();

private:
    net::Stream m_stream;
    std::string m_line;
    bool m_open = true;
};

} // namespace mw::pop3
