// SPDX-License-Identifier: GPL-3.0-or-later
// mailwright-queue-worker: reads the queue for mailwrightd, as qmails (in private mode as the hub's owner); records
// on descriptor 1. Nobody else calls it.
#include "daemon/helper/worker/QueueWork.h"

#include "shared/os/Signals.h"

#include <cstdio>
#include <vector>

int main(int argc, char **argv)
{
    mw::os::ignoreBrokenPipes();
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const int code = mw::helper::doQueueWork(words, 1);
    if (code == 100)
        std::fputs("mailwright-queue-worker: run by mailwrightd only; use mailwrightctl queue\n", stderr);
    return code;
}
