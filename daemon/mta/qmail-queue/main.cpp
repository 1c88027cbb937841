// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-queue: queues the message of descriptor 0 for the envelope of descriptor 1. Runs as its caller, without any
// privilege; silent, the exit code tells all (qmail-queue(8)).
#include "daemon/mta/qmail-queue/Submitter.h"
#include "shared/mail/OwnQueueNote.h"

namespace {

// An ELF note with our mark, by which QueueClient knows this program from a replacement.
struct OwnNote {
    unsigned nameSize = 12;
    unsigned textSize = mw::mail::kOwnQueueNote.size();
    unsigned type = 1;
    char name[12] = "Mailwright";
    char text[(mw::mail::kOwnQueueNote.size() + 3) / 4 * 4] = {};
    consteval OwnNote() { mw::mail::kOwnQueueNote.copy(text, sizeof text); }
};
[[gnu::section(".note.mailwright"), gnu::used]] alignas(4) constexpr OwnNote kNote;

} // namespace

int main()
{
    return mw::queue::Submitter().submit(0, 1);
}
