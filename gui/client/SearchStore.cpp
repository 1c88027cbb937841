// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a hub's domains and addresses, for the global search.
#include "gui/client/SearchStore.h"

#include "gui/models/Format.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"

namespace mw::gui {

namespace {

// Whoever has more virtual domains than this still finds the domains.
constexpr std::size_t kMostDomainsRead = 500;

} // namespace

QString SearchStore::kindOf(const rpc::domains::Domain &domain)
{
    switch (domain.kind) {
    case rpc::domains::Kind::Virtual:
        return tr("Virtual domain, looked after by %1", "user").arg(Format::fromUtf8(domain.user));
    case rpc::domains::Kind::Relay:
        return tr("Domain whose mail is passed on");
    case rpc::domains::Kind::Local:
        break;
    }
    return tr("Local domain");
}

SearchStore::SearchStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, [this] {
        m_missing = 0; // calls of an earlier connection are over
        m_known = false;
    });
}

void SearchStore::refresh()
{
    if (m_known || m_missing > 0 || !m_hub.connected())
        return;
    m_known = true;
    m_missing = 1;
    m_addresses.clear();
    readAddresses({});
    m_hub.client().call<rpc::domains::List>({}, this, [this](const auto &answer) {
        std::vector<SearchIndex::Entry> domains;
        std::size_t read = 0;
        for (const auto &domain : answer ? answer->domains : std::vector<rpc::domains::Domain>()) {
            const QString name = Format::fromUtf8(domain.domain);
            domains.push_back({{FoundKind::Domain, name, kindOf(domain), QStringLiteral("domains"), name}, QString()});
            if (domain.kind == rpc::domains::Kind::Virtual && ++read <= kMostDomainsRead)
                readAddresses(domain.domain);
        }
        m_index.set(FoundKind::Domain, domains);
        finishOne();
    });
}

void SearchStore::readAddresses(const std::string &domain)
{
    ++m_missing;
    rpc::addresses::List::Request request;
    if (!domain.empty())
        request.domain = domain;
    m_hub.client().call<rpc::addresses::List>(request, this, [this](const auto &answer) {
        for (const auto &address : answer ? answer->addresses : std::vector<rpc::addresses::Address>()) {
            const QString name = Format::fromUtf8(address.address);
            QStringList to;
            for (const auto &delivery : address.deliveries)
                to.append(Format::safe(Format::fromUtf8(delivery.to)));
            m_addresses.push_back({{FoundKind::Address, name, to.isEmpty() ? Format::fromUtf8(address.file) : tr("goes to %1", "addresses").arg(to.join(QStringLiteral(", "))),
                                    QStringLiteral("addresses"), name},
                                   QString()});
        }
        finishOne();
    });
}

void SearchStore::finishOne()
{
    if (m_missing == 0 || --m_missing > 0)
        return;
    m_index.set(FoundKind::Address, m_addresses);
    m_addresses.clear();
    Q_EMIT changed();
}

} // namespace mw::gui
