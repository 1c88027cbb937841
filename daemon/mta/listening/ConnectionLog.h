// SPDX-License-Identifier: GPL-3.0-or-later
// The log of connections on descriptor 2, in the form of tcpserver(1), which log tools know.
#pragma once

#include "shared/mail/SmtpReceived.h"
#include "shared/net/Tcp.h"

#include <string>

#include <sys/types.h>

namespace mw::listening {

// Each function returns whole lines; what belongs together is written in one piece.
namespace connectionlog {
std::string status(unsigned busy, unsigned limit);
std::string begin(pid_t pid, const net::IpAddress &remote);
std::string decision(bool allowed, pid_t pid, const net::Endpoint &local, const net::Endpoint &remote,
                     const mail::ConnectionNames &names);
// `status` as waitpid gives it.
std::string end(pid_t pid, int status);
void write(const std::string &lines);
} // namespace connectionlog

} // namespace mw::listening
