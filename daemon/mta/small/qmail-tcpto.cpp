// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-tcpto: prints which hosts did not answer lately. Runs as root or a user of group qmail.
#include "daemon/mta/small/Small.h"
#include "shared/base/Clock.h"
#include "shared/mail/DeadHosts.h"
#include "shared/mail/ErrorText.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

#include <unistd.h>

using namespace mw;

int main()
{
    const small::Program program("qmail-tcpto");
    const auto directory = mail::homePath("queue/lock");
    if (const auto entered = os::changeDirectory(directory); !entered)
        return program.fatal(small::kTemporary,
                             "unable to chdir to " + directory + ": " + mail::errorText(entered.error().number));
    const auto hosts = mail::DeadHosts::ofHome().list();
    if (!hosts)
        return program.fatal(small::kTemporary, "unable to read " + directory + "/tcpto: " + hosts.error().text);
    std::string out;
    for (const auto &host : *hosts)
        out += host.address.text() + " timed out " + std::to_string(clock::now() - host.last) +
               " seconds ago; # recent timeouts: " + std::to_string(host.timeouts) + '\n';
    return os::writeAll(STDOUT_FILENO, out) ? 0 : small::kTemporary;
}
