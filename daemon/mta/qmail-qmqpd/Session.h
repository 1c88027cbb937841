// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of one QMQP connection: one message, one answer.
#pragma once

#include "shared/mail/SmtpReceived.h"
#include "shared/net/Stream.h"

namespace mw::qmqpd {

// Takes the message, queues it and answers. Errors: as from mail::NetstringReader, the stream, or without a queue.
Result<void> serve(net::Stream &stream, const mail::ConnectionNames &names);

} // namespace mw::qmqpd
