// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/RemoteRequest.h"

#include "shared/mail/LocalRequest.h"
#include "shared/os/Environment.h"

namespace mw::mail {
namespace {

constexpr std::string_view kKeep = "keep";
constexpr char kConnected = '+';
constexpr char kAlone = '-';

} // namespace

std::string encodeRemoteRequest(const RemoteRequest &request, bool keep)
{
    std::vector<std::string> words{keep ? std::string(kKeep) : std::string(), encodeDeliveryOptions(request.options),
                                   request.host, request.sender};
    words.insert(words.end(), request.recipients.begin(), request.recipients.end());
    return encodeArguments(words);
}

Result<WorkerRequest> decodeRemoteRequest(std::string_view bytes)
{
    constexpr std::size_t kBeforeRecipients = 4;
    const auto words = decodeArguments(bytes);
    if (words.size() <= kBeforeRecipients)
        return fail(ErrorKind::Format, "no request for a delivery");
    return WorkerRequest{{words[2], words[3], {words.begin() + kBeforeRecipients, words.end()}, decodeDeliveryOptions(words[1])},
                         words[0] == kKeep};
}

std::string encodeRemoteReply(const RemoteReply &reply)
{
    return (reply.connected ? kConnected : kAlone) + reply.reports;
}

RemoteReply decodeRemoteReply(std::string_view bytes)
{
    return {bytes.starts_with(kConnected), std::string(bytes.substr(bytes.empty() ? 0 : 1))};
}

const std::vector<std::string> &remoteVariableNames()
{
    static const std::vector<std::string> names{"DSN_ENVID", "DSN_RET", "DSN_NOTIFY", "DSN_ORCPT", "SMTPUTF8"};
    return names;
}

std::vector<std::string> remoteVariables(const DeliveryOptions &options)
{
    std::vector<std::string> out;
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            out.push_back(std::string(name) + "=" + value);
    };
    add("DSN_ENVID", options.envelopeId);
    add("DSN_RET", options.returns);
    add("DSN_NOTIFY", options.notify);
    add("DSN_ORCPT", options.originalRecipient);
    add("SMTPUTF8", options.utf8 ? "1" : "");
    return out;
}

DeliveryOptions optionsOfEnvironment()
{
    const auto value = [](const char *name) { return os::environmentVariable(name).value_or(""); };
    DeliveryOptions said{value("DSN_ENVID"), value("DSN_RET"), value("DSN_NOTIFY"), value("DSN_ORCPT"),
                         !value("SMTPUTF8").empty(), false};
    // Only what may stand in a command.
    return decodeDeliveryOptions(encodeDeliveryOptions(said));
}

} // namespace mw::mail
