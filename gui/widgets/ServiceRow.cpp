// SPDX-License-Identifier: GPL-3.0-or-later
// One service on the Overview: name, state in a word, since when, and the buttons that apply.
#include "gui/widgets/ServiceRow.h"

#include "gui/models/Format.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/StatusPill.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/base/Clock.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

using rpc::services::State;
using rpc::services::Wanted;

ServiceRow::ServiceRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, kGrid, 0, kGrid);
    row->setSpacing(kGrid);
    auto *names = new QWidget(this);
    names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout(names);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_title, TextSize::Strong);
    m_detail = new QLabel(this);
    m_detail->setTextFormat(Qt::PlainText);
    setTextSize(m_detail, TextSize::Caption);
    setMuted(m_detail);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    m_pill = new StatusPill(this);
    m_pill->setFont(fontFor(TextSize::Caption, font()));
    row->addWidget(names);
    row->addWidget(m_pill);
    m_start = addButton(QStringLiteral("start"), tr("Start"), ServiceAct::Start);
    m_continue = addButton(QStringLiteral("continue"), tr("Continue"), ServiceAct::Continue);
    m_pause = addButton(QStringLiteral("pause"), tr("Pause"), ServiceAct::Pause);
    m_restart = addButton(QStringLiteral("restart"), tr("Restart"), ServiceAct::Restart);
    m_stop = addButton(QStringLiteral("stop"), tr("Stop"), ServiceAct::Stop);
    for (auto *button : {m_start, m_continue, m_pause, m_restart, m_stop})
        row->addWidget(button);
}

QPushButton *ServiceRow::addButton(const QString &iconName, const QString &text, ServiceAct act)
{
    auto *button = new QPushButton(icon(iconName), u' ' + text, this); // the space parts glyph and word
    button->setObjectName(iconName);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT actWished(act); });
    return button;
}

QString ServiceRow::detail() const
{
    const QString name = Format::fromUtf8(m_service.name);
    if (m_service.state == State::NotSupervised)
        return tr("%1 · no supervisor looks after it", "service name").arg(name);
    QString text = name;
    if (m_service.since > 0) {
        const QString span = Format::span(clock::now() - m_service.since);
        const QString pid = QString::number(m_service.pid);
        switch (m_service.state) {
        case State::Up:
            text = tr("%1 · for %2 · process %3", "service name, time span, number").arg(name, span, pid);
            break;
        case State::Paused:
            text = tr("%1 · process %2, started %3 ago", "service name, number, time span").arg(name, pid, span);
            break;
        default:
            text = tr("%1 · for %2", "service name, time span").arg(name, span);
            break;
        }
    }
    if (m_service.recentRestarts > 0)
        text += tr(" · began again %n time(s) in ten minutes", nullptr, static_cast<int>(m_service.recentRestarts));
    return text;
}

void ServiceRow::showTime()
{
    m_detail->setText(detail());
}

void ServiceRow::show(const rpc::services::Service &service, bool busy, bool mayOperate)
{
    m_service = service;
    const QString title = Format::service(service.title, service.name);
    m_title->setText(title);
    setAccessibleName(title);
    showTime();
    switch (service.state) {
    case State::Up:
        m_pill->setState(QStringLiteral("success"), service.wanted == Wanted::Down ? tr("Stopping") : tr("Running"),
                         service.wanted == Wanted::Down ? Tone::Waiting : Tone::Good);
        break;
    case State::Down:
        m_pill->setState(QStringLiteral("stopped"), tr("Stopped"), service.normallyUp ? Tone::Bad : Tone::Neutral);
        break;
    case State::Starting:
        m_pill->setState(QStringLiteral("waiting"), tr("Starting"), Tone::Waiting);
        break;
    case State::Paused:
        m_pill->setState(QStringLiteral("paused"), tr("Paused"), Tone::Waiting);
        break;
    case State::NotSupervised:
        m_pill->setState(QStringLiteral("error"), tr("Not supervised"), Tone::Bad);
        break;
    }
    showButtons(busy, mayOperate);
}

void ServiceRow::showButtons(bool busy, bool mayOperate)
{
    const auto state = m_service.state;
    const bool runs = state == State::Up || state == State::Starting;
    m_start->setVisible(state == State::Down);
    m_continue->setVisible(state == State::Paused);
    m_pause->setVisible(runs);
    m_restart->setVisible(runs);
    m_stop->setVisible(runs || state == State::Paused);
    const QString why = mayOperate ? QString() : tr("Needs the right to operate");
    for (auto *button : {m_start, m_continue, m_pause, m_restart, m_stop}) {
        button->setEnabled(!busy && mayOperate);
        button->setToolTip(why);
        button->setAccessibleName(tr("%1 %2", "verb, service").arg(button->text().trimmed(), m_title->text()));
    }
}

void ServiceRow::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.setPen(QPen(mixed(colors.cardBorder, colors.card, 0.7), 1));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace mw::gui
