// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the hub that are text, with their contents, read again on demand and after every change: control files, users
// and rules at once, instructions of addresses and people when they are looked at.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/ControlCatalogue.h"

#include "shared/rpc/Changes.h"
#include "shared/rpc/Control.h"

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
    // Reads the content of one that has not been read, or that is not in the list yet: changed() tells.
    void need(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void takeList(const rpcqt::Answer<rpc::control::List> &answer);
    void addOthers();
    void readOther(const QString &name, int round);
    void takeOther(const QString &name, int round, const rpcqt::Answer<rpc::changes::Read> &answer);
    void readAddresses(const std::string &domain);
    void takeFile(std::size_t place, int round, const rpcqt::Answer<rpc::control::Read> &answer);
    void finishOne();

    HubStore &m_hub;
    std::vector<ControlEntry> m_entries;
    std::vector<ControlEntry> m_next; // being filled
    QStringList m_needed; // to be read also in the next round
    std::size_t m_missing = 0;
    int m_round = 0;
    bool m_running = false;
    bool m_again = false;
    bool m_loaded = false;
    QString m_problem;
};

} // namespace mw::gui
