// SPDX-License-Identifier: GPL-3.0-or-later
// Who controls an address, without waiting: users/cdb at once, qmail-getpw in a process of its own.
#pragma once

#include "daemon/mta/spawn/ChildRun.h"
#include "daemon/mta/spawn/OwnProgram.h"
#include "daemon/mta/spawn/WorkerPool.h"
#include "shared/mail/UserLookup.h"

#include <expected>
#include <functional>
#include <optional>

namespace mw::lspawn {

class UserResolver {
public:
    explicit UserResolver(spawn::EventLoop &loop);

    // The user, or a code of Report.h.
    using Answer = std::function<void(std::expected<mail::LocalUser, int>)>;
    void resolve(const std::string &local, Answer answer);
    bool tick() { return m_workers.expire(); }

private:
    Result<std::optional<mail::LocalUser>> assigned(const std::string &local);
    void askGetpw(const std::string &local, Answer answer);
    void runGetpw(const os::Identity &identity, const std::string &local, Answer answer);

    spawn::EventLoop &m_loop;
    spawn::OwnProgram m_getpw;
    spawn::WorkerPool m_workers;
};

} // namespace mw::lspawn
