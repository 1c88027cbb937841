// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-start: starts the programs that deliver mail and becomes qmail-send. Run by root (in private mode by the
// owner) with the log's destination on descriptor 1.
#include "daemon/mta/qmail-start/Starter.h"

int main(int argc, char **argv)
{
    mw::start::StartOptions options;
    if (argc > 1)
        options.defaultDelivery = argv[1];
    for (int i = 2; i < argc; ++i)
        options.logger.emplace_back(argv[i]);
    mw::start::Starter starter;
    starter.report(starter.run(options));
    return 111;
}
