// SPDX-License-Identifier: GPL-3.0-or-later
// Which older change the selected one is compared with.
#include "gui/pages/OlderChangeDialog.h"

#include "gui/models/Format.h"
#include "gui/models/HistoryModel.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace mw::gui {

OlderChangeDialog::OlderChangeDialog(const HistoryModel &model, int row, std::function<void(std::int64_t)> chosen, QWidget *parent)
    : QDialog(parent), m_chosen(std::move(chosen))
{
    auto *column = beginDialog(this, tr("Compare with an older change")).column;
    column->setSpacing(2 * kGrid);
    auto *words = new QLabel(tr("You see what all changes after it did together, until the selected one."), this);
    words->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("older-changes"));
    m_list->setProperty("kind", QStringLiteral("rows"));
    m_list->setAccessibleName(tr("Older changes"));
    for (int i = row + 1; i < model.rowCount(); ++i) {
        const auto &entry = model.entry(i);
        auto *item = new QListWidgetItem(tr("%1 · %2 · %3", "number, moment, what it was").arg(QString::number(entry.id), Format::moment(entry.time), HistoryModel::title(entry)), m_list);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(entry.id));
        item->setToolTip(item->text());
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(this);
    auto *compare = buttons->addButton(tr("&Compare"), QDialogButtonBox::AcceptRole);
    compare->setObjectName(QStringLiteral("compare-older"));
    compare->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(QSize(em * 34, em * 24).boundedTo(parent->window()->size()));
}

void OlderChangeDialog::accept()
{
    if (const auto *item = m_list->currentItem())
        m_chosen(item->data(Qt::UserRole).toLongLong());
    QDialog::accept();
}

} // namespace mw::gui
