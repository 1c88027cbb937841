// SPDX-License-Identifier: GPL-3.0-or-later
// What a server of QMTP or QMQP says about a message, and its exit code when the conversation breaks.
#pragma once

#include "shared/mail/QueueResult.h"

#include <string>

namespace mw::qmtp {

// A session lasts at most this long.
inline constexpr int kSessionMilliseconds = 3'600'000;
// Addresses of this many bytes and more are refused.
inline constexpr std::size_t kAddressLimit = 1000;

// "Kok TIME qp PID", or Z or D and the reason.
std::string answerOf(const mail::QueueResult &result, long pid);

// 0 where the client has gone, 100 where it broke the protocol, 111 for trouble on our side.
int exitCodeFor(const Error &error);

} // namespace mw::qmtp
