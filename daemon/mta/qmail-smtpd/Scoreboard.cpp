// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Scoreboard.h"

#include <algorithm>
#include <limits>
#include <thread>

namespace mw::smtpd {
namespace {

constexpr std::size_t kHeadSize = 64; // the slots begin on a cache line of their own
constexpr std::uint64_t kDrawing = std::numeric_limits<std::uint64_t>::max(); // a ticket that is being drawn
constexpr int kPatience = 1000; // turns of the processor in all; who draws needs one, and who died in it is not waited for

std::uint64_t drawnTicket(const std::atomic<std::uint64_t> &ticket, int &patience)
{
    auto out = ticket.load();
    for (; out == kDrawing && patience > 0; --patience) {
        std::this_thread::yield();
        out = ticket.load();
    }
    return out;
}

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
    own.ticket = kDrawing; // who draws the next one must not miss this one
    const auto ticket = ++head().tickets;
    own.ticket = ticket;
    unsigned before = 0;
    int patience = kPatience;
    for (unsigned i = 0; i < reach(); ++i) {
        const auto &other = at(i);
        const auto its = drawnTicket(other.ticket, patience);
        before += its != 0 && its < ticket && other.clientHigh == client.high && other.clientLow == client.low ? 1U : 0U;
    }
    return before;
}

} // namespace mw::smtpd
