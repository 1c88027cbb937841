// SPDX-License-Identifier: GPL-3.0-or-later
// procmail-exit: runs a delivery program that ends with the codes of sysexits.h, and ends with those of qmail-local.
#include "daemon/mta/small/Small.h"

#include <algorithm>
#include <sysexits.h>

using namespace mw;

namespace {

constexpr int kStopHere = 99; // qmail-local's own code: done, ignore what follows

// Codes by which a filter says that the message itself is unwanted or impossible; another try would not help. All
// others may pass: a full disk, a mailbox that cannot be written, a mistake in the filter's own file.
constexpr int kRefusals[] = {EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST, EX_UNAVAILABLE, EX_PROTOCOL, EX_NOPERM,
                             small::kPermanent};

int translated(int code)
{
    if (code == 0 || code == kStopHere)
        return code;
    return std::ranges::contains(kRefusals, code) ? small::kPermanent : small::kTemporary;
}

} // namespace

int main(int argc, char **argv)
{
    const small::Program program("procmail-exit");
    const auto command = small::argumentsOf(argc, argv);
    if (command.empty())
        return program.usage("procmail-exit program [ arg ... ]");
    // A program that is not there is a mistake that can be mended: the mail waits.
    const auto code = small::runCommandWith(command, {});
    if (!code)
        return program.fatal(small::kTemporary, "unable to run " + std::string(command[0]) + ": " + code.error().text);
    return translated(*code);
}
