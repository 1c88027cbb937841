// SPDX-License-Identifier: GPL-3.0-or-later
// The larger table of hosts that did not answer, and the rules that both tables follow.
#pragma once

#include "shared/mail/DeadHosts.h"

#include <optional>
#include <string>
#include <vector>

namespace mw::mail {

// qmail's rules (qmail-tcpto(8)).
namespace deadhosts {
inline constexpr int kLockSeconds = 10;
bool isDead(const DeadHost &host, UnixTime now, pid_t pid);
// The record after one more timeout; nothing: it comes too soon after the last one to count.
std::optional<DeadHost> afterTimeout(const std::optional<DeadHost> &known, const net::IpAddress &address, UnixTime now);
} // namespace deadhosts

// queue/lock/tcpto6: 32 bytes of head ("mailwright tcpto6 1" and zeros), then 512 groups of 8 records of 32 bytes:
// 16 bytes address (IPv4 as ::ffff:a.b.c.d), 8 bytes Unix time, 1 byte count (0: free), 7 zeros; numbers are
// little-endian. An address belongs into one group, so a look reads 256 bytes whatever the table holds, and
// everything is written record by record under a lock on the file: a process that dies leaves a table that can be
// used. A file of another form is made anew by the next timeout; a missing one is not made, since the directory
// belongs to somebody else.
class DeadHostsTable {
public:
    static constexpr std::size_t kGroups = 512;
    static constexpr std::size_t kGroupSize = 8;
    static constexpr std::size_t kRecordSize = 32;
    static constexpr std::size_t kFileSize = kRecordSize * (1 + kGroups * kGroupSize);

    explicit DeadHostsTable(std::string path) : m_path(std::move(path)) {}

    std::optional<DeadHost> find(const net::IpAddress &address) const;
    void noteTimeout(const net::IpAddress &address, UnixTime now);
    void noteAnswer(const net::IpAddress &address);
    // Records in use, in the order of the file.
    std::vector<DeadHost> list() const;
    Result<void> clear();

private:
    std::string m_path;
};

} // namespace mw::mail
