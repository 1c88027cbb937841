// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Queue.
#pragma once

#include "daemon/helper/Authorisation.h"
#include "daemon/helper/handlers/QueueWorker.h"
#include "daemon/helper/services/ServiceTree.h"

#include "shared/os/FileWatch.h"
#include "shared/rpc/Queue.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class AuditLog;

class QueueHandler : public QObject {
    Q_OBJECT
public:
    QueueHandler(HubPlace place, Authorisation &authorisation, AuditLog &audit, QObject *parent = nullptr);

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::Summary> &responder);
    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::List> &responder);
    void handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Get> &responder);
    void handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Read> &responder);
    void handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Remove> &responder);
    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::Watch> &responder);
    void handle(const rpc::queue::Rejuvenate::Request &request,
                const rpcqt::Responder<rpc::queue::Rejuvenate> &responder);
    void handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Return> &responder);
    void handle(const rpc::queue::MessageName &request, const rpcqt::Responder<rpc::queue::Retry> &responder);
    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::queue::RetryAll> &responder);

private:
    template <rpc::Method M>
    void command(std::string verb, const rpc::queue::MessageName &request, const rpcqt::Responder<M> &responder);
    void watchQueue();
    void tellWatchers();
    Result<void> forgetDeadHosts() const;

    HubPlace m_place;
    Authorisation &m_authorisation;
    AuditLog &m_audit;
    std::vector<rpcqt::Responder<rpc::queue::Watch>> m_watchers;
    std::optional<os::FileWatch> m_watch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_settle; // changes come in swarms: watchers hear of them twice a second
    bool m_counting = false;
};

} // namespace mw::helper
