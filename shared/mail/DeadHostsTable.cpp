// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DeadHostsTable.h"

#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fcntl.h>
#include <string_view>

namespace mw::mail {
namespace deadhosts {
namespace {

constexpr unsigned kMostTimeouts = 10;
constexpr unsigned kDeadFrom = 2;
constexpr UnixTime kOncePer = 120;

} // namespace

bool isDead(const DeadHost &host, UnixTime now, pid_t pid)
{
    // A time ahead of ours comes from a clock that was set back: nobody is dead for years because of it.
    if (host.last > now + kOncePer)
        return false;
    return host.timeouts >= kDeadFrom && now - host.last < (60 + pid % 32) * 64;
}

std::optional<DeadHost> afterTimeout(const std::optional<DeadHost> &known, const net::IpAddress &address, UnixTime now)
{
    if (!known)
        return DeadHost{address, 1, now};
    if (now < known->last + kOncePer && known->last <= now + kOncePer)
        return std::nullopt;
    return DeadHost{address, std::min(known->timeouts + 1, kMostTimeouts), now};
}

} // namespace deadhosts

namespace {

constexpr std::size_t kTimeAt = 16;
constexpr std::size_t kCountAt = 24;
constexpr std::string_view kMagic = "mailwright tcpto6 1";

std::string head()
{
    std::string out(kMagic);
    out.resize(DeadHostsTable::kRecordSize);
    return out;
}

DeadHost unpack(std::string_view record)
{
    std::array<std::uint8_t, 16> address{};
    std::ranges::copy(record.substr(0, address.size()), address.begin());
    std::uint64_t when = 0;
    for (std::size_t i = 8; i-- > 0;)
        when = when << 8U | static_cast<std::uint8_t>(record[kTimeAt + i]);
    return {net::IpAddress::v6(address), static_cast<std::uint8_t>(record[kCountAt]), static_cast<UnixTime>(when)};
}

std::string pack(const DeadHost &host)
{
    std::string out(DeadHostsTable::kRecordSize, '\0');
    std::ranges::copy(host.address.bytes(), out.begin());
    for (std::size_t i = 0; i < 8; ++i)
        out[kTimeAt + i] = static_cast<char>(static_cast<std::uint64_t>(host.last) >> (8 * i));
    out[kCountAt] = static_cast<char>(host.timeouts);
    return out;
}

std::size_t groupOf(const net::IpAddress &address)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const auto byte : address.bytes())
        hash = (hash ^ byte) * 16777619U;
    return (hash ^ hash >> 16U) % DeadHostsTable::kGroups;
}

off_t placeOf(std::size_t group, std::size_t record)
{
    return static_cast<off_t>(DeadHostsTable::kRecordSize * (1 + group * DeadHostsTable::kGroupSize + record));
}

Result<std::string> readAt(int file, off_t where, std::size_t size)
{
    MW_TRY_VOID(os::seek(file, where, SEEK_SET));
    std::string out(size, '\0');
    std::size_t have = 0;
    while (have < size) {
        const auto count = MW_TRY(os::readSome(file, std::span(out).subspan(have)));
        if (count == 0)
            break;
        have += count;
    }
    out.resize(have);
    return out;
}

Result<void> writeAt(int file, off_t where, std::string_view bytes)
{
    MW_TRY_VOID(os::seek(file, where, SEEK_SET));
    return os::writeAll(file, bytes);
}

bool isSound(int file)
{
    const auto status = os::statFd(file);
    return status && S_ISREG(status->st_mode) && status->st_size == static_cast<off_t>(DeadHostsTable::kFileSize) &&
           readAt(file, 0, DeadHostsTable::kRecordSize).value_or("") == head();
}

Result<void> makeAnew(int file)
{
    // The head comes last: a table that is only half made is none.
    MW_TRY_VOID(os::truncateFd(file, 0));
    MW_TRY_VOID(os::truncateFd(file, static_cast<off_t>(DeadHostsTable::kFileSize)));
    return writeAt(file, 0, head());
}

