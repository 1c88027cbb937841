// SPDX-License-Identifier: GPL-3.0-or-later
// Hands descriptors 0 and 1 of qmail-queue to qmail-queued and waits for the answer.
#pragma once

#include "shared/os/Fd.h"

#include <vector>

namespace mw::queue {

class Submitter {
public:
    // Submits the message and the envelope that these descriptors hold, and returns the exit code of
    // qmail-queue(8). What qmail-queued does not read (files, terminals) is pumped through pipes.
    int submit(int messageFd, int envelopeFd);

private:
    // One input that we copy into a pipe whose reading end qmail-queued has.
    struct Pump {
        int from = -1;
        os::Fd to;
    };
    Result<int> passable(int fd);
    int pumpUntilAnswer();
    int takeAnswer();

    os::Fd m_socket;
    std::vector<os::Fd> m_ends; // reading ends of our pipes
    std::vector<Pump> m_pumps;
};

} // namespace mw::queue
