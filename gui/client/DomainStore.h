// SPDX-License-Identifier: GPL-3.0-or-later
// The domains of the hub, as they are and as they would be, and what the name system said about them.
#pragma once

#include "gui/client/StagedQuery.h"
#include "gui/models/Waiting.h"

#include "shared/rpc/Domains.h"

#include <QMap>
#include <QTimer>

#include <vector>

namespace mw::gui {

class ChangeStore;

class DomainStore : public QObject {
    Q_OBJECT
public:
    using Row = WithWaiting<rpc::domains::Domain>;

    DomainStore(HubStore &hub, const StagedChanges &staged, ChangeStore &changes, QObject *parent = nullptr);

    // By name. Empty before the first answer.
    const std::vector<Row> &domains() const { return m_domains; }
    // Null if there is no such one, or it waits to be removed.
    const rpc::domains::Domain *find(const QString &domain) const;
    // There is no rcpthosts: mail for any domain is taken.
    bool open() const { return m_open; }
    bool loaded() const { return m_loaded; }
    // Nothing is being asked.
    bool settled() const { return m_loaded && !m_query.busy() && !m_soon.isActive() && m_asking == 0; }
    const QString &problem() const { return m_problem; }
    void refresh();

    // Asks the name system about them.
    void checkDns(const QStringList &domains);
    bool checking() const { return m_asking > 0; }
    // Null before it was asked about that one.
    const rpc::domains::DnsCheck *dns(const QString &domain) const;

Q_SIGNALS:
    void changed();
    // A sentence: the name system could not be asked.
    void failed(const QString &sentence);

private:
    using List = rpc::domains::List;
    void take(const rpcqt::Answer<List> &now, const rpcqt::Answer<List> &then);

    HubStore &m_hub;
    StagedQuery<List> m_query;
    QTimer m_soon; // several changes in a row are one question
    std::vector<Row> m_domains;
    QMap<QString, rpc::domains::DnsCheck> m_dns;
    QString m_problem;
    int m_asking = 0;
    bool m_open = false;
    bool m_loaded = false;
};

} // namespace mw::gui
