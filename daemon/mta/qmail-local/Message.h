// SPDX-License-Identifier: GPL-3.0-or-later
// The message on its seekable descriptor, and the lines that deliveries put before it.
#pragma once

#include "daemon/mta/qmail-local/Verdict.h"
#include "shared/base/Clock.h"
#include "shared/mail/LocalRequest.h"

#include <string>

namespace mw::local {

class Message {
public:
    Message(int fd, const mail::LocalRequest &request, UnixTime now);

    int fd() const { return m_fd; }
    // Back to its first byte; every delivery sees the whole message.
    Step rewind() const;
    // Stops (exit 100) if the header holds our Delivered-To line already.
    Step refuseLoop() const;

    const std::string &from() const { return m_from; }               // "From SENDER DATE\n"
    const std::string &returnPath() const { return m_returnPath; }   // "Return-Path: <SENDER>\n"
    const std::string &deliveredTo() const { return m_deliveredTo; } // "Delivered-To: RECIPIENT\n"

private:
    int m_fd;
    std::string m_from;
    std::string m_returnPath;
    std::string m_deliveredTo;
};

} // namespace mw::local
