// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desktop what somebody should know who is not looking at the window.
#include "gui/app/Notifier.h"

#include "gui/app/HubView.h"
#include "gui/app/MainWindow.h"
#include "gui/app/Preferences.h"
#include "gui/models/Format.h"

#include "shared/rpc/Services.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>

namespace mw::gui {

Notifier::Notifier(MainWindow &window) : QObject(&window), m_window(window)
{
    connect(&window, &MainWindow::changed, this, &Notifier::look);
}

QString Notifier::newsOf(const HubView &view)
{
    const auto &session = view.session();
    QStringList news;
    const auto say = [&](const QString &key, bool holds, const QString &sentence) {
        if (!holds)
            m_told.remove(key);
        else if (!m_told.contains(key)) {
            m_told.insert(key);
            news.append(sentence);
        }
    };
    say(QStringLiteral("lost"), session.hub.state() == HubState::Lost, tr("The connection to the helper is lost."));
    using rpc::services::State;
    for (const auto &service : session.services.services()) {
        const bool down = service.normallyUp && (service.state == State::Down || service.state == State::NotSupervised);
        say(QString::fromStdString(service.name), down && session.hub.connected(),
            tr("%1 has stopped.", "service").arg(Format::service(service.title, service.name)));
    }
    return news.join(u' ');
}

void Notifier::look()
{
    const QString news = newsOf(m_window.view());
    if (news.isEmpty() || m_window.isActiveWindow() || !Preferences::instance().wishes().notify)
        return;
    QApplication::alert(&m_window);
    tell(m_window.windowTitle(), news);
}

// By the desktop's notification service; where there is none, the window's mark in the task bar has to do.
void Notifier::tell(const QString &title, const QString &text)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                               QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Mailwright"), 0U, QStringLiteral("mailwright"), title, text.toHtmlEscaped(), QStringList(), QVariantMap(), -1});
    bus.asyncCall(call);
}

} // namespace mw::gui
