// SPDX-License-Identifier: GPL-3.0-or-later
// Every address of the hub that has a .qmail file, as it is and as it would be: those of the alias account, which are addresses
// of all local domains, and those of the virtual domains.
#pragma once

#include "gui/client/StagedQuery.h"
#include "gui/models/Waiting.h"

#include "shared/rpc/Addresses.h"

#include <QTimer>

#include <vector>

namespace mw::gui {

class ChangeStore;

class AddressStore : public QObject {
    Q_OBJECT
public:
    using Row = WithWaiting<rpc::addresses::Address>;

    AddressStore(HubStore &hub, const StagedChanges &staged, ChangeStore &changes, QObject *parent = nullptr);

    // By address.
    const std::vector<Row> &addresses() const { return m_addresses; }
    // Null if it has no file, or waits to be removed.
    const rpc::addresses::Address *find(const QString &address) const;
    bool loaded() const { return m_loaded; }
    bool settled() const { return m_loaded && !m_running && !m_soon.isActive(); }
    const QString &problem() const { return m_problem; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    using List = rpc::addresses::List;
    // One part of a long list.
    void ask(const std::string &after);
    void take(const rpcqt::Answer<List> &now, const rpcqt::Answer<List> &then);
    void finish();

    HubStore &m_hub;
    StagedQuery<List> m_query;
    QTimer m_soon; // several changes in a row are one question
    std::vector<Row> m_addresses;
    std::vector<rpc::addresses::Address> m_now;  // being filled
    std::vector<rpc::addresses::Address> m_then; // the same
    QString m_problem;
    bool m_running = false;
    bool m_loaded = false;
};

} // namespace mw::gui
