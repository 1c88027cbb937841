// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DeadHosts.h"

#include "shared/mail/DeadHostsTable.h"
#include "shared/mail/Home.h"
#include "shared/os/FileLock.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <cstdint>
#include <fcntl.h>
#include <optional>

namespace mw::mail {
namespace {

// Bytes 0-3 address, 4 count, 8-11 time in little-endian order.
constexpr std::size_t kRecordSize = 16;
constexpr std::size_t kCountAt = 4;
constexpr std::size_t kTimeAt = 8;

std::uint8_t byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

DeadHost unpack(std::string_view record)
{
    DeadHost out;
    std::uint32_t address = 0;
    UnixTime when = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        address = address << 8U | byteAt(record, i);
        when |= static_cast<UnixTime>(byteAt(record, kTimeAt + i)) << (8 * i);
    }
    out.address = net::IpAddress::v4(address);
    out.timeouts = byteAt(record, kCountAt);
    out.last = when;
    return out;
}

std::string pack(const DeadHost &host, std::string_view old)
{
    std::string record(old);
    for (std::size_t i = 0; i < 4; ++i) {
        record[i] = static_cast<char>(host.address.v4() >> (24U - 8U * i));
        record[kTimeAt + i] = static_cast<char>(static_cast<std::uint64_t>(host.last) >> (8U * i));
    }
    record[kCountAt] = static_cast<char>(host.timeouts);
    return record;
}

// The content of the file, and the file where it may be written: then it is locked.
struct Table {
    std::optional<os::FileLock> lock;
    std::string bytes;

    // Without the lock: a record is written in one piece, and a look at an older one does no harm.
    static Result<Table> look(const std::string &path)
    {
        Table table;
        table.bytes = MW_TRY(os::readFile(path, DeadHosts::kFileSize));
        return checked(std::move(table), path);
    }

    static Result<Table> open(const std::string &path)
    {
        Table table;
        auto file = MW_TRY(os::openAt(os::kWorkingDirectory, path, O_RDWR));
        table.lock = MW_TRY(os::FileLock::exclusive(std::move(file), deadhosts::kLockSeconds));
        table.bytes = MW_TRY(os::readAll(table.lock->file().get(), DeadHosts::kFileSize));
        return checked(std::move(table), path);
    }

    static Result<Table> checked(Table table, const std::string &path)
    {
        if (table.bytes.size() != DeadHosts::kFileSize)
            return fail(ErrorKind::Format, path + ": not " + std::to_string(DeadHosts::kFileSize) + " bytes");
        return table;
    }

    std::string_view record(std::size_t at) const
    {
        return std::string_view(bytes).substr(at * kRecordSize, kRecordSize);
    }
    static constexpr std::size_t count() { return DeadHosts::kFileSize / kRecordSize; }

    std::optional<std::size_t> find(const net::IpAddress &address) const
    {
        if (!address.isV4())
            return std::nullopt;
        for (std::size_t i = 0; i < count(); ++i)
            if (const auto host = unpack(record(i)); host.address == address && host.timeouts > 0)
                return i;
        return std::nullopt;
    }

    // A record to overwrite: a free one, else the one that is oldest, many timeouts making it younger.
    std::size_t replaceable() const
    {
        std::size_t best = 0;
        UnixTime lowest = INT64_MAX;
        for (std::size_t i = 0; i < count(); ++i) {
            const auto host = unpack(record(i));
            if (host.timeouts == 0)
                return i;
            if (const auto age = host.last + (static_cast<UnixTime>(host.timeouts) << 10); age < lowest) {
                lowest = age;
                best = i;
            }
        }
        return best;
    }

    void write(std::size_t at, const DeadHost &host)
    {
        const auto where = static_cast<off_t>(at * kRecordSize);
        if (os::seek(lock->file().get(), where, SEEK_SET))
            (void)os::writeAll(lock->file().get(), pack(host, record(at)));
    }
};

} // namespace

DeadHosts::DeadHosts(std::string path) : m_path(std::move(path)), m_largePath(m_path + "6") {}

DeadHosts DeadHosts::ofHome()
{
    return DeadHosts(homePath("queue/lock/tcpto"));
}

bool DeadHosts::isDead(const net::IpAddress &address, UnixTime now, pid_t pid) const
{
    if (const auto table = Table::look(m_path))
        if (const auto found = table->find(address); found && deadhosts::isDead(unpack(table->record(*found)), now, pid))
            return true;
    const auto host = DeadHostsTable(m_largePath).find(address);
    return host && deadhosts::isDead(*host, now, pid);
}

void DeadHosts::noteTimeout(const net::IpAddress &address, UnixTime now)
{
    DeadHostsTable(m_largePath).noteTimeout(address, now);
    if (!address.isV4())
        return;
    auto table = Table::open(m_path);
    if (!table)
        return;
    const auto found = table->find(address);
    const auto known = found ? std::optional(unpack(table->record(*found))) : std::nullopt;
    if (const auto next = deadhosts::afterTimeout(known, address, now))
        table->write(found ? *found : table->replaceable(), *next);
}

void DeadHosts::noteAnswer(const net::IpAddress &address)
{
    DeadHostsTable(m_largePath).noteAnswer(address);
    if (const auto known = Table::look(m_path); !known || !known->find(address))
        return;
    auto table = Table::open(m_path);
    if (!table)
        return;
    if (const auto found = table->find(address))
        table->write(*found, {address, 0, unpack(table->record(*found)).last});
}

Result<std::vector<DeadHost>> DeadHosts::list() const
{
    const auto table = MW_TRY(Table::look(m_path));
    std::vector<DeadHost> out;
    for (std::size_t i = 0; i < Table::count(); ++i)
        if (const auto host = unpack(table.record(i)); host.timeouts > 0)
            out.push_back(host);
    for (auto &host : DeadHostsTable(m_largePath).list())
        if (!table.find(host.address))
            out.push_back(host);
    return out;
}

Result<void> DeadHosts::clear()
{
    auto file = MW_TRY(os::openAt(os::kWorkingDirectory, m_path, O_WRONLY));
    const auto lock = MW_TRY(os::FileLock::exclusive(std::move(file), deadhosts::kLockSeconds));
    MW_TRY_VOID(os::writeAll(lock.file().get(), std::string(kFileSize, '\0')));
    return DeadHostsTable(m_largePath).clear();
}

} // namespace mw::mail
