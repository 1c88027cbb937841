// SPDX-License-Identifier: GPL-3.0-or-later
// One delivery as qmail-local is asked for it: by its arguments, or, as a worker that qmail-lspawn keeps, by
// a datagram with the message and the report's pipe as descriptors.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/EnvelopeOptions.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct LocalRequest {
    std::string user;
    std::string home;
    std::string local;
    std::string dash;
    std::string ext;
    std::string domain;
    std::string sender;
    std::string defaultDelivery;
    DeliveryOptions options; // for workers only: of what is forwarded
    bool operator==(const LocalRequest &) const = default;
};

// The eight arguments of qmail-local(8) in their order, and back. Format: not eight.
std::vector<std::string> toArguments(const LocalRequest &request);
Result<LocalRequest> fromArguments(const std::vector<std::string> &arguments);

// The marks in the executables of our qmail-local and qmail-getpw: only such a program is asked to stay as a
// worker (argument kWorkerOption, a SOCK_SEQPACKET on descriptor 0). A program without it is run as stock
// qmail runs it.
inline constexpr std::string_view kOwnLocalNote = "mailwright qmail-local worker 1";
inline constexpr std::string_view kOwnGetpwNote = "mailwright qmail-getpw worker 1";
inline constexpr std::string_view kWorkerOption = "--worker";
// A longer request is not sent to a worker.
inline constexpr std::size_t kLongestWorkerRequest = 65536;

// What a worker is sent: the arguments, and the options if there are any. And back; Format as above.
std::string encodeLocalRequest(const LocalRequest &request);
Result<LocalRequest> decodeLocalRequest(std::string_view bytes);

// The arguments of a request, each ended by NUL, and back.
std::string encodeArguments(const std::vector<std::string> &arguments);
std::vector<std::string> decodeArguments(std::string_view bytes);

} // namespace mw::mail
