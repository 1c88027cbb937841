// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-local: delivers one message to one local address, as the user who controls it. Run by qmail-lspawn
// with the message on descriptor 0 and the report on 1 and 2.
#include "daemon/mta/qmail-local/Arguments.h"
#include "daemon/mta/qmail-local/Worker.h"
#include "shared/os/Signals.h"

using namespace mw;

namespace {

// qmail-lspawn looks for it in this executable.
[[gnu::used, gnu::retain]] constexpr char kNote[] = "mailwright qmail-local worker 1";
static_assert(kNote == mail::kOwnLocalNote);

} // namespace

int main(int argc, char **argv)
{
    os::ignoreBrokenPipes();
    const std::vector<std::string> words(argv + 1, argv + std::max(argc, 1));
    if (words.size() == 1 && words.front() == mail::kWorkerOption)
        return local::serve(0);
    auto arguments = local::parseArguments(words);
    if (!arguments) {
        (void)os::writeAll(2, arguments.error() + "\n");
        return local::kPermanent;
    }
    return local::LocalDelivery(std::move(arguments->request), 0, {}, arguments->mode).run();
}
