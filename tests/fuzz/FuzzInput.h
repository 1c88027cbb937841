// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzz target needs: its bytes as text, and a check that ends the run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace mw::fuzz {

inline std::string_view text(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

// A property that must hold for every input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace mw::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
