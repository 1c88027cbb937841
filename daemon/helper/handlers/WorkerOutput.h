// SPDX-License-Identifier: GPL-3.0-or-later
// Collects all that a process writes until it ends.
#pragma once

#include "shared/os/Fd.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <functional>

#include <sys/types.h>

namespace mw::helper {

class WorkerOutput : public QObject {
    Q_OBJECT
public:
    // Deletes itself after `then` has run, which it does once, later, with `begin` and what comes. Output beyond `most` bytes is
    // dropped.
    WorkerOutput(os::Fd output, pid_t pid, std::string begin, std::size_t most, std::function<void(const std::string &)> then);

private:
    void readable();

    os::Fd m_output;
    pid_t m_pid;
    std::size_t m_most;
    std::function<void(const std::string &)> m_then;
    std::string m_bytes;
    QSocketNotifier m_notifier;
};

} // namespace mw::helper
