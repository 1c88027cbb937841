// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/ConnectionLog.h"

#include "shared/os/Fd.h"

#include <unistd.h>

namespace mw::listening::connectionlog {
namespace {

std::string line(const std::string &text)
{
    return "tcpserver: " + text + "\n";
}

} // namespace

std::string status(unsigned busy, unsigned limit)
{
    return line("status: " + std::to_string(busy) + "/" + std::to_string(limit));
}

std::string begin(pid_t pid, const net::IpAddress &remote)
{
    return line("pid " + std::to_string(pid) + " from " + remote.text());
}

std::string decision(bool allowed, pid_t pid, const net::Endpoint &local, const net::Endpoint &remote,
                     const mail::ConnectionNames &names)
{
    return line((allowed ? "ok " : "deny ") + std::to_string(pid) + " " + names.localHost.value_or("") + ":" +
                local.address.text() + ":" + std::to_string(local.port) + " " + names.remoteHost.value_or("") + ":" +
                remote.address.text() + ":" + names.remoteInfo.value_or("") + ":" + std::to_string(remote.port));
}

std::string end(pid_t pid, int status)
{
    return line("end " + std::to_string(pid) + " status " + std::to_string(status));
}

void write(const std::string &lines)
{
    (void)os::writeAll(STDERR_FILENO, lines);
}

} // namespace mw::listening::connectionlog
