// SPDX-License-Identifier: GPL-3.0-or-later
// One setting on a page: its name, whether an edit of it waits, the field, help, and the way back to the standard.
#include "gui/widgets/SettingRow.h"

#include "gui/widgets/Icons.h"
#include "gui/widgets/SettingField.h"
#include "gui/widgets/WrapLayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setMuted(label);
    return label;
}

} // namespace

SettingRow::SettingRow(const Words &words, SettingField *field, QWidget *parent)
    : QWidget(parent), m_name(words.name), m_field(field)
{
    const QString plain = QString(words.title).remove(u'&');
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid / 2, 0, kGrid / 2);
    column->setSpacing(kGrid / 2);
    auto *names = new QWidget(this);
    names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout(names);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(kGrid - 2);
    auto *title = new QLabel(words.title, this);
    title->setBuddy(field->input());
    m_dot = new QLabel(this);
    m_staged = new QLabel(tr("not applied yet"), this);
    setMuted(m_staged);
    m_restore = new QToolButton(this);
    m_restore->setObjectName(words.name + QStringLiteral("-restore"));
    m_restore->setText(tr("Restore default"));
    m_restore->setIcon(icon(QStringLiteral("restart")));
    m_restore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_restore->setAccessibleName(tr("Restore default of %1", "name of a setting").arg(plain));
    head->addWidget(title);
    head->addWidget(m_dot);
    head->addWidget(m_staged);
    head->addStretch(1);
    auto *top = new WrapLayout;
    top->setSpacing(kGrid - 2);
    top->addWidget(names);
    top->addWidget(m_restore);
    column->addLayout(top);
    auto *line = new WrapLayout;
    line->setSpacing(kGrid + kGrid / 2);
    field->setParent(this);
    field->input()->setObjectName(words.name);
    field->setName(plain);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_use = new QLabel(this);
    m_use->setTextFormat(Qt::PlainText);
    m_use->setObjectName(words.name + QStringLiteral("-use"));
    line->addWidget(field);
    line->addWidget(m_use);
    column->addLayout(line);
    m_problem = new QLabel(this);
    m_problem->setObjectName(words.name + QStringLiteral("-problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_help = words.example.isEmpty() ? tr("%1 File: control/%2.", "help, name of a file").arg(words.help, words.name)
                                     : tr("%1 File: control/%2, for example: %3.", "help, name of a file, example of its content")
                                           .arg(words.help, words.name, words.example);
    m_note = quietLabel(this);
    setTextSize(m_note, TextSize::Caption);
    column->addWidget(m_note);
    connect(field, &SettingField::edited, this, &SettingRow::edited);
    connect(m_restore, &QToolButton::clicked, this, &SettingRow::standardWished);
    showDot();
    setStaged(false);
}

void SettingRow::setValue(const QString &value, const QString &standard, const QString &standardWords)
{
    m_field->setValue(value, standard);
    m_isStandard = value.isEmpty();
    bool number = false;
    static_cast<void>(standard.toLongLong(&number));
    const QString words = number ? m_field->words(standard) : standardWords;
    const QString now = m_isStandard ? tr("The default holds: %1.", "what the default is").arg(words) : tr("Default: %1.", "what the default is").arg(words);
    m_note->setText(words.isEmpty() ? m_help : m_help + u' ' + now);
    m_field->input()->setAccessibleDescription(m_note->text());
    m_restore->setToolTip(tr("Removes control/%1, so that the default holds: %2", "name of a file, what the default is").arg(m_name, words));
    m_restore->setEnabled(m_mayEdit && !m_isStandard);
}

void SettingRow::setStaged(bool staged)
{
    m_isStaged = staged;
    m_dot->setVisible(staged);
    m_staged->setVisible(staged);
}

void SettingRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SettingRow::setUse(const QString &words)
{
    m_use->setText(words);
}

void SettingRow::setEditable(bool may)
{
    m_mayEdit = may;
    m_field->setEnabled(may);
    m_restore->setEnabled(may && !m_isStandard);
}

void SettingRow::showDot()
{
    constexpr int kDot = 12;
    m_dot->setPixmap(iconPixmap(QStringLiteral("dot"), colorsOf(palette()).tone(Tone::Active), kDot, devicePixelRatioF()));
    m_dot->setToolTip(tr("not applied yet"));
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDot();
}

} // namespace mw::gui
