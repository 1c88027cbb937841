// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server answers is a reply or none, of limited size, and what it offers can be asked for.
#include "shared/base/Text.h"
#include "shared/mail/SmtpExtensions.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    mail::SmtpReplyParser parser;
    for (const auto line : text::split(fuzz::text(data, size), '\n')) {
        if (!parser.feed(line))
            continue;
        const auto &reply = parser.reply();
        fuzz::require(reply.code == 0 || (reply.code >= 100 && reply.code < 600));
        fuzz::require(reply.text.size() <= mail::SmtpReplyParser::kMostText);
        fuzz::require(!(reply.positive() && reply.permanentFailure()));
        (void)reply.lastLine();
        const auto offers = mail::SmtpExtensions::parse(reply);
        fuzz::require(offers.has("SIZE") || !offers.largestMessage());
        fuzz::require(offers.has("AUTH") || offers.parameters("AUTH").empty());
        parser.reset();
    }
    return 0;
}
