// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/serialmail/Bouncer.h"

#include "shared/mail/Bounce.h"
#include "shared/mail/QueueClient.h"

#include <array>

namespace mw::serialmail {
namespace {

std::string whyDiscarded(std::string_view sender)
{
    if (mail::bounceLevel(sender) == mail::BounceLevel::Triple)
        return "triple bounce";
    return "double bounce, and control/doublebounceto is empty";
}

} // namespace

Result<std::string> bounce(const std::string &name, const HeldMessage &message, std::string_view report)
{
    auto settings = MW_TRY(mail::BounceSettings::load(mail::Controls::ofHome()));
    settings.program = "maildirbounce";
    settings.oneRecipient = true;
    const auto frame = mail::bounceFrame(message.sender(), settings, clock::now());
    if (!frame)
        return "discarding " + name + ": " + whyDiscarded(message.sender());
    auto queue = MW_TRY(mail::QueueClient::start());
    const auto pid = queue.pid();
    MW_TRY_VOID(queue.write(frame->head + frame->intro + mail::bounceParagraph(message.recipient(), report) + frame->tail));
    MW_TRY_VOID(message.forEachPiece([&](std::string_view piece) { return queue.write(piece); }));
    const auto result = queue.finish(frame->envelopeSender, std::array{frame->recipient});
    if (!result.ok())
        return fail(ErrorKind::System, "qq failed: " + result.message());
    return "returned " + name + ": qp " + std::to_string(pid);
}

} // namespace mw::serialmail
