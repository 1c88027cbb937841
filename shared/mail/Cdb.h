// SPDX-License-Identifier: GPL-3.0-or-later
// Bernstein's constant data base: looking keys up in a file, and making one (the format is D. J. Bernstein's
// cdb).
#pragma once

#include "shared/os/AtomicFile.h"
#include "shared/os/Fd.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct cdb;

namespace mw::mail {

// A cdb open for reading. The file is mapped: it must be replaced by rename, never written in place (every
// writer of ours and tcprules do so). Not for several threads at once.
class CdbReader {
public:
    // NotFound: no such file. Format: not a cdb (shorter than its head, or positions outside of it).
    static Result<CdbReader> open(const std::string &path);
    CdbReader(CdbReader &&other) noexcept;
    CdbReader &operator=(CdbReader &&other) noexcept;
    ~CdbReader();

    // The data of the first record with that key, or nothing. Format: the file is damaged.
    Result<std::optional<std::string>> find(std::string_view key) const;
    // The data of all records with that key in the order of the file.
    Result<std::vector<std::string>> findAll(std::string_view key) const;
    // Every record, key and data, in the order of the file.
    Result<void> forEach(const std::function<void(std::string_view, std::string_view)> &take) const;

private:
    CdbReader(os::Fd file, std::unique_ptr<struct cdb> map);
    os::Fd m_file;
    std::unique_ptr<struct cdb> m_map;
};

// Collects records and lays them out. Equal records in equal order make equal bytes, the same that cdbmake
// makes.
class CdbWriter {
public:
    CdbWriter();
    // Format: the file would pass the 4 GiB that positions can express.
    Result<void> add(std::string_view key, std::string_view data);
    // The finished file. The writer is empty afterwards.
    Result<std::string> finish();
    // finish(), then os::replaceFile.
    Result<void> writeTo(const std::string &path, const os::FileAttributes &attributes = {});

private:
    struct Entry {
        std::uint32_t hash;
        std::uint32_t position;
    };
    std::string m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace mw::mail
