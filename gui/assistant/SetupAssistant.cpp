// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/SetupAssistant.h"

#include "gui/assistant/AssistantApply.h"
#include "gui/assistant/AssistantCaretakers.h"
#include "gui/assistant/AssistantDomains.h"
#include "gui/assistant/AssistantMailboxes.h"
#include "gui/assistant/AssistantName.h"
#include "gui/assistant/AssistantRelaying.h"
#include "gui/assistant/AssistantSending.h"
#include "gui/assistant/AssistantWelcome.h"
#include "gui/client/HubStore.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

// What is kept belongs to one hub.
QString groupOf(const PageContext &context)
{
    QString name = context.hub.socketPath();
    return u"setup-assistant/"_s + name.replace(u'/', u'|');
}

} // namespace

SetupAssistant::SetupAssistant(PageContext &context, QWidget *parent) : QDialog(parent), m_state{context, {}, {}, false}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Set up your mail server"));
    setObjectName(u"setup-assistant"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid + kGrid / 2);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(u"setup-title"_s);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::PageTitle);
    m_step = new QLabel(this);
    setMuted(m_step);
    head->addWidget(m_title, 1);
    head->addWidget(m_step, 0, Qt::AlignBottom);
    column->addLayout(head);
    column->addWidget(makeBody(), 1);
    m_obstacle = new NoteList(this);
    m_obstacle->setObjectName(u"setup-obstacle"_s);
    m_obstacle->setAccessibleName(tr("Why one cannot go on"));
    column->addWidget(m_obstacle);
    column->addLayout(makeButtons());
    const int em = fontMetrics().height();
    const QSize room = parent ? parent->size() - QSize(4 * kGrid, 4 * kGrid) : QSize(em * 64, em * 46);
    resize(std::min(em * 64, room.width()), std::min(em * 46, room.height()));
    resume();
}

QWidget *SetupAssistant::makeBody()
{
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_stack = new QStackedWidget(body);
    row->addWidget(m_stack, 5);
    row->addWidget(makePanel(), 2);
    addPage(m_welcome = new AssistantWelcome(m_state, m_stack));
    addPage(new AssistantName(m_state, m_stack));
    addPage(new AssistantSending(m_state, m_stack));
    addPage(new AssistantDomains(m_state, m_stack));
    addPage(new AssistantCaretakers(m_state, m_stack));
    addPage(new AssistantRelaying(m_state, m_stack));
    addPage(new AssistantMailboxes(m_state, m_stack));
    addPage(m_apply = new AssistantApply(m_state, m_stack));
    connect(m_welcome, &AssistantWelcome::adopted, this, [this] {
        m_state.context.hub.retry();
        QDialog::accept();
    });
    return body;
}

QWidget *SetupAssistant::makePanel()
{
    auto *panel = new Card(tr("What will this do?"), this);
    auto *scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("What will this do?"));
    auto *inner = new QWidget(scroll);
    inner->setObjectName(u"plain"_s);
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, kGrid, 0);
    m_effects = new NoteList(inner);
    m_effects->setObjectName(u"setup-effects"_s);
    m_effects->setAccessibleName(tr("What will this do?"));
    lines->addWidget(m_effects);
    lines->addStretch();
    scroll->setWidget(inner);
    panel->body()->addWidget(scroll);
    return panel;
}

QLayout *SetupAssistant::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    m_back = new QPushButton(tr("Bac&k"), this);
    m_back->setObjectName(u"setup-back"_s);
    m_next = new QPushButton(tr("Ne&xt"), this);
    m_next->setObjectName(u"setup-next"_s);
    m_next->setProperty("kind", u"primary"_s);
    m_later = new QPushButton(tr("Finish &later"), this);
    m_later->setObjectName(u"setup-later"_s);
    auto *help = new QPushButton(tr("&Help"), this);
    help->setObjectName(u"setup-help"_s);
    row->addWidget(help);
    row->addWidget(m_later);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(help, &QPushButton::clicked, this, &SetupAssistant::showHelp);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &SetupAssistant::showHelp);
    connect(m_back, &QPushButton::clicked, this, &SetupAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &SetupAssistant::next);
    connect(m_later, &QPushButton::clicked, this, &SetupAssistant::reject);
    return row;
}

// A page that is higher than the window scrolls; the field that has the keyboard is always in sight.
void SetupAssistant::addPage(AssistantPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages.append(page);
    connect(page, &AssistantPage::edited, this, &SetupAssistant::showState);
}

