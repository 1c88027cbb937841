// SPDX-License-Identifier: GPL-3.0-or-later
// The other machine of the test: a mail server on a loopback port that takes everything and tells what came, and a
// client that brings mail to the hub as a server elsewhere would.
#pragma once

#include "shared/net/Tcp.h"

#include <string>
#include <vector>

namespace mw::selftest {

// Runs in a child of its own as long as the object lives.
class OtherHost {
public:
    static Result<OtherHost> start();
    OtherHost(OtherHost &&other) noexcept;
    OtherHost &operator=(OtherHost &&) = delete;
    ~OtherHost();

    std::uint16_t port() const { return m_port; }
    // True as soon as a message with that text in it has come.
    bool received(const std::string &text, int milliseconds);

private:
    OtherHost(os::Fd pipe, pid_t pid, std::uint16_t port) : m_pipe(std::move(pipe)), m_pid(pid), m_port(port) {}

    os::Fd m_pipe;
    pid_t m_pid = 0;
    std::uint16_t m_port = 0;
    std::string m_bytes;
};

struct SmtpTalk {
    std::vector<std::string> lines; // both sides, as a person at a terminal would see them
    std::string recipientReply;
    bool accepted = false; // the message
    std::string trouble;   // why there was no talk to the end
};
// One message by hand: HELO, MAIL, RCPT, DATA, the message and a dot, QUIT.
SmtpTalk sendByHand(const net::Endpoint &hub, const std::string &sender, const std::string &recipient,
                    const std::string &message);

} // namespace mw::selftest
