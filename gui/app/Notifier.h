// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desktop what somebody should know who is not looking at the window: a service has stopped, or a hub is lost.
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace mw::gui {

class HubView;
class MainWindow;

class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(MainWindow &window);

    // What would be told now, that was not told before; empty: nothing.
    QString newsOf(const HubView &view);

private:
    void look();
    static void tell(const QString &title, const QString &text);

    MainWindow &m_window;
    QSet<QString> m_told;
};

} // namespace mw::gui
