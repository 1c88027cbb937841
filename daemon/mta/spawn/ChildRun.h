// SPDX-License-Identifier: GPL-3.0-or-later
// What one delivery prints and how it ends: a child or a worker with a pipe for its report.
#pragma once

#include "daemon/mta/spawn/EventLoop.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace mw::spawn {

struct Ending {
    bool crashed = false;
    int code = 0;
    std::string output;
};

// Waits for both, the end of the output and the exit code, in either order; then calls `done` once and lets
// go of itself. Output beyond 64 KiB is read and dropped.
class Collection : public std::enable_shared_from_this<Collection> {
public:
    using Done = std::function<void(Ending)>;
    static Result<std::shared_ptr<Collection>> start(EventLoop &loop, os::Fd output, Done done);

    void ended(bool crashed, int code);
    // Never calls `done`: the start failed and somebody else reports it.
    void abandon();

private:
    Collection(EventLoop &loop, os::Fd output, Done done);
    void read();
    void finishIfComplete();

    EventLoop &m_loop;
    os::Fd m_output;
    Done m_done;
    std::string m_text;
    std::optional<Ending> m_ending;
};

// Starts the program with `spec`, its descriptors `printed` (1, or 1 and 2) into a pipe, and collects it.
// Returns its process id. Kinds as of os::spawn; then `done` is not called.
Result<pid_t> runChild(EventLoop &loop, os::ProcessSpec spec, const std::vector<int> &printed,
                       Collection::Done done);

} // namespace mw::spawn
