// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-newmrh: compiles control/morercpthosts; see qmail-newmrh.8.
#include "shared/mail/RcptHosts.h"
#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"

#include <unistd.h>

namespace {

mw::Result<void> compile()
{
    const auto controls = mw::mail::Controls::ofHome();
    const auto hosts = MW_TRY(controls.list("morercpthosts"));
    if (!hosts)
        return mw::fail(mw::ErrorKind::NotFound, "unable to read control/morercpthosts: no such file");
    return mw::os::replaceFile(controls.directory() + "/morercpthosts.cdb",
                               MW_TRY(mw::mail::compileMoreRcptHosts(*hosts)));
}

} // namespace

int main()
{
    ::umask(033);
    const auto done = compile();
    if (done)
        return 0;
    (void)mw::os::writeAll(STDERR_FILENO, "qmail-newmrh: fatal: " + done.error().text + "\n");
    return 111;
}
