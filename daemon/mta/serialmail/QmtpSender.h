// SPDX-License-Identifier: GPL-3.0-or-later
// Sends messages one after the other over one QMTP connection.
#pragma once

#include "daemon/mta/serialmail/Sending.h"

namespace mw::serialmail {

class QmtpSender : public Sender {
public:
    explicit QmtpSender(net::Stream &stream) : m_stream(stream) {}
    Result<Outcome> send(const HeldMessage &message) override;

private:
    Result<void> sendMessage(const HeldMessage &message);
    Result<Outcome> answer();

    net::Stream &m_stream;
};

} // namespace mw::serialmail
