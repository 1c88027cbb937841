// SPDX-License-Identifier: GPL-3.0-or-later
// How the queue worker, which reads what strangers wrote, and the doctor tell mailwrightd about it: netstrings of fields that end
// with NUL. The reading side takes nothing for granted.
#pragma once

#include "shared/base/Error.h"
#include "shared/rpc/Doctor.h"
#include "shared/rpc/Domains.h"
#include "shared/rpc/Errors.h"
#include "shared/rpc/Queue.h"

#include <optional>
#include <string>
#include <string_view>

namespace mw::helper {

struct Record {
    enum class Kind : char {
        Message = 'm',
        Counts = 'c',
        Header = 'h',
        Birth = 'b',
        Finding = 'f',
        Looked = 'l',
        Dns = 'd',
        Done = 'o',
        Fault = 'e'
    };
    Kind kind = Kind::Done;
    rpc::queue::Message message;
    rpc::queue::Counts counts;
    std::string header;
    bool headerCut = false;
    std::int64_t birth = 0;
    rpc::doctor::Finding finding;
    std::int64_t looked = 0; // how many things were looked at since the last such record
    rpc::domains::DnsCheck dns;
    rpc::Fault fault; // NotFound, Stale, Failed or NotSupported
};

// With its netstring around it.
std::string serialise(const Record &record);
// The inner bytes of one netstring. Kind Format.
Result<Record> parseRecord(std::string_view bytes);

// Collects bytes and gives out whole netstrings. Kind Format for what is none, or longer than 64 MiB.
class RecordReader {
public:
    void add(std::string_view bytes);
    Result<std::optional<Record>> next();

private:
    std::string m_bytes;
    std::size_t m_start = 0;
};

} // namespace mw::helper
