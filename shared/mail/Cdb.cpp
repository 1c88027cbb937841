// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Cdb.h"

#include "shared/os/Files.h"

#include <array>
#include <cdb.h>
#include <cerrno>
#include <fcntl.h>
#include <limits>

namespace mw::mail {
namespace {

constexpr std::size_t kTables = 256;
constexpr std::size_t kHeadSize = kTables * 8;
constexpr std::size_t kLargestFile = std::numeric_limits<std::uint32_t>::max();

std::uint32_t hashOf(std::string_view key)
{
    std::uint32_t h = 5381;
    for (const char c : key)
        h = ((h << 5U) + h) ^ static_cast<unsigned char>(c);
    return h;
}

void putNumber(std::string &bytes, std::size_t at, std::uint32_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>((value >> (8U * i)) & 0xffU);
}

void appendNumber(std::string &bytes, std::size_t value)
{
    bytes.resize(bytes.size() + 4);
    putNumber(bytes, bytes.size() - 4, static_cast<std::uint32_t>(value));
}

Failure damaged()
{
    return fail(ErrorKind::Format, "the cdb is damaged: build it again");
}

// The value at the place where the last successful cdb_find or cdb_findnext stands.
Result<std::string> currentData(struct cdb *map)
{
    const unsigned size = cdb_datalen(map);
    const auto *bytes = static_cast<const char *>(cdb_getdata(map));
    if (!bytes)
        return damaged();
    return std::string(bytes, size);
}

} // namespace

CdbReader::CdbReader(os::Fd file, std::unique_ptr<struct cdb> map)
    : m_file(std::move(file)), m_map(std::move(map))
{
}

CdbReader::CdbReader(CdbReader &&other) noexcept = default;

CdbReader &CdbReader::operator=(CdbReader &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_map, other.m_map);
    return *this;
}

CdbReader::~CdbReader()
{
    if (m_map)
        cdb_free(m_map.get());
}

Result<CdbReader> CdbReader::open(const std::string &path)
{
    auto file = MW_TRY(os::openRead(path));
    auto map = std::make_unique<struct cdb>();
    if (cdb_init(map.get(), file.get()) != 0) {
        if (errno == EPROTO)
            return fail(ErrorKind::Format, path + ": not a cdb");
        return failErrno("map " + path);
    }
    return CdbReader(std::move(file), std::move(map));
}

Result<std::optional<std::string>> CdbReader::find(std::string_view key) const
{
    const int found = cdb_find(m_map.get(), key.data(), static_cast<unsigned>(key.size()));
    if (found < 0)
        return damaged();
    if (found == 0)
        return std::optional<std::string>();
    return std::optional<std::string>(MW_TRY(currentData(m_map.get())));
}

Result<std::vector<std::string>> CdbReader::findAll(std::string_view key) const
{
    struct cdb_find search {};
    if (cdb_findinit(&search, m_map.get(), key.data(), static_cast<unsigned>(key.size())) < 0)
        return damaged();
    std::vector<std::string> out;
    for (;;) {
        const int found = cdb_findnext(&search);
        if (found < 0)
            return damaged();
        if (found == 0)
            return out;
        out.push_back(MW_TRY(currentData(m_map.get())));
    }
}

Result<void> CdbReader::forEach(const std::function<void(std::string_view, std::string_view)> &take) const
{
    unsigned position = 0;
    cdb_seqinit(&position, m_map.get());
    for (;;) {
        const int found = cdb_seqnext(&position, m_map.get());
        if (found < 0)
            return damaged();
        if (found == 0)
            return {};
        const auto *key = static_cast<const char *>(cdb_getkey(m_map.get()));
        const auto *data = static_cast<const char *>(cdb_getdata(m_map.get()));
        if (key == nullptr || data == nullptr)
            return damaged();
        take({key, cdb_keylen(m_map.get())}, {data, cdb_datalen(m_map.get())});
    }
}

CdbWriter::CdbWriter() : m_bytes(kHeadSize, '\0') {}

Result<void> CdbWriter::add(std::string_view key, std::string_view data)
{
    // Each record needs its bytes and, later, two slots of 8 bytes.
    const auto slots = (m_entries.size() + 1) * 16;
    if (m_bytes.size() + 8 + key.size() + data.size() + slots > kLargestFile)
        return fail(ErrorKind::Format, "more than 4 GiB do not fit into a cdb");
    m_entries.push_back({hashOf(key), static_cast<std::uint32_t>(m_bytes.size())});
    appendNumber(m_bytes, key.size());
    appendNumber(m_bytes, data.size());
    m_bytes.append(key);
    m_bytes.append(data);
    return {};
}

Result<std::string> CdbWriter::finish()
{
    std::array<std::vector<Entry>, kTables> tables;
    for (const auto &entry : m_entries)
        tables.at(entry.hash % kTables).push_back(entry);
    for (std::size_t t = 0; t < kTables; ++t) {
        const auto &table = tables.at(t);
        const std::size_t slots = table.size() * 2;
        const std::size_t start = m_bytes.size();
        putNumber(m_bytes, t * 8, static_cast<std::uint32_t>(start));
        putNumber(m_bytes, t * 8 + 4, static_cast<std::uint32_t>(slots));
        std::vector<Entry> placed(slots, Entry{0, 0});
        for (const auto &entry : table) {
            std::size_t slot = (entry.hash >> 8U) % slots;
            while (placed[slot].position != 0)
                slot = (slot + 1) % slots;
            placed[slot] = entry;
        }
        for (const auto &entry : placed) {
            appendNumber(m_bytes, entry.hash);
            appendNumber(m_bytes, entry.position);
        }
    }
    std::string out = std::exchange(m_bytes, std::string(kHeadSize, '\0'));
    m_entries.clear();
    return out;
}

Result<void> CdbWriter::writeTo(const std::string &path, const os::FileAttributes &attributes)
{
    return os::replaceFile(path, MW_TRY(finish()), attributes);
}

} // namespace mw::mail
