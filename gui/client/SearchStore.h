// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a hub's domains and addresses, for the global search: read when one begins to search, and again after a
// change.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/SearchIndex.h"

namespace mw::rpc::domains {
struct Domain;
}

namespace mw::gui {

class SearchStore : public QObject {
    Q_OBJECT
public:
    explicit SearchStore(HubStore &hub, QObject *parent = nullptr);

    // Reads what may have changed; nothing while it is being read or known.
    void refresh();
    // It is to be read again at the next refresh().
    void forget() { m_known = false; }
    const SearchIndex &index() const { return m_index; }
    SearchIndex &index() { return m_index; }
    bool loaded() const { return m_known && m_missing == 0; }

Q_SIGNALS:
    void changed();

private:
    static QString kindOf(const rpc::domains::Domain &domain);
    void readAddresses(const std::string &domain);
    void finishOne();

    HubStore &m_hub;
    SearchIndex m_index;
    std::vector<SearchIndex::Entry> m_addresses;
    std::size_t m_missing = 0;
    bool m_known = false;
};

} // namespace mw::gui
