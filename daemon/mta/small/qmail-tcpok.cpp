// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-tcpok: forgets which hosts did not answer, so that all are tried again. Runs as root or qmailr.
#include "daemon/mta/small/Small.h"
#include "shared/mail/DeadHosts.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

using namespace mw;

int main()
{
    const small::Program program("qmail-tcpok");
    const auto directory = mail::homePath("queue/lock");
    if (const auto entered = os::changeDirectory(directory); !entered)
        return program.fatal(small::kTemporary,
                             "unable to chdir to " + directory + ": " + mail::errorText(entered.error().number));
    if (const auto cleared = mail::DeadHosts::ofHome().clear(); !cleared)
        return program.fatal(small::kTemporary, "unable to clear " + directory + "/tcpto: " + cleared.error().text);
    return 0;
}
