// SPDX-License-Identifier: GPL-3.0-or-later
// The svscan process of the hub: started in a session of its own, so that it outlives the helper, and taken over
// again by the helper that comes next.
#pragma once

#include "daemon/helper/HubPlace.h"

#include "shared/os/Fd.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <memory>

namespace mw::helper {

class Svscan : public QObject {
    Q_OBJECT
public:
    explicit Svscan(HubPlace place, QObject *parent = nullptr);

    enum class Beginning { Started, TakenOver, Foreign };
    // Takes over a running svscan of this hub, or starts one. Foreign: another svscan than ours looks after the
    // services (svscanboot on /service, for instance); it is left alone.
    Result<Beginning> begin();
    bool isRunning() const;
    bool isForeign() const { return m_foreign; }
    // Ends svscan for good, and only it: the supervise processes go on. Does nothing for a foreign one.
    void end();

private:
    std::optional<pid_t> recordedProcess() const;
    Result<void> start();
    Result<void> watch(pid_t pid);
    void died();
    bool othersSupervise() const;

    HubPlace m_place;
    pid_t m_pid = 0;
    bool m_foreign = false;
    bool m_wanted = false;
    os::Fd m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
};

} // namespace mw::helper
