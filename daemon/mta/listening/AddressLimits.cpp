// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/listening/AddressLimits.h"

#include "shared/mail/Controls.h"

#include <algorithm>
#include <sys/random.h>

namespace mw::listening {
namespace {

constexpr std::size_t kBuckets = 2048;
constexpr std::size_t kWays = 8; // entries of a bucket
constexpr std::int64_t kMinute = 60'000;
constexpr std::uint64_t kMostConnections = 1'000'000;

// An entry: 32 bits of the client's hash, 12 bits of the minute, 20 bits of the count.
constexpr unsigned kTagShift = 32;
constexpr unsigned kMinuteShift = 20;
constexpr std::uint64_t kMinuteMask = 0xfff;
constexpr std::uint64_t kCountMask = 0xfffff;

std::uint64_t mixed(std::uint64_t x)
{
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

} // namespace

ClientKey ClientKey::of(const net::IpAddress &address)
{
    ClientKey out;
    const auto &bytes = address.bytes();
    for (std::size_t i = 0; i < 8; ++i) {
        out.high = out.high << 8U | bytes.at(i);
        out.low = out.low << 8U | bytes.at(8 + i);
    }
    if (!address.isV4())
        out.low = 0;
    return out;
}

Result<AddressLimits> AddressLimits::load(unsigned concurrency)
{
    const auto controls = mail::Controls::ofHome();
    AddressLimits out;
    const auto half = std::max(1U, concurrency / 2);
    out.connections = static_cast<unsigned>(std::min(MW_TRY(controls.number("concurrencyperip", half)), kMostConnections));
    out.perMinute = static_cast<unsigned>(std::min(MW_TRY(controls.number("connectionrate", 0)), kMostConnections));
    return out;
}

Result<ConnectionRate> ConnectionRate::make()
{
    auto memory = MW_TRY(os::SharedMemory::make(kBuckets * kWays * sizeof(Entry)));
    // Nobody outside may choose addresses that fall together.
    std::uint64_t secret = 0;
    if (::getrandom(&secret, sizeof secret, 0) != static_cast<ssize_t>(sizeof secret))
        return failErrno("getrandom");
    return ConnectionRate(std::move(memory), secret);
}

ConnectionRate::Entry *ConnectionRate::bucket(std::uint64_t hash) const
{
    return static_cast<Entry *>(m_memory.address()) + (hash % kBuckets) * kWays;
}

unsigned ConnectionRate::count(const ClientKey &client, std::int64_t monotonicMilliseconds)
{
    const auto hash = mixed(mixed(client.high ^ m_secret) ^ client.low ^ (m_secret >> 7U));
    const auto tag = (hash >> 32U) | 1U; // never 0, as an empty entry has it
    const auto minute = static_cast<std::uint64_t>(monotonicMilliseconds / kMinute) & kMinuteMask;
    const auto stamp = tag << kTagShift | minute << kMinuteShift;
    auto *first = bucket(hash);
    for (;;) {
        Entry *mine = nullptr;
        Entry *least = first;
        std::uint64_t leastCount = kCountMask + 1;
        for (auto *entry = first; entry != first + kWays; ++entry) {
            const auto value = entry->load();
            const bool current = (value >> kMinuteShift & kMinuteMask) == minute && value != 0;
            if (value >> kTagShift == tag)
                mine = entry;
            if (const auto count = current ? value & kCountMask : 0; count < leastCount) {
                least = entry;
                leastCount = count;
            }
        }
        auto *entry = mine != nullptr ? mine : least;
        auto before = entry->load();
        const bool goesOn = (before & ~kCountMask) == stamp;
        const auto after = goesOn ? std::min((before & kCountMask) + 1, kCountMask) : 1;
        if (entry->compare_exchange_strong(before, stamp | after))
            return static_cast<unsigned>(after);
    }
}

} // namespace mw::listening
