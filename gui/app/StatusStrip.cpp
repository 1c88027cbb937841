// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the pages.
#include "gui/app/StatusStrip.h"

#include "gui/client/HubStore.h"
#include "gui/client/QueueStore.h"
#include "gui/models/Format.h"
#include "gui/widgets/Theme.h"

#include <QLabel>

#include <algorithm>

namespace mw::gui {

namespace {

// A right by the name that the contract gives it.
QString rightInWords(const std::string &right)
{
    if (right == "view")
        return StatusStrip::tr("view", "a right");
    if (right == "operate")
        return StatusStrip::tr("operate", "a right");
    if (right == "configure")
        return StatusStrip::tr("configure", "a right");
    if (right == "readMail")
        return StatusStrip::tr("read mail", "a right");
    return Format::fromUtf8(right);
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QStatusBar(parent)
{
    m_connection = new QLabel(this);
    m_counts = new QLabel(this);
    m_updated = new QLabel(this);
    for (auto *label : {m_connection, m_counts, m_updated}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kGrid + 4, 4, kGrid + 4, 4);
        setTextSize(label, TextSize::Caption);
        setMuted(label);
    }
    setSizeGripEnabled(false);
    addWidget(m_connection, 1);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_updated);
}

void StatusStrip::show(const HubStore &hub, const QueueStore &queue)
{
    const bool lost = hub.state() == HubState::Lost;
    m_updated->setText(tr("Updated %1", "time").arg(Format::clock(queue.updated())));
    m_updated->setVisible((lost || hub.connected()) && queue.updated() > 0);
    m_counts->setVisible(lost || hub.connected());
    if (!hub.connected()) {
        m_connection->setText(lost ? tr("Connecting again…") : tr("Not connected"));
        m_connection->setToolTip(QString());
        return;
    }
    showRights(hub);
    const auto messages = queue.counts().messages;
    m_counts->setText(messages == 0 ? tr("Queue: empty") : tr("Queue: %n message(s)", nullptr, static_cast<int>(messages)));
}

void StatusStrip::showRights(const HubStore &hub)
{
    const auto &status = hub.status();
    QStringList rights;
    for (const auto &right : status.rights)
        rights.append(rightInWords(right));
    m_connection->setText(tr("Connected as %1 (%2)", "account, rights").arg(Format::fromUtf8(status.caller), rights.join(QStringLiteral(", "))));
    const bool mighty = std::ranges::find(status.rights, "configure") != status.rights.end();
    m_connection->setToolTip(mighty ? tr("To configure is as good as being the administrator of this computer: where mail goes can also be a program, "
                                         "which runs as the user it is for.")
                                    : QString());
    m_connection->setAccessibleDescription(m_connection->toolTip());
}

} // namespace mw::gui
