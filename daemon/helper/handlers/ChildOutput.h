// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program and collects what it writes to descriptor 1, without holding the helper. Descriptors 0 and 2 are /dev/null.
#pragma once

#include "shared/base/Error.h"
#include "shared/os/Fd.h"
#include "shared/os/Process.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>

namespace mw::helper {

class ChildOutput : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<std::string> &output)>;
    // Calls `done` exactly once, later. Timeout: it did not end within so many milliseconds, and was ended.
    static void collect(os::ProcessSpec spec, int milliseconds, Done done);
    ~ChildOutput() override;

private:
    ChildOutput(os::Fd pipe, pid_t pid, int milliseconds, Done done);
    void readable();
    void finish(const Result<std::string> &output);

    os::Fd m_pipe;
    pid_t m_pid;
    Done m_done;
    std::string m_output;
    QSocketNotifier m_notifier;
    QTimer m_patience;
};

} // namespace mw::helper
