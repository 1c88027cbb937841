// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the window.
#include "gui/app/WindowHeader.h"

#include "gui/models/Format.h"
#include "gui/widgets/HubBand.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/SearchBar.h"
#include "gui/widgets/StatusPill.h"

#include "shared/rpc/Hub.h"
#include "shared/rpc/Services.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

constexpr int kSearchCharacters = 44;

QIcon dotOf(int color)
{
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hubColor(color));
    painter.drawEllipse(4, 4, 24, 24);
    return QIcon(dot);
}

QString nameOf(const HubSession &session)
{
    const QString name = session.name();
    return name.isEmpty() ? QStringLiteral("Mailwright") : name;
}

} // namespace

WindowHeader::WindowHeader(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_band = new HubBand(this);
    column->addWidget(m_band);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * kGrid + 4, kGrid + 4, 3 * kGrid, kGrid);
    row->setSpacing(kGrid + 4);
    auto *logo = new QLabel(this);
    logo->setPixmap(iconPixmap(QStringLiteral("mailwright"), Qt::black, 28, devicePixelRatioF()));
    m_switcher = new QToolButton(this);
    m_switcher->setObjectName(QStringLiteral("hub-switcher"));
    m_switcher->setPopupMode(QToolButton::InstantPopup);
    m_switcher->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_switcher->setToolTip(tr("Choose a hub, or add one"));
    setTextSize(m_switcher, TextSize::CardTitle);
    m_switcher->setMenu(new QMenu(m_switcher));
    m_kind = new QLabel(this);
    m_kind->setTextFormat(Qt::PlainText);
    setMuted(m_kind);
    m_search = new SearchBar(this);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * (kSearchCharacters / 2));
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 2 * kSearchCharacters);
    m_pill = new StatusPill(this);
    row->addWidget(logo);
    row->addWidget(m_switcher);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_pill);
    column->addLayout(row);
}

void WindowHeader::setHubs(const QList<const HubSession *> &hubs, const HubSession *current)
{
    m_many = hubs.size() > 1;
    auto *menu = m_switcher->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (int place = 0; place < static_cast<int>(hubs.size()); ++place) {
        const auto &hub = *hubs[place];
        const QString login = hub.entry.login();
        auto *action = menu->addAction(m_many ? dotOf(hub.entry.color) : QIcon(),
                                       login.isEmpty() || login == nameOf(hub) ? nameOf(hub) : tr("%1 (%2)", "name of a hub, its login").arg(nameOf(hub), login),
                                       this, [this, place] { Q_EMIT hubWished(place); });
        action->setObjectName(QStringLiteral("hub-%1").arg(place));
        action->setCheckable(true);
        action->setChecked(&hub == current);
        group->addAction(action);
    }
    menu->addSeparator();
    auto *add = menu->addAction(icon(QStringLiteral("add")), tr("&Add host…"), this, &WindowHeader::hostWished);
    add->setObjectName(QStringLiteral("hub-add"));
}

void WindowHeader::show(const HubSession &session)
{
    const auto &status = session.hub.status();
    m_switcher->setText(nameOf(session));
    m_switcher->setAccessibleName(tr("Hub: %1", "name").arg(nameOf(session)));
    m_switcher->setIcon(m_many ? dotOf(session.entry.color) : QIcon());
    const QString login = session.entry.login();
    m_band->setHub(!m_many ? QString() : login.isEmpty() ? tr("%1 – on this computer", "name of a hub").arg(nameOf(session))
                                                         : tr("%1 – %2 by ssh", "name of a hub, its login").arg(nameOf(session), login),
                   session.entry.color);
    const bool known = !status.version.empty();
    m_kind->setText(!known ? QString() : (status.mode == rpc::hub::Mode::Private ? tr("Private hub") : tr("System hub")));
    showPill(session);
}

void WindowHeader::showPill(const HubSession &session)
{
    if (session.hub.state() == HubState::Lost)
        return m_pill->setState(QStringLiteral("lost"), tr("Connection lost"), Tone::Waiting);
    if (session.hub.state() == HubState::NotSetUp)
        return m_pill->setState(QStringLiteral("server"), tr("Not set up"), Tone::Neutral);
    if (!session.hub.connected())
        return m_pill->setState(QStringLiteral("no-helper"), tr("Not connected"), Tone::Neutral);
    using rpc::services::State;
    int stopped = 0;
    int paused = 0;
    for (const auto &service : session.services.services()) {
        stopped += service.normallyUp && (service.state == State::Down || service.state == State::NotSupervised) ? 1 : 0;
        paused += service.state == State::Paused ? 1 : 0;
    }
    if (stopped > 0)
        m_pill->setState(QStringLiteral("warning"), tr("%n service(s) stopped", nullptr, stopped), Tone::Bad);
    else if (paused > 0)
        m_pill->setState(QStringLiteral("paused"), tr("%n service(s) paused", nullptr, paused), Tone::Waiting);
    else
        m_pill->setState(QStringLiteral("success"), tr("All services run"), Tone::Good);
}

} // namespace mw::gui
