// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Settings.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr std::uint64_t kMostHours = 100000;
constexpr std::uint64_t kMostDeliveries = 255;

// concurrencydest: "number" for every server, "server:number" for one; a server may have colons itself.
Result<void> readDestinations(const mail::Controls &controls, Settings &out)
{
    const auto lines = MW_TRY(controls.list("concurrencydest"));
    for (const auto &line : lines.value_or(std::vector<std::string>{})) {
        const auto colon = line.rfind(':');
        const auto number = text::wholeNumber(text::trim(colon == std::string::npos ? line : line.substr(colon + 1)));
        if (!number)
            continue;
        const auto limit = static_cast<unsigned>(std::min(*number, kMostDeliveries));
        if (colon == std::string::npos)
            out.destinationConcurrency = limit;
        else
            out.destinationLimits[text::lower(text::trim(std::string_view(line).substr(0, colon)))] = limit;
    }
    return {};
}

DoubleBounces policyOf(std::string_view word)
{
    if (text::equalIgnoringCase(word, "discard"))
        return DoubleBounces::Discard;
    return text::equalIgnoringCase(word, "quiet") ? DoubleBounces::Quiet : DoubleBounces::Deliver;
}

} // namespace

Result<Settings> Settings::fromControls(const mail::Controls &controls)
{
    Settings out;
    out.concurrency[0] = MW_TRY(controls.number("concurrencylocal"));
    out.concurrency[1] = MW_TRY(controls.number("concurrencyremote"));
    out.lifetime = MW_TRY(controls.number("queuelifetime"));
    out.retry.skip = {MW_TRY(controls.number("retrylocal")), MW_TRY(controls.number("retryremote"))};
    out.retry.longest = MW_TRY(controls.number("retrylongest"));
    out.bounceMaxBytes = MW_TRY(controls.number("bouncemaxbytes"));
    out.held = {MW_TRY(controls.number("holdlocal")) != 0, MW_TRY(controls.number("holdremote")) != 0};
    out.flushRate = MW_TRY(controls.number("flushrate"));
    out.delayNotice = static_cast<UnixTime>(std::min(MW_TRY(controls.number("delaynotice")), kMostHours) * 3600);
    out.bounce = MW_TRY(mail::BounceSettings::load(controls));
    out.bounceLifetime = MW_TRY(controls.number("bouncelifetime", out.lifetime));
    out.statusReports = text::equalIgnoringCase(MW_TRY(controls.lineOrStandard("bounceformat")), "dsn");
    out.doubleBounces = policyOf(MW_TRY(controls.lineOrStandard("doublebouncepolicy")));
    out.longestPause = static_cast<UnixTime>(MW_TRY(controls.number("destinationpause")));
    if (auto routing = mail::RemoteRouting::load(controls, mail::Secrets::Without))
        out.routing = std::move(*routing);
    MW_TRY_VOID(readDestinations(controls, out));
    return out;
}

} // namespace mw::send