int SetupAssistant::page() const
{
    return m_stack->currentIndex();
}

bool SetupAssistant::settled() const
{
    return m_pages[page()]->settled();
}

// Goes on where it was left, as soon as the computer has been looked at again.
void SetupAssistant::resume()
{
    QSettings settings;
    settings.beginGroup(groupOf(m_state.context));
    m_resumeAt = std::min(m_state.answers.load(settings), static_cast<int>(m_pages.size()) - 1);
    go(0);
    if (m_resumeAt <= 0)
        return;
    connect(m_welcome, &AssistantPage::edited, this, [this] {
        if (m_resumeAt <= 0 || !m_state.looked || !m_welcome->obstacle().isEmpty())
            return;
        const int place = std::exchange(m_resumeAt, -1);
        for (int i = 1; i < place; ++i)
            m_pages[i]->enter(); // what was said there is told again on the last page
        go(place);
    });
}

void SetupAssistant::go(int page)
{
    if (page == static_cast<int>(m_pages.size()) - 1)
        m_apply->setSentences(sentences());
    m_stack->setCurrentIndex(page);
    auto *shown = m_pages[page];
    shown->enter();
    m_step->setText(tr("Step %1 of %2", "numbers").arg(page + 1).arg(m_pages.size()));
    showState();
    auto *field = shown->firstField();
    m_nextWaits = !field && !m_next->isEnabled();
    (field ? field : static_cast<QWidget *>(m_next))->setFocus(Qt::TabFocusReason);
    QAccessibleAnnouncementEvent announcement(this, m_step->text() + u": "_s + shown->title());
    QAccessible::updateAccessibility(&announcement);
}

void SetupAssistant::next()
{
    auto *shown = m_pages[page()];
    if (!shown->obstacle().isEmpty())
        return;
    shown->leave();
    if (shown != m_apply) {
        keep();
        return go(page() + 1);
    }
    if (m_apply->phase() == AssistantApply::Phase::Done)
        return accept();
    m_apply->apply();
}

void SetupAssistant::showHelp()
{
    m_state.context.help(this, u"setup"_s);
}

void SetupAssistant::back()
{
    m_resumeAt = -1;
    m_pages[page()]->leave();
    if (page() > 0)
        go(page() - 1);
}

QList<Note> SetupAssistant::sentences() const
{
    QList<Note> out;
    for (const auto *page : m_pages) {
        if (page != m_welcome && page != m_apply)
            out += page->effects();
    }
    return out;
}

void SetupAssistant::showState()
{
    if (m_stack->currentIndex() < 0 || !m_next)
        return;
    const auto *shown = m_pages[page()];
    const QString obstacle = shown->obstacle();
    const auto phase = m_apply->phase();
    const bool last = shown == m_apply;
    const bool working = last && phase == AssistantApply::Phase::Working;
    m_title->setText(shown->title());
    m_effects->setNotes(shown->effects());
    m_obstacle->setNotes(obstacle.isEmpty() ? QList<Note>() : QList<Note>{{u"information"_s, Tone::Neutral, obstacle, QString()}});
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setText(last ? m_apply->nextText() : tr("Ne&xt"));
    if (m_next->isEnabled() && std::exchange(m_nextWaits, false))
        m_next->setFocus(Qt::OtherFocusReason);
    m_back->setEnabled(page() > 0 && !working && phase != AssistantApply::Phase::Done);
    m_later->setEnabled(!working);
    m_later->setVisible(!last || phase != AssistantApply::Phase::Done);
    auto *usual = shown->defaultButton();
    (usual ? usual : m_next)->setDefault(true);
    if (last && (phase == AssistantApply::Phase::Done || phase == AssistantApply::Phase::Failed))
        m_next->setFocus(Qt::OtherFocusReason); // which it lost while it could not be pressed
    if (last && phase == AssistantApply::Phase::Done) {
        QSettings settings;
        settings.beginGroup(groupOf(m_state.context));
        SetupAnswers::forget(settings);
    }
}

void SetupAssistant::keep()
{
    if (m_apply->phase() == AssistantApply::Phase::Done)
        return;
    QSettings settings;
    settings.beginGroup(groupOf(m_state.context));
    m_state.answers.save(settings, page());
}

void SetupAssistant::reject()
{
    if (m_apply->phase() == AssistantApply::Phase::Working)
        return;
    m_pages[page()]->leave();
    keep();
    QDialog::reject();
}

} // namespace mw::gui
