// SPDX-License-Identifier: GPL-3.0-or-later
// "Who receives this address?"
#include "gui/pages/TryAddress.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NoteList.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

constexpr int kPauseMilliseconds = 150;

Tone toneOf(CellTone tone)
{
    return static_cast<Tone>(tone);
}

} // namespace

TryAddress::TryAddress(PageContext &context, QWidget *parent)
    : Card(tr("Who receives this address?"), parent), m_context(context), m_query(context.hub, context.staged)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *label = new QLabel(tr("Tr&y an address"), this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("try-address"));
    m_address->setAccessibleName(tr("Try an address"));
    m_address->setClearButtonEnabled(true);
    m_address->setToolTip(tr("Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent."));
    label->setBuddy(m_address);
    m_why = new QToolButton(this);
    m_why->setObjectName(QStringLiteral("try-why"));
    m_why->setText(tr("Show &each step"));
    m_why->setToolTip(tr("Everything that was looked at, in order"));
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_why->setIcon(icon(QStringLiteral("forward")));
    m_why->setCheckable(true);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(m_why);
    body()->addLayout(row);
    m_verdict = new NoteList(this);
    m_verdict->setObjectName(QStringLiteral("try-verdict"));
    m_verdict->setAccessibleName(tr("Where its mail goes"));
    m_steps = new NoteList(this);
    m_steps->setObjectName(QStringLiteral("try-steps"));
    m_steps->setAccessibleName(tr("What was looked at"));
    body()->addWidget(m_verdict);
    body()->addWidget(m_steps);
    m_steps->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &TryAddress::ask);
    connect(m_address, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.staged, &StagedChanges::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.changes, &ChangeStore::applied, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.hub, &HubStore::ready, &m_soon, qOverload<>(&QTimer::start));
    connect(m_why, &QToolButton::toggled, this, &TryAddress::showSteps);
    ask();
}

void TryAddress::setExample(const QString &address)
{
    m_address->setPlaceholderText(tr("For example %1", "address").arg(address));
}

void TryAddress::tryAddress(const QString &address)
{
    m_address->setText(address);
    m_address->setFocus(Qt::ShortcutFocusReason);
}

void TryAddress::ask()
{
    const QString address = m_address->text().trimmed();
    m_why->setVisible(!address.isEmpty());
    if (address.isEmpty())
        return show({}, nullptr);
    if (!m_context.hub.connected())
        return;
    Explain::Request request;
    request.address = address.toStdString();
    m_query.ask(request, this, [this](const auto &now, const auto &then) { take(now, then); });
}

void TryAddress::take(const rpcqt::Answer<Explain> &now, const rpcqt::Answer<Explain> &then)
{
    if (m_address->text().trimmed().isEmpty())
        return;
    const auto verdictOf = [](const rpcqt::Answer<Explain> &answer) {
        return answer ? RouteWords::verdict(*answer) : RouteWords::problem(HelperWords::sentence(answer.error().sentence()));
    };
    const auto before = verdictOf(now);
    const auto after = then ? verdictOf(then) : before; // what waits and cannot be made counts for nothing
    show(after, after == before ? nullptr : &before);
}

void TryAddress::show(const RouteVerdict &verdict, const RouteVerdict *before)
{
    QList<Note> notes;
    if (!verdict.headline.isEmpty())
        notes.append({verdict.glyph, toneOf(verdict.tone), verdict.headline, verdict.facts.join(u' ')});
    if (before) {
        notes.append({QStringLiteral("edited"), Tone::Active, tr("So it will be when what waits is applied; it is not applied yet."),
                      tr("As it is now: %1", "a sentence about where mail goes").arg(before->headline)});
    }
    const bool isNews = !verdict.headline.isEmpty() && verdict.headline != m_shown.headline;
    m_shown = verdict;
    m_verdict->setNotes(notes);
    m_verdict->setVisible(!notes.isEmpty());
    showSteps();
    if (isNews) {
        QAccessibleAnnouncementEvent announcement(this, verdict.headline);
        QAccessible::updateAccessibility(&announcement);
    }
}

void TryAddress::showSteps()
{
    m_why->setIcon(icon(m_why->isChecked() ? QStringLiteral("down") : QStringLiteral("forward")));
    QList<Note> notes;
    for (const auto &step : m_shown.steps)
        notes.append({QStringLiteral("forward"), Tone::Neutral, step, QString()});
    m_steps->setNotes(notes);
    m_steps->setVisible(m_why->isChecked() && !notes.isEmpty());
}

} // namespace mw::gui
