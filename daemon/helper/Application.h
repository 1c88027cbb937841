// SPDX-License-Identifier: GPL-3.0-or-later
// mailwrightd put together: lock, supervision, handlers, dispatcher, socket, signals.
#pragma once

#include "daemon/helper/handlers/ChangesHandler.h"
#include "daemon/helper/handlers/ControlHandler.h"
#include "daemon/helper/handlers/DoctorHandler.h"
#include "daemon/helper/handlers/HubHandler.h"
#include "daemon/helper/handlers/LogsHandler.h"
#include "daemon/helper/handlers/PresenceHandler.h"
#include "daemon/helper/handlers/QueueHandler.h"
#include "daemon/helper/handlers/ServicesHandler.h"
#include "daemon/helper/handlers/SmartHostsHandler.h"
#include "daemon/helper/handlers/TrialsHandler.h"
#include "daemon/helper/rights/AuditLog.h"
#include "daemon/helper/services/ChangedSettings.h"
#include "daemon/helper/services/OutsideWatch.h"

#include "shared/os/FileLock.h"
#include "shared/os/Signals.h"
#include "shared/rpcqt/Server.h"
#include "shared/rpcqt/VarlinkService.h"

namespace mw::helper {

// With this exit code of the event loop mailwrightd begins anew: where the parts of the hub are has changed.
inline constexpr int kBeginAnew = 75;

class Application : public QObject {
    Q_OBJECT
public:
    // Keep it until the event loop has ended. Kinds: Busy when this hub's helper runs already, Config and those of
    // the system.
    static Result<std::unique_ptr<Application>> start(const HubPlace &place);

private:
    Application(const HubPlace &place, os::FileLock lock, os::SignalFd signals, os::Fd listener);
    void onSignal();
    // Supervision, and what follows from edits: of a home that has a hub.
    Result<void> beginHub();
    void onApplied();
    std::optional<rpc::Fault> gate(const QString &method) const;

    HubPlace m_place;
    os::FileLock m_lock;
    os::SignalFd m_signals;
    QSocketNotifier m_signalNotifier;
    Authorisation m_authorisation;
    AuditLog m_audit;
    Svscan m_svscan;
    ServiceMonitor m_monitor;
    bool m_awaitsAdoption = false;
    std::unique_ptr<OutsideWatch> m_outside;    // null: there is no hub yet
    std::unique_ptr<ChangedSettings> m_changed; // the same
    rpcqt::VarlinkService m_varlink;
    HubHandler m_hub;
    ServicesHandler m_services;
    QueueHandler m_queue;
    LogsHandler m_logs;
    ControlHandler m_control;
    ChangesHandler m_changes;
    DoctorHandler m_doctor;
    SmartHostsHandler m_smartHosts;
    TrialsHandler m_trials;
    PresenceHandler m_presence;
    rpcqt::Dispatcher m_dispatcher;
    rpcqt::Server m_server;
};

} // namespace mw::helper
