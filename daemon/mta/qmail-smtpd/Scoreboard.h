// SPDX-License-Identifier: GPL-3.0-or-later
// What each serving process does, in memory that the listening process shares with all of them. Whoever breaks into one
// of them can write there what they like, so nothing in it is taken for a place in memory or for a process.
#pragma once

#include "daemon/mta/listening/AddressLimits.h"
#include "shared/os/SharedMemory.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <optional>

namespace mw::smtpd {

class Scoreboard {
public:
    enum class State : std::uint32_t { Free, Idle, Busy };

    static constexpr unsigned kMostSlots = 10000;

    // With so many slots in use; setSlots() changes it later.
    static Result<Scoreboard> make(unsigned slots);

    // How many clients may be served at once.
    unsigned slots() const { return std::min<unsigned>(head().slots.load(), kMostSlots); }
    // Slots above the number empty themselves: nobody is put into one any more.
    void setSlots(unsigned slots);
    State state(unsigned slot) const { return State{at(slot).state.load()}; }
    void set(unsigned slot, State state) { at(slot).state = static_cast<std::uint32_t>(state); }
    unsigned count(State state) const;
    // A slot in that state, or none.
    std::optional<unsigned> find(State state) const;
    // How far slots have been in use: those above are free.
    unsigned reach() const { return std::min<unsigned>(head().reach.load(), kMostSlots); }

    // Notes whom a slot serves. How many others serve the same client and came before.
    unsigned enter(unsigned slot, const listening::ClientKey &client);
    void leave(unsigned slot) { at(slot).ticket = 0; }

    // Which reading of the configuration is in force. Processes read it again when the number has changed.
    std::uint32_t generation() const { return head().generation.load(); }
    void nextGeneration() { ++head().generation; }

private:
    struct Head {
        std::atomic<std::uint32_t> generation;
        std::atomic<std::uint32_t> slots;
        std::atomic<std::uint32_t> reach;
        std::atomic<std::uint64_t> tickets;
    };
    struct Slot {
        std::atomic<std::uint32_t> state;
        std::atomic<std::uint64_t> ticket; // 0: serves nobody
        std::atomic<std::uint64_t> clientHigh;
        std::atomic<std::uint64_t> clientLow;
    };
    static_assert(std::atomic<std::uint32_t>::is_always_lock_free);

    explicit Scoreboard(os::SharedMemory memory) : m_memory(std::move(memory)) {}
    Head &head() const { return *static_cast<Head *>(m_memory.address()); }
    Slot &at(unsigned slot) const;

    os::SharedMemory m_memory;
};

} // namespace mw::smtpd
