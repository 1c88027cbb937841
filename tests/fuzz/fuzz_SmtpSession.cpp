// SPDX-License-Identifier: GPL-3.0-or-later
// A whole SMTP session with a client that says these bytes: greetings, parameters, chunks, authentication, submission.
// Every answer is a reply of the protocol, and what is queued was asked for. The first byte chooses what is offered.
#include "tests/fuzz/FuzzInput.h"
#include "shared/base/Text.h"
#include "tests/unit/daemon/mta/qmail-smtpd/FakeQueue.h"

using namespace mw;
using namespace mw::smtpd;

namespace {

const Settings &settings()
{
    static const Settings all = [] {
        Settings out;
        out.greeting = "mx.example";
        out.databytes = 4000;
        out.maxMistakes = 20;
        out.maxCommands = 1000;
        return out;
    }();
    return all;
}

const SubmissionSettings &submissionSettings()
{
    static const SubmissionSettings all{mess822::HostRewriting::parse({"=mx.example:mx.example"}), "id.example", true, {}};
    return all;
}

void checkReplies(std::string_view output)
{
    fuzz::require(output.starts_with("220 mx.example ESMTP\r\n") && output.ends_with("\r\n"));
    for (const auto line : text::lines(output)) {
        fuzz::require(line.size() > 4 && line[0] >= '2' && line[0] <= '5' && (line[3] == ' ' || line[3] == '-'));
        fuzz::require(line.find('\r') == line.size() - 1);
    }
}

void checkQueue(const test::FakeQueue &queue, std::string_view output, bool submission)
{
    constexpr std::string_view kNever{"\0\r\n", 3};
    fuzz::require(queue.messages.empty() || output.contains(" qp 42\r\n"));
    for (const auto &message : queue.messages) {
        fuzz::require(!message.recipients.empty() && message.message.starts_with("Received: from "));
        fuzz::require(message.sender.find_first_of(kNever) == std::string::npos);
        for (const auto &recipient : message.recipients)
            fuzz::require(recipient.find_first_of(kNever) == std::string::npos);
        fuzz::require(message.options.recipients.empty() || message.options.recipients.size() == message.recipients.size());
        fuzz::require(!message.options.utf8 || (isUtf8(message.sender) && isUtf8(message.recipients.front())));
        fuzz::require(!submission || output.contains("235 2.7.0 "));
        fuzz::require(!submission || message.message.contains("\nDate: "));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    const unsigned chosen = bytes.empty() ? 0 : static_cast<unsigned char>(bytes.front());
    test::FakeQueue queue;
    Surroundings around{.open = queue.opener()};
    Client client;
    if ((chosen & 1U) != 0)
        test::letJoeIn(around);
    if ((chosen & 2U) != 0)
        client.wrapper = Client::Wrapper{"TLSv1.3", "x"};
    if ((chosen & 4U) != 0)
        around.submission = &submissionSettings();
    client.bareLineFeeds = (chosen & 8U) != 0;
    const auto result = test::talk(settings(), client, around, bytes.substr(bytes.empty() ? 0 : 1));
    checkReplies(result.output);
    checkQueue(queue, result.output, around.submission != nullptr);
    return 0;
}
