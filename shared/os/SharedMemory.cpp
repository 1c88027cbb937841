// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/os/SharedMemory.h"

#include <sys/mman.h>

namespace mw::os {

Result<SharedMemory> SharedMemory::make(std::size_t bytes)
{
    void *address = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED)
        return failErrno("mmap");
    return SharedMemory(address, bytes);
}

SharedMemory::~SharedMemory()
{
    if (m_address != nullptr)
        ::munmap(m_address, m_size);
}

} // namespace mw::os
