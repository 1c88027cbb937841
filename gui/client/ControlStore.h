// SPDX-License-Identifier: GPL-3.0-or-later
// The control files of the hub with their contents, read again on demand and after every change.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/ControlCatalogue.h"

#include <vector>

namespace mw::gui {

class ControlStore : public QObject {
    Q_OBJECT
public:
    explicit ControlStore(HubStore &hub, QObject *parent = nullptr);

    // By name. Contents of files that are still being read come with a later changed().
    const std::vector<ControlEntry> &entries() const { return m_entries; }
    // Every file has been read.
    bool loaded() const { return m_loaded; }
    // They are being read again.
    bool busy() const { return m_running; }
    const QString &problem() const { return m_problem; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void takeList(const rpcqt::Answer<rpc::control::List> &answer);
    void takeFile(std::size_t place, int round, const rpcqt::Answer<rpc::control::Read> &answer);
    void finishOne();

    HubStore &m_hub;
    std::vector<ControlEntry> m_entries;
    std::vector<ControlEntry> m_next; // being filled
    std::size_t m_missing = 0;
    int m_round = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_loaded = false;
    QString m_problem;
};

} // namespace mw::gui
