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
    out.bounce.subject = MW_TRY(controls.lineOrStandard("bouncesubject"));
    out.bounce.from = MW_TRY(controls.lineOrStandard("bouncefrom"));
    // Without control/me qmail takes the names of the files as hosts; it runs, and the fault is easy to see.
    out.bounce.host = MW_TRY(controls.lineOrStandard("bouncehost"));
    out.bounce.doubleBounceHost = MW_TRY(controls.lineOrStandard("doublebouncehost"));
    out.bounce.doubleBounceTo = MW_TRY(controls.lineOrStandard("doublebounceto"));
    return out;
}

} // namespace mw::send
