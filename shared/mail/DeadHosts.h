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

// The file has 64 records of 16 bytes and never changes its size; qmail-tcpto and qmail-tcpok work on the same.
// IPv6 addresses have no place in it: they are never dead. Where the file is missing, damaged or cannot be locked,
// every host counts as alive.
class DeadHosts {
public:
    static constexpr std::size_t kFileSize = 1024;

    explicit DeadHosts(std::string path);
    static DeadHosts ofHome();

    // True after two timeouts until about an hour has passed; how long exactly depends on `pid`, so that not all
    // processes try again at once.
    bool isDead(const net::IpAddress &address, UnixTime now, pid_t pid) const;
    // The host did not answer. Counts once in two minutes.
    void noteTimeout(const net::IpAddress &address, UnixTime now);
    // The host answered.
    void noteAnswer(const net::IpAddress &address);

    // Records in use.
    Result<std::vector<DeadHost>> list() const;
    // Forgets all (qmail-tcpok).
    Result<void> clear();

private:
    std::string m_path;
};

} // namespace mw::mail
