// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Settings.h"

#include <algorithm>

namespace mw::send {
namespace {

constexpr std::uint64_t kMostHours = 100000;

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
    return out;
}

} // namespace mw::send
