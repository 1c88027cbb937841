// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-lspawn: runs local deliveries for qmail-send, each with its user's rights. Runs as root (in private
// mode as the hub's owner); commands on descriptor 0, reports on 1. argv[1] is the default delivery.
#include "daemon/mta/qmail-lspawn/LocalDeliverer.h"
#include "shared/mail/Home.h"
#include "shared/os/Environment.h"

using namespace mw;

int main(int argc, char **argv)
{
    if (argc != 2) {
        (void)os::writeAll(2, "qmail-lspawn: usage: qmail-lspawn defaultdelivery\n");
        return 100;
    }
    // What else stands in the starter's environment is nothing for people's programs.
    os::keepEnvironmentVariables({"PATH", "QMAILHOME", "QMAILQUEUE", "TZ"});
    if (!os::environmentVariable("PATH"))
        os::setEnvironmentVariable("PATH", mail::home() + "/bin:/usr/local/bin:/usr/bin:/bin");
    return spawn::runSpawner("qmail-lspawn", [&](spawn::EventLoop &loop) {
        lspawn::LocalDeliverer deliverer(loop, argv[1]);
        // Without it qmail-smtpd takes every recipient; deliveries go on in any case.
        if (const auto served = deliverer.serveRecipientQuestions(); !served)
            (void)os::writeAll(2, "qmail-lspawn: warning: " + served.error().text + "\n");
        return spawn::Spawner(loop, deliverer).run();
    });
}
