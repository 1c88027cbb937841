// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the pages: as whom one is connected and what that allows, the queue, and how old what is shown is.
#pragma once

#include <QStatusBar>

class QLabel;

namespace mw::gui {

class HubStore;
class QueueStore;

class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent);

    void show(const HubStore &hub, const QueueStore &queue);

private:
    void showRights(const HubStore &hub);

    QLabel *m_connection = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_updated = nullptr;
};

} // namespace mw::gui
