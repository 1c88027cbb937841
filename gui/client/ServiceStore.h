// SPDX-License-Identifier: GPL-3.0-or-later
// The supervised services, kept up to date, and the acts on them.
#pragma once

#include "gui/client/HubStore.h"

#include "shared/rpc/Services.h"

#include <QSet>

#include <vector>

namespace mw::gui {

enum class ServiceAct { Start, Stop, Restart, Pause, Continue };

class ServiceStore : public QObject {
    Q_OBJECT
public:
    explicit ServiceStore(HubStore &hub, QObject *parent = nullptr);

    const std::vector<rpc::services::Service> &services() const { return m_services; }
    bool loaded() const { return m_loaded; }
    void act(const std::string &service, ServiceAct act);
    // An act on the service has not been answered yet.
    bool busy(const std::string &service) const { return m_busy.contains(service); }

Q_SIGNALS:
    void changed();
    // A sentence for people.
    void failed(const QString &sentence);

private:
    void watch();
    template <typename M>
    void start(const std::string &service);

    HubStore &m_hub;
    QPointer<rpcqt::Stream> m_stream;
    std::vector<rpc::services::Service> m_services;
    QSet<std::string> m_busy;
    bool m_loaded = false;
};

} // namespace mw::gui
