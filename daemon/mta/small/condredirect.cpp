// SPDX-License-Identifier: GPL-3.0-or-later
// condredirect: passes the message on and ends its delivery here, if a command succeeds. Runs from a .qmail file.
#include "daemon/mta/small/Small.h"
#include "shared/os/Environment.h"

using namespace mw;

namespace {
constexpr int kStopDelivery = 99;
}

int main(int argc, char **argv)
{
    const small::Program program("condredirect");
    const auto arguments = small::argumentsOf(argc, argv);
    if (arguments.size() < 2)
        return program.usage("condredirect newaddress program [ arg ... ]");
    const auto sender = os::environmentVariable("SENDER");
    if (!sender)
        return program.fatal(small::kPermanent, "SENDER not set");
    const auto deliveredTo = os::environmentVariable("DTLINE");
    if (!deliveredTo)
        return program.fatal(small::kPermanent, "DTLINE not set");
    const auto code = small::runCommand(arguments.subspan(1));
    if (!code)
        return program.fatal(small::kTemporary, code.error().text);
    if (*code == small::kTemporary)
        return program.fatal(small::kTemporary, "temporary child error");
    if (*code != 0)
        return 0;
    return small::reportForwarded(program, small::forwardMessage(*deliveredTo, *sender, {arguments[0]}),
                                  kStopDelivery);
}
