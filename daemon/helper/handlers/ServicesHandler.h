// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Services.
#pragma once

#include "daemon/helper/services/ServiceMonitor.h"

#include "shared/rpc/Services.h"
#include "shared/rpcqt/Call.h"

namespace mw::helper {

class ServicesHandler {
public:
    explicit ServicesHandler(ServiceMonitor &monitor);

    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::services::List> &responder);
    void handle(const rpc::Nothing &, const rpcqt::Responder<rpc::services::Watch> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Start> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Stop> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Restart> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Pause> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Continue> &responder);
    void handle(const rpc::services::ServiceName &request, const rpcqt::Responder<rpc::services::Reload> &responder);

private:
    struct Act {
        std::string_view verb;    // for errors: "stop"
        std::string_view letters; // for supervise
        bool changesProcess = false;
        ServiceMonitor::Condition done;
        int milliseconds = 0;
        std::string remedy; // when the time is over
    };
    template <rpc::Method M>
    void perform(const std::string &name, const rpcqt::Responder<M> &responder, const Act &act);
    void tellWatchers();

    ServiceMonitor &m_monitor;
    std::vector<rpcqt::Responder<rpc::services::Watch>> m_watchers;
};

} // namespace mw::helper
