// SPDX-License-Identifier: GPL-3.0-or-later
// Restarts a service whose programs read a control file only when they start, once that file says something else.
#pragma once

#include "daemon/helper/services/ServiceMonitor.h"

#include <functional>
#include <map>

namespace mw::helper {

class ChangedSettings : public QObject {
    Q_OBJECT
public:
    // Watches the directory of control files from now on. `say` tells what was restarted and why.
    ChangedSettings(const HubPlace &place, ServiceMonitor &monitor, std::function<void(const std::string &)> say,
                    QObject *parent = nullptr);

private:
    std::map<std::string, std::string> read() const;
    void look();
    void restart(const std::string &service, const std::string &because);

    HubPlace m_place;
    ServiceMonitor &m_monitor;
    std::function<void(const std::string &)> m_say;
    std::map<std::string, std::string> m_seen; // by name; a file that is not there is as an empty one
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // until several changes have been made
    std::int64_t m_pidBefore = 0; // of qmail-send when the first of them was made
};

} // namespace mw::helper
