// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that did not answer lately, so that deliveries need not wait for them again: queue/lock/tcpto.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/net/IpAddress.h"

#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::mail {

struct DeadHost {
    net::IpAddress address;
    unsigned timeouts = 0; // 1..10
    UnixTime last = 0;
};

// Two files. queue/lock/tcpto is qmail's own and never changes its size: 64 records of 16 bytes, IPv4 only. It is kept
// for programs that know it. Beside it, queue/lock/tcpto6 has room for some 4,000 addresses of both families
// (DeadHostsTable.h). A host counts as dead if either says so; what is noted is noted in both. Where a file is
// missing or cannot be locked, every host counts as alive for it. Both stay as they are when programs start.
class DeadHosts {
public:
    static constexpr std::size_t kFileSize = 1024;

    // `path` is that of tcpto; the other file's is the same with a 6 behind it.
    explicit DeadHosts(std::string path);
    static DeadHosts ofHome();

    // True after two timeouts until about an hour has passed; how long exactly depends on `pid`, so that not all
    // processes try again at once.
    bool isDead(const net::IpAddress &address, UnixTime now, pid_t pid) const;
    // The host did not answer. Counts once in two minutes.
    void noteTimeout(const net::IpAddress &address, UnixTime now);
    // The host answered.
    void noteAnswer(const net::IpAddress &address);

    // Records in use: those of tcpto in its order, then those that only the larger table has. Errors: tcpto cannot
    // be read.
    Result<std::vector<DeadHost>> list() const;
    // Forgets all (qmail-tcpok). A larger table that is not there is no error.
    Result<void> clear();

private:
    std::string m_path;
    std::string m_largePath;
};

} // namespace mw::mail
