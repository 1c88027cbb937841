// SPDX-License-Identifier: GPL-3.0-or-later
// new-inject: makes the header of the message on descriptor 0 anew and queues or prints it. Runs as whoever sends
// mail. See new-inject(1).
#include "daemon/mta/mess822/NewInject.h"
#include "daemon/mta/small/Small.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("new-inject");
    auto options = mess822::readNewInjectOptions(small::argumentsOf(argc, argv));
    if (!options) {
        program.say(options.error().text);
        return program.usage("new-inject [ -nNaAhHFIMRS ] [ -f sender ] [ recip ... ]\n");
    }
    mess822::NewInject inject(std::move(*options));
    const auto done = inject.run();
    for (const auto &warning : inject.warnings())
        program.say("warning: rewrite: " + warning);
    if (done)
        return 0;
    return program.fatal(done.error().kind == ErrorKind::Format ? small::kPermanent : small::kTemporary,
                         done.error().text);
}
