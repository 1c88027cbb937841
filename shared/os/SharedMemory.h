// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that a process shares with the processes it forks.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>
#include <utility>

namespace mw::os {

// Zeroed memory, the same in every process forked after it was made. Move-only.
class SharedMemory {
public:
    static Result<SharedMemory> make(std::size_t bytes);
    SharedMemory(SharedMemory &&other) noexcept
        : m_address(std::exchange(other.m_address, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SharedMemory &operator=(SharedMemory &&) = delete;
    ~SharedMemory();

    void *address() const { return m_address; }
    std::size_t size() const { return m_size; }

private:
    SharedMemory(void *address, std::size_t size) : m_address(address), m_size(size) {}
    void *m_address;
    std::size_t m_size;
};

} // namespace mw::os
