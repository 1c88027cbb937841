// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-clean: removes queue files on qmail-send's behalf. Runs as qmailq; commands on descriptor 0, answers on 1.
#include "daemon/mta/qmail-clean/Cleaner.h"
#include "shared/os/Files.h"
#include "shared/os/Signals.h"

namespace {

mw::Result<void> run()
{
    mw::os::ignoreBrokenPipes();
    const auto layout = MW_TRY(mw::mail::QueueLayout::ofHome());
    auto queue = MW_TRY(mw::os::openDirectory(mw::mail::queueDirectory()));
    return mw::clean::Cleaner(std::move(queue), layout).serve(0, 1);
}

} // namespace

int main()
{
    const auto done = run();
    if (done)
        return 0;
    (void)mw::os::writeAll(2, "qmail-clean: fatal: " + done.error().text + "\n");
    return 111;
}
