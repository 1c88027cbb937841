// SPDX-License-Identifier: GPL-3.0-or-later
// The supervised services, kept up to date, and the acts on them.
#include "gui/client/ServiceStore.h"

#include "gui/models/HelperWords.h"

namespace mw::gui {

ServiceStore::ServiceStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, &ServiceStore::watch);
}

void ServiceStore::watch()
{
    if (m_stream)
        m_stream->deleteLater();
    m_stream = m_hub.client().stream<rpc::services::Watch>({}, this, [this](const auto &answer, bool) {
        if (!answer)
            return; // a loss shows in HubStore; ready() begins anew
        m_services = answer->services;
        m_loaded = true;
        Q_EMIT changed();
    });
}

template <typename M>
void ServiceStore::start(const std::string &service)
{
    typename M::Request request;
    request.name = service;
    m_hub.client().call<M>(request, this, [this, service](const auto &answer) {
        m_busy.remove(service);
        Q_EMIT changed();
        if (!answer)
            Q_EMIT failed(HelperWords::sentence(answer.error().sentence()));
    });
}

void ServiceStore::act(const std::string &service, ServiceAct act)
{
    m_busy.insert(service);
    Q_EMIT changed();
    switch (act) {
    case ServiceAct::Start:
        return start<rpc::services::Start>(service);
    case ServiceAct::Stop:
        return start<rpc::services::Stop>(service);
    case ServiceAct::Restart:
        return start<rpc::services::Restart>(service);
    case ServiceAct::Pause:
        return start<rpc::services::Pause>(service);
    case ServiceAct::Continue:
        return start<rpc::services::Continue>(service);
    }
}

} // namespace mw::gui
