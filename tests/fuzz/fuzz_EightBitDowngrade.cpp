// SPDX-License-Identifier: GPL-3.0-or-later
// Any message can be recoded in any pieces, with the same result, and afterwards only what must stay holds bytes above 127.
#include "shared/mail/EightBitDowngrade.h"
#include "shared/mail/Utf8.h"
#include "tests/fuzz/FuzzInput.h"

#include <string>

using namespace mw;

namespace {

std::string recoded(const mail::EightBitDowngrade::Plan &plan, std::string_view message, std::size_t step)
{
    mail::EightBitDowngrade second(plan);
    std::string out;
    for (std::size_t i = 0; i < message.size(); i += step)
        second.feed(message.substr(i, step), out);
    second.finish(out);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = fuzz::text(data, size);
    mail::EightBitDowngrade first;
    std::string nothing;
    first.feed(message, nothing);
    first.finish(nothing);
    fuzz::require(nothing.empty());
    if (!first.plan().helps())
        return 0;
    const auto whole = recoded(first.plan(), message, message.size() + 1);
    fuzz::require(whole == recoded(first.plan(), message, 3));
    const auto body = whole.find("\n\n");
    if (!first.plan().parts.front().keeps && first.plan().parts.size() == 1 && body != std::string::npos)
        fuzz::require(mail::isAscii(std::string_view(whole).substr(body)));
    return 0;
}
