// SPDX-License-Identifier: GPL-3.0-or-later
// forward: passes the message on descriptor 0 on to the addresses given as arguments. Runs from a .qmail file.
#include "daemon/mta/small/Small.h"
#include "shared/os/Environment.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("forward");
    const auto addresses = small::wordsOf(small::argumentsOf(argc, argv));
    const auto sender = os::environmentVariable("NEWSENDER");
    if (!sender)
        return program.fatal(small::kPermanent, "NEWSENDER not set");
    const auto deliveredTo = os::environmentVariable("DTLINE");
    if (!deliveredTo)
        return program.fatal(small::kPermanent, "DTLINE not set");
    if (addresses.empty())
        return program.usage("forward address ...");
    return small::reportForwarded(program, small::forwardMessage(*deliveredTo, *sender, addresses), 0);
}
