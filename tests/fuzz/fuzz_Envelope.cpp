// SPDX-License-Identifier: GPL-3.0-or-later
// The queue's records and the submission requests: injectors write them. And the texts of remote hosts that reports are
// made of.
#include "shared/mail/Envelope.h"
#include "shared/mail/StatusReport.h"
#include "shared/mail/Submission.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

namespace {

// Options that were taken are written so that they are read as the same again.
void options(std::string_view bytes)
{
    mail::SubmissionParser parser;
    parser.feed(bytes);
    if (const auto taken = mail::parseOptionRecords(bytes)) {
        const auto again = mail::parseOptionRecords(mail::serialiseOptions(*taken));
        fuzz::require(again && mail::serialiseOptions(*again) == mail::serialiseOptions(*taken));
    }
    const auto queued = mail::parseInfoOptions(bytes);
    fuzz::require(mail::parseQueuedOptions(mail::serialiseQueuedOptions(queued)) == queued);
}

// No byte of a text ends a field.
void report(std::string_view bytes)
{
    mail::StatusReport report;
    report.boundary = "mw-b";
    report.envelopeId = bytes.substr(0, 100);
    report.recipients = mail::parseParagraphs(bytes);
    report.recipients.push_back({"joe@r.example", std::string(bytes.substr(0, 500)), mail::ReportAction::Failed, std::string(bytes)});
    const auto head = mail::statusReportHead(report);
    const auto status = std::string_view(head).substr(head.rfind("-status\n"));
    fuzz::require(status.find('\r') == std::string_view::npos && status.find('\0') == std::string_view::npos);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, size);
    (void)mail::parseTodo(bytes);
    (void)mail::parseInfo(bytes);
    (void)mail::parseChannel(bytes);
    (void)mail::parseRequest(bytes);
    (void)mail::parseAnswer(bytes);
    options(bytes);
    report(bytes);
    return 0;
}
