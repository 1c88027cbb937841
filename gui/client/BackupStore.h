// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of the hub's configuration: their list, making and deleting them, and what is in one.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/Backup.h"

namespace mw::gui {

class BackupStore : public QObject {
    Q_OBJECT
public:
    explicit BackupStore(HubStore &hub, QObject *parent = nullptr);

    // The newest first.
    const std::vector<rpc::backup::Entry> &backups() const { return m_backups; }
    bool loaded() const { return m_loaded; }
    const QString &problem() const { return m_problem; }
    void refresh();

    using MakeCallback = std::function<void(const rpcqt::Answer<rpc::backup::Make> &)>;
    void make(const QString &note, bool secrets, QObject *context, const MakeCallback &done);
    using ShowCallback = std::function<void(const rpcqt::Answer<rpc::backup::Show> &)>;
    void show(const QString &name, QObject *context, const ShowCallback &done);
    // For good. `done` gets a sentence, empty when it went well.
    void remove(const QString &name, QObject *context, const std::function<void(const QString &)> &done);

Q_SIGNALS:
    void changed();

private:
    HubStore &m_hub;
    std::vector<rpc::backup::Entry> m_backups;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace mw::gui
