// SPDX-License-Identifier: GPL-3.0-or-later
// A control to fill in with everything one has to know of it.
#include "gui/widgets/FormField.h"

#include "gui/widgets/Icons.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

FormField::FormField(const Words &words, QWidget *control, QWidget *parent) : QWidget(parent), m_words(words), m_control(control)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    if (!words.label.isEmpty()) {
        auto *label = new QLabel(words.label, this);
        label->setBuddy(control);
        label->setWordWrap(true);
        setTextSize(label, TextSize::Strong);
        column->addWidget(label);
    }
    column->addWidget(control);
    m_problemRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    m_problemIcon = new QLabel(m_problemRow);
    m_problem = quietLabel(m_problemRow);
    m_problem->setObjectName(QStringLiteral("field-problem"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    row->addWidget(m_problemIcon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    m_problemRow->hide();
    column->addWidget(m_problemRow);
    m_help = quietLabel(this);
    setTextSize(m_help, TextSize::Caption);
    setMuted(m_help);
    column->addWidget(m_help);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(withoutMnemonic(words.label));
    if (auto *line = qobject_cast<QLineEdit *>(control); line && line->placeholderText().isEmpty())
        line->setPlaceholderText(words.example);
    describe();
    showIcon();
    watch(control);
}

void FormField::describe()
{
    QStringList lines;
    if (!m_words.help.isEmpty())
        lines.append(m_words.help);
    QStringList more;
    if (!m_words.example.isEmpty())
        more.append(tr("Example: %1").arg(m_words.example));
    if (!m_words.file.isEmpty())
        more.append(tr("File: %1").arg(m_words.file));
    if (!more.isEmpty())
        lines.append(more.join(QStringLiteral(" · ")));
    m_help->setText(lines.join(u'\n'));
    m_help->setVisible(!lines.isEmpty());
    const QString problem = this->problem();
    m_control->setAccessibleDescription((problem.isEmpty() ? QString() : problem + u' ') + lines.join(u' '));
}

void FormField::setHelp(const QString &sentence)
{
    m_words.help = sentence;
    describe();
}

void FormField::setProblem(const QString &sentence)
{
    if (sentence == problem())
        return;
    m_problem->setText(sentence);
    m_problemRow->setVisible(!sentence.isEmpty());
    m_control->setProperty("problem", !sentence.isEmpty());
    m_control->style()->unpolish(m_control);
    m_control->style()->polish(m_control);
    describe();
}

QString FormField::problem() const
{
    return m_problem->text();
}

void FormField::watch(QWidget *control)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, &FormField::edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::edited);
    else if (auto *box = qobject_cast<QComboBox *>(control))
        connect(box, &QComboBox::currentTextChanged, this, &FormField::edited);
    else if (auto *number = qobject_cast<QSpinBox *>(control))
        connect(number, &QSpinBox::valueChanged, this, &FormField::edited);
    else if (auto *button = qobject_cast<QAbstractButton *>(control))
        connect(button, &QAbstractButton::toggled, this, &FormField::edited);
    else
        for (auto *child : control->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            watch(child);
}

void FormField::showIcon()
{
    m_problemIcon->setPixmap(iconPixmap(QStringLiteral("error"), colorsOf(palette()).bad, fontMetrics().height(), devicePixelRatioF()));
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problemIcon)
        showIcon();
}

} // namespace mw::gui
