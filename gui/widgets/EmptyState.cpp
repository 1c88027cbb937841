// SPDX-License-Identifier: GPL-3.0-or-later
// A calm panel for when there is nothing to show: what is the matter, and the next step.
#include "gui/widgets/EmptyState.h"

#include "gui/widgets/Icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

constexpr int kIconSize = 48;
constexpr int kTextWidth = 460;

QLabel *centred(QWidget *parent, TextSize size)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(label, size);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    // A column of fixed width: wrapped text then knows its height.
    auto *outer = new QHBoxLayout(this);
    m_middle = new QWidget(this);
    m_middle->setFixedWidth(kTextWidth);
    outer->addWidget(m_middle);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 2 * kGrid, 0, 2 * kGrid);
    column->setSpacing(kGrid);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = centred(this, TextSize::CardTitle);
    m_text = centred(this, TextSize::Body);
    setMuted(m_text);
    m_note = centred(this, TextSize::Caption);
    setMuted(m_note);
    m_note->hide();

    m_commandRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_commandRow);
    row->setContentsMargins(0, kGrid / 2, 0, kGrid / 2);
    m_command = new QLabel(m_commandRow);
    m_command->setFont(monospaceFont());
    m_command->setTextFormat(Qt::PlainText);
    m_command->setAlignment(Qt::AlignHCenter);
    m_command->setAccessibleName(tr("Command"));
    auto *copy = new QToolButton(m_commandRow);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy this command"));
    copy->setAccessibleName(tr("Copy this command"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_commandText); });
    row->addWidget(m_command, 1);
    row->addWidget(copy);
    m_commandRow->hide();

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(kGrid);
    m_buttons->addStretch();
    m_buttons->addStretch();

    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(kGrid);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_commandRow);
    column->addSpacing(kGrid);
    column->addLayout(m_buttons);
    column->addSpacing(kGrid);
    column->addWidget(m_note);
    column->addStretch(3);
}

void EmptyState::setContent(const QString &iconName, Tone tone, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    showIcon();
}

void EmptyState::setCommand(const QString &command)
{
    m_commandText = command;
    // A long path may be broken after its slashes, rather than cut off. The marks for that must not reach a
    // terminal, so the text is copied by the button alone.
    QString shown = command;
    shown.replace(QLatin1Char('/'), QStringLiteral("/\u200b"));
    m_command->setWordWrap(true);
    m_command->setText(shown);
    m_command->setAccessibleDescription(command);
    m_commandRow->setVisible(!command.isEmpty());
}

void EmptyState::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void EmptyState::setTextWidth(int pixels)
{
    m_middle->setFixedWidth(pixels);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        showIcon();
}

void EmptyState::showIcon()
{
    if (m_iconName.isEmpty())
        return;
    m_icon->setPixmap(iconPixmap(m_iconName, colorsOf(palette()).tone(m_tone), kIconSize, devicePixelRatioF()));
}

} // namespace mw::gui
