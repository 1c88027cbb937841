// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the states of all services: notices every change, counts restarts nobody asked for, and tells when a
// service has come to a wanted state.
#pragma once

#include "daemon/helper/services/ServiceTree.h"

#include "shared/os/FileWatch.h"
#include "shared/rpc/Services.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace mw::helper {

class ServiceMonitor : public QObject {
    Q_OBJECT
public:
    explicit ServiceMonitor(ServiceTree tree, QObject *parent = nullptr);

    const ServiceTree &tree() const { return m_tree; }
    // As they are now.
    const std::vector<rpc::services::Service> &services();
    std::optional<rpc::services::Service> find(const std::string &name);

    using Condition = std::function<bool(const rpc::services::Service &)>;
    // Calls `then` once: with true when the service fulfils the condition, with false after `milliseconds`.
    void wait(const std::string &name, Condition condition, int milliseconds, std::function<void(bool)> then);
    // The next change of this service's process is somebody's order, not a crash.
    void expectChange(const std::string &name) { m_memory[name].expected = true; }

Q_SIGNALS:
    void changed();

private:
    struct Memory {
        std::int64_t lastPid = 0;
        bool expected = false;
        std::deque<std::int64_t> restarts; // monotonic milliseconds
    };
    struct Waiting {
        std::string name;
        Condition condition;
        std::int64_t until = 0;
        std::function<void(bool)> then;
    };

    void refresh();
    void remember(rpc::services::Service &service);
    void checkWaiting();
    void watchAll();

    ServiceTree m_tree;
    std::vector<rpc::services::Service> m_services;
    std::map<std::string, Memory> m_memory;
    std::vector<Waiting> m_waiting;
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // several changes that come together are one
    QTimer m_slow;   // what a watch cannot see: a supervise that was killed
    QTimer m_quick;  // while somebody waits
};

} // namespace mw::helper
