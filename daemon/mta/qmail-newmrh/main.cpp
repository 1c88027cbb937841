// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-newmrh: compiles control/morercpthosts; see qmail-newmrh.8.
#include "shared/base/Text.h"
#include "shared/mail/Cdb.h"
#include "shared/mail/Controls.h"
#include "shared/os/Files.h"

#include <unistd.h>

namespace {

mw::Result<void> compile()
{
    const auto controls = mw::mail::Controls::ofHome();
    const auto hosts = MW_TRY(controls.list("morercpthosts"));
    if (!hosts)
        return mw::fail(mw::ErrorKind::NotFound, "unable to read control/morercpthosts: no such file");
    mw::mail::CdbWriter cdb;
    for (const auto &host : *hosts)
        MW_TRY_VOID(cdb.add(mw::text::lower(host), ""));
    return cdb.writeTo(controls.directory() + "/morercpthosts.cdb");
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
