// SPDX-License-Identifier: GPL-3.0-or-later
// The log directories the helper offers, and the opening of their files as descriptors.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/LogWorker.h"

#include "shared/rpc/Logs.h"

#include <QTimer>

#include <vector>

namespace mw::gui {

class LogStore : public QObject {
    Q_OBJECT
public:
    explicit LogStore(HubStore &hub, QObject *parent = nullptr);

    const std::vector<rpc::logs::Directory> &directories() const { return m_directories; }
    bool loaded() const { return m_loaded; }
    void refresh();

    // Opened files oldest first, or a sentence. Files that vanish meanwhile are left out.
    using Opened = std::expected<LogFiles, QString>;
    using OpenedCallback = std::function<void(Opened)>;
    // All files of a directory that were modified at `since` or later and are none of `known`. A file is known by
    // its inode, which cannot be given to another file as long as `known` holds it open.
    void openFiles(const std::string &directory, std::int64_t since, const LogFiles &known, QObject *context,
                   OpenedCallback done);

Q_SIGNALS:
    void directoriesChanged();

private:
    void openListed(const std::string &directory, const std::vector<rpc::logs::File> &files, QObject *context,
                    const OpenedCallback &done);

    HubStore &m_hub;
    std::vector<rpc::logs::Directory> m_directories;
    QTimer m_again; // a service that starts for the first time brings a new directory
    bool m_loaded = false;
};

} // namespace mw::gui
