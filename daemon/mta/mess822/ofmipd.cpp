// SPDX-License-Identifier: GPL-3.0-or-later
// ofmipd: takes mail from mail programs on descriptors 0 and 1, cleans its header and queues it. Runs below tcpserver
// as qmaild. See ofmipd(8).
#include "daemon/mta/mess822/OfmipSession.h"
#include "daemon/mta/small/Small.h"
#include "shared/mail/Sandboxes.h"
#include "shared/os/Fd.h"

#include <unistd.h>

using namespace mw;

int main(int argc, char **argv)
{
    constexpr int kLongestWait = 20 * 60 * 1000; // milliseconds
    const small::Program program("ofmipd");
    const auto words = small::wordsOf(small::argumentsOf(argc, argv));
    const auto settings =
        mess822::OfmipSettings::read(words.empty() ? std::nullopt : std::optional<std::string>(words[0]));
    if (!settings) {
        (void)os::writeAll(STDOUT_FILENO, "451 unable to read configuration (#4.3.0)\r\n");
        program.say("fatal: unable to read configuration: " + settings.error().text);
        return 1;
    }
    for (const auto &problem : settings->hosts.problems())
        program.say("warning: rewrite: " + problem);
    if (const auto confined = mail::enterSandboxOf(mail::Confined::Ofmip); !confined) {
        (void)os::writeAll(STDOUT_FILENO, "421 this server has trouble (#4.3.0)\r\n");
        program.say("fatal: " + confined.error().text);
        return 1;
    }
    net::Stream stream(STDIN_FILENO, STDOUT_FILENO, kLongestWait);
    return mess822::OfmipSession(stream, *settings).run() ? 0 : 1;
}
