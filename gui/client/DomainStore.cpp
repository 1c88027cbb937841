// SPDX-License-Identifier: GPL-3.0-or-later
// The domains of the hub, as they are and as they would be.
#include "gui/client/DomainStore.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

namespace {

constexpr int kSoonMilliseconds = 80;
constexpr qsizetype kMostAtOnce = 100; // domains that the helper takes in one question

bool isSame(const rpc::domains::Domain &a, const rpc::domains::Domain &b)
{
    return rpcqt::recordToJson(a) == rpcqt::recordToJson(b);
}

} // namespace

DomainStore::DomainStore(HubStore &hub, const StagedChanges &staged, ChangeStore &changes, QObject *parent)
    : QObject(parent), m_hub(hub), m_query(hub, staged)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_query.ask({}, this, [this](const auto &now, const auto &then) { take(now, then); });
    });
    connect(&hub, &HubStore::ready, this, &DomainStore::refresh);
    connect(&staged, &StagedChanges::changed, this, &DomainStore::refresh);
    connect(&changes, &ChangeStore::applied, this, &DomainStore::refresh);
}

void DomainStore::refresh()
{
    if (m_hub.connected())
        m_soon.start();
}

void DomainStore::take(const rpcqt::Answer<List> &now, const rpcqt::Answer<List> &then)
{
    if (!now && now.error().kind == rpc::Fault::Kind::Disconnected)
        return; // HubStore says so
    m_problem = now ? QString() : HelperWords::sentence(now.error().sentence());
    m_loaded = true;
    if (now) {
        // What waits and cannot be made is the review sheet's matter.
        const auto &after = then ? *then : *now;
        m_domains = joinedWithWaiting(now->domains, after.domains, [](const auto &d) -> const std::string & { return d.domain; }, isSame);
        m_open = after.open;
    }
    Q_EMIT changed();
}

const rpc::domains::Domain *DomainStore::find(const QString &domain) const
{
    for (const auto &row : m_domains) {
        if (row.waiting != Waiting::Removed && Format::fromUtf8(row.what.domain) == domain)
            return &row.what;
    }
    return nullptr;
}

void DomainStore::checkDns(const QStringList &domains)
{
    for (qsizetype first = 0; first < domains.size(); first += kMostAtOnce) {
        rpc::domains::CheckDns::Request request;
        for (const auto &domain : domains.mid(first, kMostAtOnce))
            request.domains.push_back(domain.toStdString());
        ++m_asking;
        m_hub.client().call<rpc::domains::CheckDns>(request, this, [this](const auto &answer) {
            --m_asking;
            for (const auto &check : answer ? answer->checks : std::vector<rpc::domains::DnsCheck>())
                m_dns.insert(Format::fromUtf8(check.domain), check);
            if (!answer)
                Q_EMIT failed(HelperWords::sentence(answer.error().sentence()));
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

const rpc::domains::DnsCheck *DomainStore::dns(const QString &domain) const
{
    const auto place = m_dns.constFind(domain);
    return place == m_dns.constEnd() ? nullptr : &*place;
}

} // namespace mw::gui
