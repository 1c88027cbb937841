// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub takes mail, from whom, and with which certificates.
#include "gui/client/ReceivingStore.h"

#include "gui/models/HelperWords.h"

namespace mw::gui {

ReceivingStore::ReceivingStore(HubStore &hub, ChangeStore &changes, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, &ReceivingStore::refresh);
    connect(&changes, &ChangeStore::applied, this, &ReceivingStore::refresh);
}

template <rpc::Method M>
void ReceivingStore::ask(std::function<void(const typename M::Reply &)> take)
{
    ++m_missing;
    m_hub.client().call<M>({}, this, [this, round = m_round, take = std::move(take)](const auto &answer) {
        if (round != m_round)
            return; // asked anew meanwhile
        if (answer)
            take(*answer);
        else if (answer.error().kind != rpc::Fault::Kind::Disconnected && m_problem.isEmpty())
            m_problem = HelperWords::sentence(answer.error().sentence());
        if (--m_missing > 0)
            return;
        m_wasLoaded = true;
        Q_EMIT changed();
    });
}

void ReceivingStore::refresh()
{
    if (!m_hub.connected())
        return;
    ++m_round;
    m_missing = 0;
    m_problem.clear();
    ask<rpc::services::Offers>([this](const auto &reply) { m_offers = reply.offers; });
    ask<rpc::relaying::List>([this](const auto &reply) { m_rules = reply; });
    ask<rpc::tls::Show>([this](const auto &reply) { m_certificates = reply.certificates; });
    if (m_hub.mayConfigure())
        ask<rpc::passwords::List>([this](const auto &reply) { m_people = reply.people; });
}

void ReceivingStore::testClient(const QString &address, const rpc::changes::Acts &acts, QObject *context, const RuleCallback &done)
{
    rpc::relaying::Test::Request request;
    request.address = address.toStdString();
    request.acts = acts;
    m_hub.client().call<rpc::relaying::Test>(request, context, done);
}

void ReceivingStore::testSender(const QString &address, const rpc::changes::Acts &acts, QObject *context, const SenderCallback &done)
{
    rpc::blocked::Test::Request request;
    request.sender = address.toStdString();
    request.acts = acts;
    m_hub.client().call<rpc::blocked::Test>(request, context, done);
}

} // namespace mw::gui
