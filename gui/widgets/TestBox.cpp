// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type something in that is to be tried, the button that does, and what came out.
#include "gui/widgets/TestBox.h"

#include "gui/widgets/Icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

TestBox::TestBox(const Words &words, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *label = new QLabel(words.label, this);
    m_input = new QLineEdit(this);
    m_input->setObjectName(words.name + QStringLiteral("-input"));
    m_input->setPlaceholderText(words.example);
    m_input->setAccessibleName(QString(words.label).remove(u'&'));
    m_input->setClearButtonEnabled(true);
    label->setBuddy(m_input);
    m_button = new QPushButton(icon(QStringLiteral("check")), u' ' + words.button, this);
    m_button->setObjectName(words.name + QStringLiteral("-button"));
    m_button->setEnabled(false);
    m_button->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_input, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    m_result = new NoteList(this);
    m_result->setObjectName(words.name + QStringLiteral("-result"));
    m_result->hide();
    column->addWidget(m_result);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_button->setEnabled(!text().isEmpty());
        setResult({}); // it was of something else
    });
    connect(m_input, &QLineEdit::returnPressed, this, &TestBox::wish);
    connect(m_button, &QPushButton::clicked, this, &TestBox::wish);
}

QString TestBox::text() const
{
    return m_input->text().trimmed();
}

void TestBox::wish()
{
    if (!text().isEmpty())
        Q_EMIT wished(text());
}

void TestBox::setResult(const QList<Note> &notes)
{
    m_result->setNotes(notes);
    m_result->setVisible(!notes.isEmpty());
    if (notes.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(this, notes.front().sentence);
    QAccessible::updateAccessibility(&announcement);
}

void TestBox::setBusy(bool busy)
{
    m_button->setEnabled(!busy && !text().isEmpty());
}

void TestBox::begin()
{
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
}

} // namespace mw::gui
