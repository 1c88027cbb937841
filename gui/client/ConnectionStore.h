// SPDX-License-Identifier: GPL-3.0-or-later
// How many connections the SMTP server has now, from its log, while somebody looks.
#pragma once

#include "gui/client/LogStore.h"
#include "gui/models/LastStatus.h"

#include <QThread>
#include <QTimer>

#include <optional>

namespace mw::gui {

class ConnectionStore : public QObject {
    Q_OBJECT
public:
    explicit ConnectionStore(LogStore &logs, QObject *parent = nullptr);
    ~ConnectionStore() override;

    // It is looked only between these.
    void setWatching(bool watching);
    // Nothing: the log says nothing yet.
    std::optional<int> connections() const { return m_connections; }

Q_SIGNALS:
    void changed();

private:
    void look();

    LogStore &m_logs;
    QThread m_thread;
    LastStatus *m_status; // lives in m_thread
    LogFiles m_files;
    QTimer m_timer;
    bool m_opening = false;
    std::optional<int> m_connections;
};

} // namespace mw::gui
