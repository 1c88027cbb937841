// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub takes mail, from whom, and with which certificates: read again on demand and after every change.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/Blocked.h"
#include "shared/rpc/Changes.h"
#include "shared/rpc/Passwords.h"
#include "shared/rpc/Relaying.h"
#include "shared/rpc/Services.h"
#include "shared/rpc/Tls.h"

namespace mw::gui {

class ReceivingStore : public QObject {
    Q_OBJECT
public:
    ReceivingStore(HubStore &hub, ChangeStore &changes, QObject *parent = nullptr);

    const std::vector<rpc::services::Offer> &offers() const { return m_offers; }
    const rpc::relaying::List::Reply &rules() const { return m_rules; }
    const std::vector<rpc::tls::Certificate> &certificates() const { return m_certificates; }
    // Who has a password of the hub; known only to those who may configure it.
    const std::vector<rpc::passwords::Person> &people() const { return m_people; }
    bool loaded() const { return m_missing == 0 && m_wasLoaded; }
    // Why something could not be read; empty: all of it could.
    const QString &problem() const { return m_problem; }
    void refresh();

    using RuleCallback = std::function<void(const rpcqt::Answer<rpc::relaying::Test> &)>;
    // Which rule a client meets; `acts` as if these had been applied.
    void testClient(const QString &address, const rpc::changes::Acts &acts, QObject *context, const RuleCallback &done);
    using SenderCallback = std::function<void(const rpcqt::Answer<rpc::blocked::Test> &)>;
    void testSender(const QString &address, const rpc::changes::Acts &acts, QObject *context, const SenderCallback &done);

Q_SIGNALS:
    void changed();

private:
    template <rpc::Method M>
    void ask(std::function<void(const typename M::Reply &)> take);

    HubStore &m_hub;
    std::vector<rpc::services::Offer> m_offers;
    rpc::relaying::List::Reply m_rules;
    std::vector<rpc::tls::Certificate> m_certificates;
    std::vector<rpc::passwords::Person> m_people;
    QString m_problem;
    int m_missing = 0;
    int m_round = 0;
    bool m_wasLoaded = false;
};

} // namespace mw::gui
