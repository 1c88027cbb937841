// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Scoreboard.h"

#include <algorithm>

namespace mw::smtpd {
namespace {

constexpr std::size_t kHeadSize = 64; // the slots begin on a cache line of their own

} // namespace

Result<Scoreboard> Scoreboard::make(unsigned slots)
{
    // Pages that nobody uses take no memory.
    Scoreboard out(MW_TRY(os::SharedMemory::make(kHeadSize + kMostSlots * sizeof(Slot))));
    out.setSlots(slots);
    return out;
}

Scoreboard::Slot &Scoreboard::at(unsigned slot) const
{
    auto *first = static_cast<char *>(m_memory.address()) + kHeadSize;
    return static_cast<Slot *>(static_cast<void *>(first))[slot];
}

void Scoreboard::setSlots(unsigned slots)
{
    head().slots = std::min(slots, kMostSlots);
    head().reach = std::max(reach(), this->slots());
}

unsigned Scoreboard::count(State wanted) const
{
    unsigned n = 0;
    for (unsigned i = 0; i < reach(); ++i)
        n += state(i) == wanted ? 1U : 0U;
    return n;
}

std::optional<unsigned> Scoreboard::find(State wanted) const
{
    for (unsigned i = 0; i < reach(); ++i)
        if (state(i) == wanted)
            return i;
    return std::nullopt;
}

unsigned Scoreboard::enter(unsigned slot, const listening::ClientKey &client)
{
    auto &own = at(slot);
    own.clientHigh = client.high;
    own.clientLow = client.low;
    // Seen before it draws its ticket, as one that came no later: who draws the next one must not miss it.
    own.ticket = head().tickets.load() + 1;
    const auto ticket = ++head().tickets;
    own.ticket = ticket;
    unsigned before = 0;
    for (unsigned i = 0; i < reach(); ++i) {
        const auto &other = at(i);
        const auto its = other.ticket.load();
        before += its != 0 && its < ticket && other.clientHigh == client.high && other.clientLow == client.low ? 1U : 0U;
    }
    return before;
}

} // namespace mw::smtpd
