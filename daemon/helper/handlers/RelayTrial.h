// SPDX-License-Identifier: GPL-3.0-or-later
// Has qmail-remote try a relay, with its own rights and in its own sandbox: what a stranger answers is nothing for root.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/os/Fd.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>

namespace mw::helper {

class RelayTrial : public QObject {
    Q_OBJECT
public:
    // One report of qmail-remote(8) without its NUL.
    using Done = std::function<void(const Result<std::string> &report)>;
    // Calls `done` exactly once, later. For a message to somebody at `host` from `sender`.
    static void start(const HubPlace &place, const std::string &host, const std::string &sender, Done done);
    ~RelayTrial() override;

private:
    RelayTrial(os::Fd pipe, pid_t pid, Done done);
    void readable();
    void finish(const Result<std::string> &report);

    os::Fd m_pipe;
    pid_t m_pid;
    Done m_done;
    std::string m_output;
    QSocketNotifier m_notifier;
    QTimer m_patience;
};

} // namespace mw::helper
