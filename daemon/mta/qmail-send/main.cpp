// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-send: schedules every delivery of the queue. Runs as qmails, started by qmail-start with its log on
// descriptor 0, the spawners on 1 to 4, qmail-clean on 5 and 6, and the command socket on 7.
#include "daemon/mta/qmail-send/Daemon.h"

#include <cstdlib>
#include <new>
#include <unistd.h>

namespace {

constexpr int kTemporaryFailure = 111;

void outOfMemory()
{
    constexpr std::string_view text = "alert: out of memory! dying...\n";
    // Nothing can be done about a log that cannot be written either.
    [[maybe_unused]] const auto written = ::write(mw::send::wiring::kLog, text.data(), text.size());
    std::_Exit(kTemporaryFailure);
}

} // namespace

int main()
{
    std::set_new_handler(outOfMemory);
    auto daemon = mw::send::Daemon::start();
    if (!daemon) {
        mw::mail::SendLog log(mw::send::wiring::kLog);
        log.alert("cannot start: " + daemon.error().text);
        log.flush();
        return kTemporaryFailure;
    }
    (*daemon)->run();
    return 0;
}
