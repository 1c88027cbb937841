// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Report.h that decides what a report says, in which form and to whom.
#include "daemon/mta/qmail-send/RecipientFile.h"
#include "daemon/mta/qmail-send/Report.h"
#include "daemon/mta/qmail-send/SideFiles.h"

#include "shared/base/Text.h"
#include "shared/mail/AddressQuote.h"

#include <algorithm>
#include <array>
#include <sys/random.h>

namespace mw::send {
namespace {

constexpr std::size_t kLargestBounce = 1U << 20U; // beyond it nobody looks for what kind of failure it was

std::string_view shown(const Core &core, Channel channel, std::string_view address)
{
    return channel == Channel::Local ? core.router.withoutPrepend(address) : address;
}

// What is in no message, since nobody can know it before.
std::string boundary(MessageNumber number)
{
    std::array<unsigned char, 16> random{};
    if (::getrandom(random.data(), random.size(), GRND_NONBLOCK) != std::ssize(random))
        return "mw-" + std::to_string(number) + "-" + std::to_string(clock::nowExact().nanoseconds);
    std::string out = "mw-";
    for (const auto byte : random) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 15U];
    }
    return out;
}

// A report in the form of RFC 3464.
mail::StatusReport statusOf(const Core &core, MessageNumber number, const QueueFiles::Info &info, std::string_view recipient)
{
    mail::StatusReport out;
    out.settings = core.settings.bounce;
    out.recipient = recipient;
    out.returnPath = mail::bounceAddress(info.sender);
    out.envelopeId = info.options.message.envelopeId;
    out.now = core.now;
    out.arrival = info.birth;
    out.utf8 = info.options.message.utf8;
    out.headersOnly = true;
    out.boundary = boundary(number);
    return out;
}

void takeOriginals(const Core &core, const QueueFiles::Info &info, Report &report)
{
    for (const auto channel : mail::kChannels) {
        for (const auto &[offset, recipient] : info.options.recipients[mail::indexOf(channel)])
            report.originals.emplace(shown(core, channel, recipient.address), recipient.options.originalRecipient);
    }
}

std::string whoSpeaks(const Core &core)
{
    return "Hi. This is the " + core.settings.bounce.program + " program at " + core.settings.bounce.host + ".\n";
}

// Whether every failure says that there is no such address: the sender of the message that bounced never was.
bool senderDoesNotExist(const Core &core, MessageNumber number)
{
    const auto bytes = os::readFile(mail::QueueLayout::bounce(number), kLargestBounce, core.files.root());
    if (!bytes)
        return false;
    const auto recipients = mail::parseParagraphs(*bytes);
    return !recipients.empty() && std::ranges::all_of(recipients, [](const auto &r) {
        return mail::statusFacts(r.text, mail::ReportAction::Failed).status.starts_with("5.1.");
    });
}

bool isDiscarded(const Core &core, MessageNumber number, mail::BounceLevel level)
{
    if (level != mail::BounceLevel::Double || core.settings.doubleBounces == DoubleBounces::Deliver)
        return false;
    return core.settings.doubleBounces == DoubleBounces::Discard || senderDoesNotExist(core, number);
}

std::vector<std::string> waitingRecipients(const Core &core, MessageNumber number, const QueueFiles::Info &info,
                                           const QueuedMessage &message)
{
    std::vector<std::string> out;
    for (const auto channel : mail::kChannels) {
        if (message.stage[mail::indexOf(channel)] == Stage::Finished)
            continue;
        auto file = RecipientFile::open(core.files, channel, number);
        const auto rest = file ? file->rest() : Failure(file.error());
        for (const auto &recipient : rest.value_or(std::vector<RecipientFile::Recipient>{})) {
            if (mail::wantsDelay(info.options.of(channel, recipient.offset).notify))
                out.emplace_back(shown(core, channel, recipient.address));
        }
    }
    return out;
}

} // namespace

std::shared_ptr<Report> makeBounce(Core &core, MessageNumber number, const QueueFiles::Info &info)
{
    const auto level = mail::bounceLevel(info.sender);
    auto frame = mail::bounceFrame(info.sender, core.settings.bounce, core.now);
    if (!frame || isDiscarded(core, number, level)) {
        core.log.bounceDiscarded(level == mail::BounceLevel::Triple ? "triple" : "double", number);
        return nullptr;
    }
    auto report = std::make_shared<Report>();
    report->number = number;
    report->birth = info.birth;
    report->paragraphs = mail::QueueLayout::bounce(number);
    report->maxBytes = core.settings.bounceMaxBytes;
    report->envelopeSender = std::move(frame->envelopeSender);
    report->recipient = frame->recipient;
    if (core.settings.statusReports || info.options.asksForReports()) {
        report->status = statusOf(core, number, info, frame->recipient);
        report->status->intro = std::move(frame->intro);
        report->status->headersOnly = text::equalIgnoringCase(info.options.message.returns, "HDRS");
        takeOriginals(core, info, *report);
        return report;
    }
    report->head = std::move(frame->head) + frame->intro;
    report->tail = std::move(frame->tail);
    report->options.utf8 = info.options.message.utf8;
    report->options.eightBit = info.options.message.eightBit || info.options.message.utf8;
    return report;
}

std::shared_ptr<Report> makeSuccessNotice(const Core &core, MessageNumber number, const QueueFiles::Info &info)
{
    auto report = std::make_shared<Report>();
    report->number = number;
    report->birth = info.birth;
    report->recipient = mail::bounceAddress(info.sender);
    report->paragraphs = sidefiles::path(sidefiles::kSuccess, number);
    report->successes = true;
    report->status = statusOf(core, number, info, report->recipient);
    report->status->settings.subject = "delivery notice";
    report->status->intro = whoSpeaks(core) + "Your message has been delivered, or passed on, to the following addresses.\n\n";
    takeOriginals(core, info, *report);
    return report;
}

std::shared_ptr<Report> makeDelayNotice(const Core &core, MessageNumber number, const QueueFiles::Info &info,
                                        const QueuedMessage &message)
{
    const auto waiting = waitingRecipients(core, number, info, message);
    if (waiting.empty())
        return nullptr;
    const auto &bounce = core.settings.bounce;
    auto report = std::make_shared<Report>();
    report->number = number;
    report->birth = info.birth;
    report->recipient = mail::bounceAddress(info.sender);
    report->copied = false;
    const auto intro = whoSpeaks(core) + "Your message of " + clock::headerDate(info.birth) +
                       " has not been delivered to the following addresses yet.\n"
                       "You need not do anything: I will keep trying, and tell you if I have to give up.\n\n";
    if (core.settings.statusReports || info.options.asksForReports()) {
        report->status = statusOf(core, number, info, report->recipient);
        report->status->settings.subject = "delivery delayed";
        report->status->intro = intro;
        report->status->retryUntil = info.birth + static_cast<UnixTime>(core.settings.lifetime);
        for (const auto &address : waiting)
            report->status->recipients.push_back({address, {}, mail::ReportAction::Delayed, "still waiting\n"});
        takeOriginals(core, info, *report);
        return report;
    }
    report->head = "Date: " + clock::headerDate(core.now) + "\nFrom: " + mail::quotedAddress(bounce.from + "@" + bounce.host) +
                   "\nTo: " + mail::quotedAddress(report->recipient) + "\nSubject: delivery delayed\n\n" + intro;
    for (const auto &address : waiting)
        report->head += mail::bounceParagraph(address, "still waiting");
    return report;
}

} // namespace mw::send
