// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Settings.h"

namespace mw::send {

Result<Settings> Settings::fromControls(const mail::Controls &controls)
{
    Settings out;
    out.concurrency[0] = MW_TRY(controls.number("concurrencylocal", out.concurrency[0]));
    out.concurrency[1] = MW_TRY(controls.number("concurrencyremote", out.concurrency[1]));
    out.lifetime = MW_TRY(controls.number("queuelifetime", out.lifetime));
    out.bounce.from = MW_TRY(controls.lineOr("bouncefrom", "MAILER-DAEMON"));
    // Without control/me qmail takes the names of the files as hosts; it runs, and the fault is easy to see.
    out.bounce.host = MW_TRY(controls.lineOrMe("bouncehost")).value_or("bouncehost");
    out.bounce.doubleBounceHost = MW_TRY(controls.lineOrMe("doublebouncehost")).value_or("doublebouncehost");
    out.bounce.doubleBounceTo = MW_TRY(controls.lineOr("doublebounceto", "postmaster"));
    return out;
}

} // namespace mw::send
