// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Scoreboard.h"

namespace mw::smtpd {
namespace {

constexpr std::size_t kHeadSize = 64; // the slots begin on a cache line of their own

} // namespace

Result<Scoreboard> Scoreboard::make(unsigned slots)
{
    return Scoreboard(MW_TRY(os::SharedMemory::make(kHeadSize + slots * sizeof(Slot))), slots);
}

Scoreboard::Slot &Scoreboard::at(unsigned slot) const
{
    auto *first = static_cast<char *>(m_memory.address()) + kHeadSize;
    return static_cast<Slot *>(static_cast<void *>(first))[slot];
}

void Scoreboard::setPid(unsigned slot, pid_t pid)
{
    at(slot).pid = pid;
}

unsigned Scoreboard::count(State wanted) const
{
    unsigned n = 0;
    for (unsigned i = 0; i < m_slots; ++i)
        n += state(i) == wanted ? 1U : 0U;
    return n;
}

unsigned Scoreboard::find(State wanted) const
{
    unsigned i = 0;
    while (i < m_slots && state(i) != wanted)
        ++i;
    return i;
}

unsigned Scoreboard::find(pid_t wanted) const
{
    unsigned i = 0;
    while (i < m_slots && (state(i) == State::Free || pid(i) != wanted))
        ++i;
    return i;
}

} // namespace mw::smtpd
