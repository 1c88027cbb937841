// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qmqpd: queues the message of a null client by QMQP on descriptors 0 and 1, as qmaild under a tcpserver that
// lets only those clients in. See qmail-qmqpd.8.
#include "daemon/mta/qmail-qmqpd/Session.h"
#include "daemon/mta/qmtp/Answers.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"

#include <unistd.h>

using namespace mw;

int main()
{
    os::ignoreBrokenPipes();
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Qmqp); !confined) {
        (void)os::writeAll(STDERR_FILENO, "qmail-qmqpd: fatal: " + confined.error().text + "\n");
        return 111;
    }
    net::Stream stream(STDIN_FILENO, STDOUT_FILENO, qmtp::kSessionMilliseconds);
    stream.endAfter(qmtp::kSessionMilliseconds);
    const auto done = qmqpd::serve(stream, mail::ConnectionNames::from(&os::environmentVariable));
    return done ? 0 : qmtp::exitCodeFor(done.error());
}
