// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-rspawn: runs remote deliveries for qmail-send. Runs as qmailr; commands on descriptor 0, reports
// on 1.
#include "daemon/mta/qmail-rspawn/RemoteDeliverer.h"
#include "shared/mail/Controls.h"
#include "shared/os/Environment.h"

using namespace mw;

int main()
{
    return spawn::runSpawner("qmail-rspawn", [](spawn::EventLoop &loop) {
        const auto chosen = os::environmentVariable("QMAILREMOTE");
        const auto seconds = mail::Controls::ofHome().number("keepconnection");
        rspawn::RemoteDeliverer deliverer(loop, chosen.value_or(""), seconds.value_or(0));
        return spawn::Spawner(loop, deliverer).run();
    });
}
