// SPDX-License-Identifier: GPL-3.0-or-later
// When a message is tried: the drawing, and a table that says the same.
#include "gui/pages/RetryPlanDialog.h"

#include "gui/delegates/TableDelegate.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/DialogFrame.h"
#include "gui/widgets/RetryPlanChart.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace mw::gui {

RetryPlanDialog::RetryPlanDialog(const RetryPlan &plan, QWidget *parent) : QDialog(parent)
{
    m_model.setPlan(plan);
    auto *column = beginDialog(this, tr("Retry plan")).column;
    auto *words = new QLabel(RetryPlanModel::sentences(plan), this);
    words->setObjectName(QStringLiteral("plan-words"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *chart = new RetryPlanChart(this);
    chart->setPlan(plan);
    column->addWidget(chart);
    auto *card = new Card(this);
    auto *table = new QTableView(card);
    table->setObjectName(QStringLiteral("plan-table"));
    table->setAccessibleName(tr("Attempts"));
    table->setModel(&m_model);
    table->setItemDelegate(new TableDelegate(table));
    prepareTable(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("plan-close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    const int em = fontMetrics().height();
    resize(QSize(em * 46, em * 34).boundedTo(parent->window()->size()));
    table->setFocus();
}

} // namespace mw::gui
