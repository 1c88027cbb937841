// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-send/Settings.h"

namespace mw::send {

Result<Settings> Settings::fromControls(const mail::Controls &controls)
{
    Settings out;
    out.concurrency[0] = MW_TRY(controls.number("concurrencylocal"));
    out.concurrency[1] = MW_TRY(controls.number("concurrencyremote"));
    out.lifetime = MW_TRY(controls.number("queuelifetime"));
    out.bounce.from = MW_TRY(controls.lineOrStandard("bouncefrom"));
    // Without control/me qmail takes the names of the files as hosts; it runs, and the fault is easy to see.
    out.bounce.host = MW_TRY(controls.lineOrStandard("bouncehost"));
    out.bounce.doubleBounceHost = MW_TRY(controls.lineOrStandard("doublebouncehost"));
    out.bounce.doubleBounceTo = MW_TRY(controls.lineOrStandard("doublebounceto"));
    return out;
}

} // namespace mw::send
