// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantPage.h"

#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

AssistantPage::AssistantPage(AssistantState &state, const QString &title, const QString &introduction, QWidget *parent)
    : QWidget(parent), m_state(state), m_title(title)
{
    setObjectName(QStringLiteral("plain"));
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, kGrid, 0);
    m_body->setSpacing(kGrid + kGrid / 2);
    m_introduction = addText(introduction);
}

QLabel *AssistantPage::addText(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

void AssistantPage::addField(const QString &label, QWidget *field, const QString &help, const QString &file, const QString &example)
{
    addFieldTo(m_body, label, field, help, file, example);
}

void AssistantPage::addFieldTo(QVBoxLayout *column, const QString &label, QWidget *field, const QString &help, const QString &file,
                               const QString &example)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGrid / 2);
    auto *name = new QLabel(label);
    name->setBuddy(field);
    group->addWidget(name);
    group->addWidget(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    QStringList lines{help};
    if (!example.isEmpty())
        lines.append(tr("Example: %1", "an example of what may be typed").arg(example));
    if (!file.isEmpty())
        lines.append(tr("Kept in %1", "name of a file").arg(file));
    auto *below = new QLabel(lines.join(u"  ·  "));
    below->setTextFormat(Qt::PlainText);
    below->setWordWrap(true);
    setTextSize(below, TextSize::Caption);
    setMuted(below);
    group->addWidget(below);
    field->setAccessibleDescription(lines.join(u' '));
    column->addLayout(group);
}

void AssistantPage::addPair(QVBoxLayout *column, QVBoxLayout *left, int leftShare, QVBoxLayout *right, int rightShare)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid + kGrid / 2);
    left->addStretch(); // the help of one may be longer
    right->addStretch();
    row->addLayout(left, leftShare);
    row->addLayout(right, rightShare);
    column->addLayout(row);
}

Note AssistantPage::effect(const QString &sentence, const QString &detail)
{
    return {QStringLiteral("information"), Tone::Active, sentence, detail};
}

} // namespace mw::gui
