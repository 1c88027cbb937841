// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Hub.
#pragma once

#include "daemon/helper/Authorisation.h"
#include "daemon/helper/services/ServiceMonitor.h"
#include "daemon/helper/services/Svscan.h"

#include "shared/rpc/Hub.h"

namespace mw::helper {

// Ends a hub step by step: the services, then svscan, then the supervise processes, so that every log is complete.
class HubShutdown : public QObject {
    Q_OBJECT
public:
    HubShutdown(ServiceTree tree, Svscan &svscan, QObject *parent = nullptr);
    // Does nothing when it runs already.
    void begin();

Q_SIGNALS:
    // Empty: everything has ended; else what has not.
    void finished(const std::string &remaining);

private:
    enum class Step { Idle, Services, Scanner, Supervisors, Logs };
    void look();
    void next(Step step, std::string_view serviceLetters, std::string_view logLetters);
    std::string running() const;    // services that are not down
    std::string supervised() const; // supervise processes that are there
    std::string remaining() const;  // what this step waits for
    void finish(const std::string &remaining);

    ServiceTree m_tree;
    Svscan &m_svscan;
    Step m_step = Step::Idle;
    std::int64_t m_until = 0;
    QTimer m_timer;
};

class HubHandler : public QObject {
    Q_OBJECT
public:
    HubHandler(HubPlace place, std::string version, Authorisation &authorisation, Svscan &svscan,
               QObject *parent = nullptr);

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::hub::GetStatus> &responder) const;
    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::hub::Shutdown> &responder);

Q_SIGNALS:
    // The hub has been stopped and everybody who asked for it knows.
    void shutDown();

private:
    HubPlace m_place;
    std::string m_version;
    Authorisation &m_authorisation;
    Svscan &m_svscan;
    HubShutdown m_shutdown;
    std::vector<rpcqt::Responder<rpc::hub::Shutdown>> m_waiting;
};

} // namespace mw::helper
