// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the window: the band of the hub, the hubs to choose from, the global search, and how the services are.
#pragma once

#include "gui/app/HubSession.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mw::gui {

class HubBand;
class SearchBar;
class StatusPill;

class WindowHeader : public QWidget {
    Q_OBJECT
public:
    explicit WindowHeader(QWidget *parent);

    // What is known of the hub that is looked at.
    void show(const HubSession &session);
    // Of all of them, for the menu; one has no band.
    void setHubs(const QList<const HubSession *> &hubs, const HubSession *current);
    SearchBar &search() { return *m_search; }

Q_SIGNALS:
    void hubWished(int place);
    void hostWished();

private:
    void showPill(const HubSession &session);

    HubBand *m_band = nullptr;
    bool m_many = false;
    QToolButton *m_switcher = nullptr;
    QLabel *m_kind = nullptr;
    SearchBar *m_search = nullptr;
    StatusPill *m_pill = nullptr;
};

} // namespace mw::gui
