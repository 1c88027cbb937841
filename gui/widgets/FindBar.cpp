// SPDX-License-Identifier: GPL-3.0-or-later
// The row for finding text: a field, previous and next, what came of it, and close.
#include "gui/widgets/FindBar.h"

#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace mw::gui {

FindBar::FindBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(kGrid);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("find-field"));
    m_field->setPlaceholderText(tr("Find in this log"));
    m_field->setAccessibleName(tr("Find in this log"));
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(48 * kGrid);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    row->addWidget(m_field, 1);
    const auto add = [this, row](const QString &name, const QString &words) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        row->addWidget(button);
        return button;
    };
    connect(add(QStringLiteral("up"), tr("Find previous")), &QToolButton::clicked, this, &FindBar::previousWished);
    connect(add(QStringLiteral("down"), tr("Find next")), &QToolButton::clicked, this, &FindBar::nextWished);
    m_result = new QLabel(this);
    setMuted(m_result);
    row->addWidget(m_result);
    row->addStretch(1);
    connect(add(QStringLiteral("close"), tr("Close")), &QToolButton::clicked, this, &FindBar::close);
    hide();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::setResult(const QString &text)
{
    m_result->setText(text);
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousWished();
        else
            Q_EMIT nextWished();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mw::gui
