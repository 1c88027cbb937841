// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Submission.h"

#include "shared/base/Text.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Home.h"
#include "shared/mail/OwnQueueNote.h"
#include "shared/os/Environment.h"
#include "shared/os/Files.h"

#include <array>
#include <fcntl.h>

namespace mw::mail {
namespace {

constexpr std::string_view kWholeRequest = "MWQ1 whole ";

} // namespace

std::string submissionSocketPath()
{
    return queueDirectory() + "/lock/submit";
}

std::string wholeRequest(std::string_view message, std::string_view envelope)
{
    std::string out(kWholeRequest);
    out.reserve(kWholeRequest.size() + 24 + message.size() + envelope.size());
    out += std::to_string(message.size());
    out += '\n';
    out += message;
    out += envelope;
    return out;
}

std::optional<SubmissionRequest> parseRequest(std::string_view bytes)
{
    SubmissionRequest request;
    if (bytes == kStreamRequest) {
        request.stream = true;
        return request;
    }
    const auto newline = bytes.find('\n');
    if (!bytes.starts_with(kWholeRequest) || newline == std::string_view::npos)
        return std::nullopt;
    const auto size = text::wholeNumber(bytes.substr(kWholeRequest.size(), newline - kWholeRequest.size()));
    const auto rest = bytes.substr(newline + 1);
    if (!size || *size > rest.size())
        return std::nullopt;
    request.message = rest.substr(0, *size);
    request.envelope = rest.substr(*size);
    return request;
}

std::string serialiseAnswer(int code, MessageNumber number)
{
    return std::to_string(code) + " " + std::to_string(number);
}

std::optional<QueueResult> parseAnswer(std::string_view bytes)
{
    const auto space = bytes.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    const auto code = text::wholeNumber(bytes.substr(0, space));
    const auto number = text::wholeNumber(bytes.substr(space + 1));
    if (!code || *code > 255 || !number)
        return std::nullopt;
    QueueResult result;
    result.code = static_cast<int>(*code);
    result.number = *number;
    return result;
}

int codeOfConnectionTrouble(ErrorKind kind)
{
    const auto missing = [](const std::string &path) {
        const auto status = os::statAt(os::kWorkingDirectory, path);
        return !status && status.error().kind == ErrorKind::NotFound;
    };
    switch (kind) {
    case ErrorKind::NotFound:
        if (missing(home()))
            return queuecode::kHome;
        return missing(queueDirectory()) ? queuecode::kQueue : queuecode::kConnectRefused;
    case ErrorKind::Network:
    case ErrorKind::Permission:
        return queuecode::kConnectRefused;
    case ErrorKind::Busy:
    case ErrorKind::Timeout:
        return queuecode::kConnectTimeout;
    case ErrorKind::Memory:
        return queuecode::kMemory;
    case ErrorKind::Format:
        return queuecode::kConfig;
    default:
        return queuecode::kNetwork;
    }
}

Result<std::string> chosenQueueProgram()
{
    if (auto chosen = os::environmentVariable("QMAILQUEUE"))
        return std::move(*chosen);
    const auto line = MW_TRY(Controls::ofHome().line("queueprogram"));
    if (!line || line->empty())
        return programPath("qmail-queue");
    return line->starts_with('/') ? *line : homePath(*line);
}

bool isOwnQueueProgram(const std::string &path)
{
    // The note lies among the first program headers' data, so the first page tells.
    const auto file = os::openAt(os::kWorkingDirectory, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return false;
    std::array<char, 4096> page{};
    const auto n = os::readSome(file->get(), page);
    return n && std::string_view(page.data(), *n).find(kOwnQueueNote) != std::string_view::npos;
}

} // namespace mw::mail
