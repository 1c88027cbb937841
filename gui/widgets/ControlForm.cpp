// SPDX-License-Identifier: GPL-3.0-or-later
// A control file as a form: one value, a number, or a list of entries.
#include "gui/widgets/ControlForm.h"

#include "gui/models/ControlText.h"
#include "gui/models/Format.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mw::gui {

ControlForm::ControlForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGrid, 0, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeValue());
    m_stack->addWidget(makeList());
    column->addWidget(m_stack);
}

QWidget *ControlForm::makeValue()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_valueLabel = new QLabel(tr("&Value"), page);
    m_value = new QLineEdit(page);
    m_value->setObjectName(QStringLiteral("control-value"));
    m_value->setAccessibleName(tr("Value"));
    m_valueLabel->setBuddy(m_value);
    m_meaning = new QLabel(page);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    setMuted(m_meaning);
    column->addWidget(m_valueLabel);
    column->addWidget(m_value);
    column->addWidget(m_meaning);
    column->addStretch();
    connect(m_value, &QLineEdit::textEdited, this, [this](const QString &value) { change(controltext::withFirstLine(m_content, value)); });
    return page;
}

QWidget *ControlForm::makeList()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("control-entries"));
    m_list->setAccessibleName(tr("Entries"));
    m_list->setFont(monospaceFont());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("kind", QStringLiteral("field"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    column->addWidget(m_list, 1);
    auto *row = new WrapLayout;
    row->setSpacing(kGrid);
    m_new = new QLineEdit(page);
    m_new->setObjectName(QStringLiteral("control-new-entry"));
    m_new->setAccessibleName(tr("New entry"));
    m_add = new QPushButton(icon(QStringLiteral("add")), u' ' + tr("&Add"), page);
    m_add->setObjectName(QStringLiteral("control-add"));
    m_remove = new QPushButton(icon(QStringLiteral("remove")), u' ' + tr("Rem&ove"), page);
    m_remove->setObjectName(QStringLiteral("control-remove"));
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
    for (auto *widget : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove)})
        row->addWidget(widget);
    column->addLayout(row);
    connect(m_new, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QLineEdit::returnPressed, this, &ControlForm::addEntry);
    connect(m_add, &QPushButton::clicked, this, &ControlForm::addEntry);
    connect(m_remove, &QPushButton::clicked, this, &ControlForm::removeEntry);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_showing)
            change(controltext::withReplaced(m_content, m_list->row(item), item->text().trimmed()));
    });
    return page;
}

void ControlForm::setContent(const ControlEntry &entry, const QString &content)
{
    const bool same = entry.name == m_entry.name && content == m_content;
    if (entry.name != m_entry.name)
        m_new->clear();
    m_entry = entry;
    if (same && m_stack->isVisible())
        return;
    m_content = content;
    m_showing = true;
    const bool list = ControlCatalogue::formOf(entry) == FormKind::List;
    m_stack->setCurrentIndex(list ? 1 : 0);
    if (list)
        showEntries();
    else
        showValue();
    m_showing = false;
}

void ControlForm::focusField()
{
    (m_stack->currentIndex() == 0 ? m_value : m_new)->setFocus(Qt::OtherFocusReason);
}

void ControlForm::showValue()
{
    const QString value = controltext::firstLine(m_content);
    if (m_value->text() != value)
        m_value->setText(value);
    m_value->setPlaceholderText(m_entry.standard);
    const bool number = ControlCatalogue::formOf(m_entry) == FormKind::Number;
    m_meaning->setText(value.isEmpty() || !number ? QString() : ControlCatalogue::explain(m_entry, 1, value));
}

void ControlForm::showEntries()
{
    const auto entries = ControlCatalogue::entriesOf(m_content);
    const int row = m_list->currentRow();
    const QString example = ControlCatalogue::exampleOf(m_entry);
    m_list->clear();
    for (const auto &text : entries) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(ControlCatalogue::explain(m_entry, 2, text));
    }
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    m_new->setPlaceholderText(example.isEmpty() ? tr("New entry") : tr("New entry, such as %1").arg(example));
}

void ControlForm::addEntry()
{
    const QString entry = m_new->text().trimmed();
    if (entry.isEmpty())
        return;
    m_new->clear();
    // It ends with a dot, also where it begins only now.
    const bool begins = m_content.isEmpty() && m_entry.name == QStringLiteral("users/assign");
    change(controltext::withAdded(begins ? QStringLiteral(".\n") : m_content, entry));
    m_list->scrollToBottom();
}

void ControlForm::removeEntry()
{
    if (m_list->currentRow() >= 0)
        change(controltext::withRemoved(m_content, m_list->currentRow()));
}

void ControlForm::change(const QString &content)
{
    const auto entry = m_entry;
    m_content.clear();
    setContent(entry, content);
    Q_EMIT edited(content);
}

} // namespace mw::gui
