// SPDX-License-Identifier: GPL-3.0-or-later
// Through whom mail leaves the hub, read again on demand and after every change, and trials of it.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/SmartHosts.h"
#include "shared/rpc/Trials.h"

namespace mw::gui {

class SendingStore : public QObject {
    Q_OBJECT
public:
    SendingStore(HubStore &hub, ChangeStore &changes, QObject *parent = nullptr);

    const std::vector<rpc::smarthosts::SmartHost> &hosts() const { return m_hosts; }
    bool loaded() const { return m_loaded; }
    const QString &problem() const { return m_problem; }
    void refresh();

    using TrialCallback = std::function<void(bool works, const QString &sentence)>;
    // Connects and logs in as a delivery would, with what is in force for a scope.
    void test(const QString &scope, QObject *context, const TrialCallback &done);
    // The same with settings that are not applied.
    void testCandidate(const rpc::trials::LogIn::Request &candidate, QObject *context, const TrialCallback &done);

Q_SIGNALS:
    void changed();

private:
    HubStore &m_hub;
    std::vector<rpc::smarthosts::SmartHost> m_hosts;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace mw::gui
