// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qmqpc: hands the message of descriptor 0 with the envelope of descriptor 1 to a QMQP server; in the place of
// qmail-queue it makes a machine without a queue of its own. Silent, the exit code tells all. See qmail-qmqpc.8.
#include "daemon/mta/qmail-qmqpc/Courier.h"
#include "daemon/mta/qmail-qmqpc/Servers.h"
#include "shared/mail/QueueResult.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Signals.h"

#include <unistd.h>

using namespace mw;

int main()
{
    os::ignoreBrokenPipes();
    const auto servers = qmqpc::servers(mail::Controls::ofHome());
    if (!servers)
        return mail::queuecode::kConfig;
    auto parcel = qmqpc::readParcel(STDIN_FILENO, STDOUT_FILENO);
    if (!parcel)
        return parcel.error();
    mail::SandboxDetails details;
    for (const auto &server : *servers)
        details.namedPorts.push_back(server.port);
    if (!mail::enterSandboxOf(mail::Confined::QmqpClient, details))
        return mail::queuecode::kBug;
    return qmqpc::deliver(*parcel, *servers);
}