// The records of one group.
class Group {
public:
    static Result<Group> read(int file, std::size_t number)
    {
        Group out(number);
        const auto bytes =
            MW_TRY(readAt(file, placeOf(number, 0), DeadHostsTable::kGroupSize * DeadHostsTable::kRecordSize));
        for (std::size_t at = 0; at + DeadHostsTable::kRecordSize <= bytes.size(); at += DeadHostsTable::kRecordSize)
            out.m_hosts.push_back(unpack(std::string_view(bytes).substr(at, DeadHostsTable::kRecordSize)));
        return out;
    }

    std::optional<std::size_t> find(const net::IpAddress &address) const
    {
        for (std::size_t i = 0; i < m_hosts.size(); ++i)
            if (m_hosts[i].timeouts > 0 && m_hosts[i].address == address)
                return i;
        return std::nullopt;
    }

    // A free record, else the one that is oldest, many timeouts making it younger as in tcpto.
    std::size_t replaceable() const
    {
        const auto age = [](const DeadHost &h) {
            return h.timeouts == 0 ? INT64_MIN : h.last + (static_cast<UnixTime>(h.timeouts) << 10);
        };
        return static_cast<std::size_t>(std::ranges::min_element(m_hosts, {}, age) - m_hosts.begin());
    }

    const std::vector<DeadHost> &hosts() const { return m_hosts; }
    off_t place(std::size_t record) const { return placeOf(m_number, record); }

private:
    explicit Group(std::size_t number) : m_number(number) {}
    std::size_t m_number;
    std::vector<DeadHost> m_hosts;
};

Result<os::FileLock> openLocked(const std::string &path)
{
    auto file = MW_TRY(os::openAt(os::kWorkingDirectory, path, O_RDWR | O_NOFOLLOW | O_NONBLOCK));
    return os::FileLock::exclusive(std::move(file), deadhosts::kLockSeconds);
}

} // namespace

std::optional<DeadHost> DeadHostsTable::find(const net::IpAddress &address) const
{
    // Without the lock: records are written whole.
    const auto file = os::openAt(os::kWorkingDirectory, m_path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file || !isSound(file->get()))
        return std::nullopt;
    const auto group = Group::read(file->get(), groupOf(address));
    const auto found = group ? group->find(address) : std::nullopt;
    return found ? std::optional(group->hosts()[*found]) : std::nullopt;
}

void DeadHostsTable::noteTimeout(const net::IpAddress &address, UnixTime now)
{
    const auto lock = openLocked(m_path);
    if (!lock)
        return;
    const int file = lock->file().get();
    if (!isSound(file) && !makeAnew(file))
        return;
    const auto group = Group::read(file, groupOf(address));
    if (!group || group->hosts().size() != kGroupSize)
        return;
    const auto found = group->find(address);
    const auto known = found ? std::optional(group->hosts()[*found]) : std::nullopt;
    if (const auto next = deadhosts::afterTimeout(known, address, now))
        (void)writeAt(file, group->place(found ? *found : group->replaceable()), pack(*next));
}

void DeadHostsTable::noteAnswer(const net::IpAddress &address)
{
    if (!find(address))
        return;
    const auto lock = openLocked(m_path);
    if (!lock || !isSound(lock->file().get()))
        return;
    const auto group = Group::read(lock->file().get(), groupOf(address));
    if (const auto found = group ? group->find(address) : std::nullopt)
        (void)writeAt(lock->file().get(), group->place(*found), std::string(kRecordSize, '\0'));
}

std::vector<DeadHost> DeadHostsTable::list() const
{
    std::vector<DeadHost> out;
    const auto file = os::openAt(os::kWorkingDirectory, m_path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file || !isSound(file->get()))
        return out;
    for (std::size_t i = 0; i < kGroups; ++i)
        if (const auto group = Group::read(file->get(), i))
            std::ranges::copy_if(group->hosts(), std::back_inserter(out),
                                 [](const DeadHost &h) { return h.timeouts > 0; });
    return out;
}

Result<void> DeadHostsTable::clear()
{
    const auto lock = openLocked(m_path);
    if (!lock && lock.error().kind == ErrorKind::NotFound)
        return {};
    if (!lock)
        return Failure(lock.error());
    return makeAnew(lock->file().get());
}

} // namespace mw::mail
