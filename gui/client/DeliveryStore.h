// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries of the last day, counted from the delivery log in a thread of its own.
#pragma once

#include "gui/client/LogStore.h"
#include "gui/models/DeliveryCounter.h"

#include <QThread>
#include <QTimer>

namespace mw::gui {

class DeliveryStore : public QObject {
    Q_OBJECT
public:
    DeliveryStore(HubStore &hub, LogStore &logs, QObject *parent = nullptr);
    ~DeliveryStore() override;

    // Spans of kDeliverySpan seconds that had a delivery, in order.
    const std::vector<DeliverySpan> &spans() const { return m_spans; }
    bool loaded() const { return m_loaded; }
    // There is no log to count in, or it may not be read.
    bool absent() const { return m_absent; }
    // When each local address last got mail in that time: unix seconds by address as the log has it, in lower case.
    const QHash<QString, std::int64_t> &lastMail() const { return m_lastMail; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void look();
    void take(const std::vector<DeliverySpan> &spans);
    void takeNothing();

    LogStore &m_logs;
    QThread m_thread;
    DeliveryCounter *m_counter; // lives in m_thread
    LogFiles m_files;
    std::string m_directory;
    std::vector<DeliverySpan> m_spans;
    QHash<QString, std::int64_t> m_lastMail;
    QTimer m_timer;
    bool m_opening = false;
    bool m_loaded = false;
    bool m_absent = false;
};

} // namespace mw::gui
