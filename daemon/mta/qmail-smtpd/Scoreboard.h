// SPDX-License-Identifier: GPL-3.0-or-later
// What each serving process does, in memory that the listening process shares with all of them.
#pragma once

#include "shared/os/SharedMemory.h"

#include <atomic>
#include <cstdint>

#include <sys/types.h>

namespace mw::smtpd {

class Scoreboard {
public:
    enum class State : std::uint32_t { Free, Idle, Busy };

    static Result<Scoreboard> make(unsigned slots);

    unsigned slots() const { return m_slots; }
    State state(unsigned slot) const { return State{at(slot).state.load()}; }
    pid_t pid(unsigned slot) const { return at(slot).pid.load(); }
    void set(unsigned slot, State state) { at(slot).state = static_cast<std::uint32_t>(state); }
    void setPid(unsigned slot, pid_t pid);
    unsigned count(State state) const;
    // A slot in that state, or slots() if there is none.
    unsigned find(State state) const;
    // The slot of a process, or slots().
    unsigned find(pid_t pid) const;

    // Which reading of the configuration is in force. Processes read it again when the number has changed.
    std::uint32_t generation() const { return head().generation.load(); }
    void nextGeneration() { ++head().generation; }

private:
    struct Head {
        std::atomic<std::uint32_t> generation;
    };
    struct Slot {
        std::atomic<std::uint32_t> state;
        std::atomic<pid_t> pid;
    };
    static_assert(std::atomic<std::uint32_t>::is_always_lock_free && std::atomic<pid_t>::is_always_lock_free);

    Scoreboard(os::SharedMemory memory, unsigned slots) : m_memory(std::move(memory)), m_slots(slots) {}
    Head &head() const { return *static_cast<Head *>(m_memory.address()); }
    Slot &at(unsigned slot) const;

    os::SharedMemory m_memory;
    unsigned m_slots;
};

} // namespace mw::smtpd
