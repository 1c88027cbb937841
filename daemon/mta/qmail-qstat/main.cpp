// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qstat: counts the messages of the queue. Run by root or a member of group qmail (in private mode the owner).
#include "shared/mail/QueueReader.h"

namespace {

mw::Result<void> run()
{
    const auto reader = MW_TRY(mw::mail::QueueReader::ofHome());
    const auto counts = MW_TRY(reader.counts());
    return mw::os::writeAll(1, "messages in queue: " + std::to_string(counts.messages) +
                                   "\nmessages in queue but not yet preprocessed: " +
                                   std::to_string(counts.unprocessed) + "\n");
}

} // namespace

int main()
{
    const auto done = run();
    if (done)
        return 0;
    (void)mw::os::writeAll(2, "qmail-qstat: fatal: " + done.error().text + "\n");
    return 111;
}
