// SPDX-License-Identifier: GPL-3.0-or-later
// A password in memory, which is wiped when it is no longer needed.
#pragma once

#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace mw::mail {

// Overwrites the bytes, so that no later use of the memory finds them, and empties the string. All of its room is
// overwritten: a short string that was moved from has its bytes there still.
inline void wipe(std::string &bytes)
{
    bytes.resize(bytes.capacity());
    ::explicit_bzero(bytes.data(), bytes.size());
    bytes.clear();
}

// Owns a password. Move-only; what was moved from is wiped, too.
class Secret {
public:
    Secret() = default;
    // Takes it over and wipes what is left in `bytes`.
    explicit Secret(std::string &&bytes) : m_bytes(std::move(bytes)) { wipe(bytes); }
    explicit Secret(const std::string &bytes) : m_bytes(bytes) {} // the other copy is the caller's affair
    Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes)) { wipe(other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        wipe(m_bytes);
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(m_bytes); }

    std::string_view view() const { return m_bytes; }
    const std::string &text() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace mw::mail
