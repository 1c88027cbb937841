// SPDX-License-Identifier: GPL-3.0-or-later
// How much one client address may take: its key, how often it has come within a minute, and what it is told.
#pragma once

#include "shared/net/IpAddress.h"
#include "shared/os/SharedMemory.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>

namespace mw::listening {

// Addresses that count as one client: an IPv4 address, or the /64 network of an IPv6 address, which one customer of
// a provider has at least.
struct ClientKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    static ClientKey of(const net::IpAddress &address);
    bool operator==(const ClientKey &) const = default;
};

struct AddressLimits {
    unsigned connections = 0; // at once; 0: no limit
    unsigned perMinute = 0;   // new ones; 0: no limit

    // control/concurrencyperip, else half of what the service takes at once; control/connectionrate, else none.
    static Result<AddressLimits> load(unsigned concurrency);
};

// Why a client is sent away: a word for the log, and what it is told (without a status code).
struct Excess {
    std::string_view why;
    std::string_view text;
};
inline constexpr Excess kTooManyAtOnce{"connections", "too many connections from your address at once, try again later"};
inline constexpr Excess kTooOften{"rate", "too many connections from your address within a minute, try again later"};

// Counts the connections of each client, minute by minute, in memory that processes share. It has a fixed size: where
// very many clients come within a minute, those that came least often are forgotten, so nobody is refused by mistake.
class ConnectionRate {
public:
    static Result<ConnectionRate> make();
    // Counts one more connection at this time. How many it has made within the same minute, with this one.
    unsigned count(const ClientKey &client, std::int64_t monotonicMilliseconds);

private:
    using Entry = std::atomic<std::uint64_t>; // tag, minute, count
    static_assert(Entry::is_always_lock_free);
    ConnectionRate(os::SharedMemory memory, std::uint64_t secret) : m_memory(std::move(memory)), m_secret(secret) {}
    Entry *bucket(std::uint64_t hash) const;
    os::SharedMemory m_memory;
    std::uint64_t m_secret;
};

} // namespace mw::listening
