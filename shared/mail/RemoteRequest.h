// SPDX-License-Identifier: GPL-3.0-or-later
// One delivery as qmail-remote is asked for it: by its arguments and environment, or, as a worker that qmail-rspawn
// keeps, by a datagram with the message as descriptor.
#pragma once

#include "shared/mail/EnvelopeOptions.h"

#include "shared/base/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct RemoteRequest {
    std::string host;
    std::string sender;
    std::vector<std::string> recipients;
    DeliveryOptions options;
    bool operator==(const RemoteRequest &) const = default;
};

// The mark in the executable of our qmail-remote: only such a program is asked to stay as a worker (kWorkerOption of
// LocalRequest.h, a SOCK_SEQPACKET on descriptor 0). A program without it is run as stock qmail runs it.
inline constexpr std::string_view kOwnRemoteNote = "mailwright qmail-remote worker 1";

// `keep`: the connection is to stay open for the next message.
std::string encodeRemoteRequest(const RemoteRequest &request, bool keep);
struct WorkerRequest {
    RemoteRequest request;
    bool keep = false;
};
// Format: it is none.
Result<WorkerRequest> decodeRemoteRequest(std::string_view bytes);

// The worker's answer: whether it holds an open connection now, and the reports of qmail-remote(8).
struct RemoteReply {
    bool connected = false;
    std::string reports;
};
std::string encodeRemoteReply(const RemoteReply &reply);
// An answer without reports where it is none.
RemoteReply decodeRemoteReply(std::string_view bytes);

// The options as variables, NAME=value, for a program that is run for one message: DSN_ENVID, DSN_RET, DSN_NOTIFY,
// DSN_ORCPT, SMTPUTF8=1; only those that were said. And back, from this process's environment.
std::vector<std::string> remoteVariables(const DeliveryOptions &options);
DeliveryOptions optionsOfEnvironment();
// The names of all of them.
const std::vector<std::string> &remoteVariableNames();

} // namespace mw::mail
