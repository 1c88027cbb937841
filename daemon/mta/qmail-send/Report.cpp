// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Report.h"

#include "shared/mail/QueueClient.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <functional>

namespace mw::send {
namespace {

constexpr std::uint64_t kAll = ~std::uint64_t{0};
constexpr std::size_t kMostParagraphs = 1U << 30U;
constexpr std::string_view kTruncated = "\n\n--- Rest of message truncated.\n";

using Take = std::function<Result<void>(std::string_view)>;

// The file up to `most` bytes; where more is left, a line that says so.
Result<void> copyFile(const QueueFiles &files, const std::string &path, std::uint64_t most, const Take &take)
{
    const auto fd = MW_TRY(os::openAt(files.root(), path, O_RDONLY));
    std::vector<char> buffer(65536);
    for (std::uint64_t done = 0;;) {
        const auto n = MW_TRY(os::readSome(fd.get(), buffer));
        if (n == 0)
            return {};
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(n, most - done));
        MW_TRY_VOID(take({buffer.data(), wanted}));
        if (wanted < n)
            return take(kTruncated);
        done += n;
    }
}

// The header of the message, with the newline of its last line.
Result<void> copyHeader(const QueueFiles &files, const std::string &path, const Take &take)
{
    const auto fd = MW_TRY(os::openAt(files.root(), path, O_RDONLY));
    std::vector<char> buffer(65536);
    bool lineBegins = true;
    for (;;) {
        const auto n = MW_TRY(os::readSome(fd.get(), buffer));
        std::size_t end = 0;
        while (end < n && !(lineBegins && buffer[end] == '\n'))
            lineBegins = buffer[end++] == '\n';
        MW_TRY_VOID(take({buffer.data(), end}));
        if (n == 0 || end < n)
            return {};
    }
}

Result<void> copyMessage(const Report &report, const QueueFiles &files, const Take &take)
{
    const auto path = files.layout().mess(report.number);
    if (report.status && report.status->headersOnly)
        return copyHeader(files, path, take);
    return copyFile(files, path, report.maxBytes == 0 ? kAll : report.maxBytes, take);
}

bool hasEightBit(std::string_view bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) > 127; });
}

Result<void> readRecipients(Report &report, const QueueFiles &files)
{
    if (report.paragraphs.empty())
        return {};
    const auto bytes = MW_TRY(os::readFile(report.paragraphs, kMostParagraphs, files.root()));
    report.told = bytes.size();
    std::string_view text = bytes;
    if (report.successes)
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1); // the message's birth
    report.status->recipients = mail::parseParagraphs(text);
    for (auto &recipient : report.status->recipients) {
        if (report.successes)
            mail::takeActionFromText(recipient);
    }
    return {};
}

Result<void> writeStatus(Report &report, const QueueFiles &files, mail::QueueClient &queue)
{
    auto &status = *report.status;
    MW_TRY_VOID(readRecipients(report, files));
    for (auto &recipient : status.recipients) {
        if (const auto original = report.originals.find(recipient.address); original != report.originals.end())
            recipient.originalRecipient = original->second;
    }
    MW_TRY_VOID(copyMessage(report, files, [&](std::string_view bytes) -> Result<void> {
        status.eightBit = status.eightBit || hasEightBit(bytes);
        return {};
    }));
    const auto head = mail::statusReportHead(status);
    report.options.eightBit = status.eightBit || hasEightBit(head);
    report.options.utf8 = hasEightBit(report.recipient);
    MW_TRY_VOID(queue.write(head));
    MW_TRY_VOID(copyMessage(report, files, [&](std::string_view bytes) { return queue.write(bytes); }));
    return queue.write(mail::statusReportEnd(status));
}

Result<void> writeText(const Report &report, const QueueFiles &files, mail::QueueClient &queue)
{
    const auto write = [&](std::string_view bytes) { return queue.write(bytes); };
    MW_TRY_VOID(queue.write(report.head));
    if (!report.paragraphs.empty())
        MW_TRY_VOID(copyFile(files, report.paragraphs, kAll, write));
    MW_TRY_VOID(queue.write(report.tail));
    return report.copied ? copyMessage(report, files, write) : Result<void>{};
}

} // namespace

void inject(Report &report, const QueueFiles &files)
{
    auto queue = mail::QueueClient::start();
    if (!queue)
        return;
    report.outcome = Report::Outcome::Failed;
    report.queuePid = queue->pid();
    if (!(report.status ? writeStatus(report, files, *queue) : writeText(report, files, *queue)))
        return;
    const std::array recipients{report.recipient};
    report.answer = queue->finish(report.envelopeSender, recipients, report.options);
    if (report.answer.ok())
        report.outcome = Report::Outcome::Queued;
    else if (report.answer.permanent())
        report.outcome = Report::Outcome::Refused;
}

} // namespace mw::send
