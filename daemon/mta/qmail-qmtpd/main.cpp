// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qmtpd: receives mail by QMTP on descriptors 0 and 1, as qmaild under tcpserver. See qmail-qmtpd.8.
#include "daemon/mta/qmail-qmtpd/Session.h"
#include "daemon/mta/qmtp/Answers.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Environment.h"
#include "shared/os/Signals.h"

#include <unistd.h>

using namespace mw;

int main()
{
    os::ignoreBrokenPipes();
    const auto settings = qmtpd::Settings::load(mail::Controls::ofHome(), &os::environmentVariable);
    if (!settings) {
        (void)os::writeAll(STDERR_FILENO, "qmail-qmtpd: fatal: " + settings.error().text + "\n");
        return 111;
    }
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Qmtp); !confined) {
        (void)os::writeAll(STDERR_FILENO, "qmail-qmtpd: fatal: " + confined.error().text + "\n");
        return 111;
    }
    net::Stream stream(STDIN_FILENO, STDOUT_FILENO, qmtp::kSessionMilliseconds);
    stream.endAfter(qmtp::kSessionMilliseconds);
    return qmtpd::Session(stream, *settings).run();
}
