// SPDX-License-Identifier: GPL-3.0-or-later
// Who handles a local address, and why.
#include "gui/pages/RuleTester.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/HelperWords.h"
#include "gui/models/UserRows.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mw::gui {

namespace {
constexpr int kPauseMilliseconds = 150;
}

RuleTester::RuleTester(PageContext &context, QWidget *parent)
    : Card(tr("Who handles an address?"), parent), m_context(context), m_model(UserRows::candidateHeadings())
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGrid);
    auto *label = new QLabel(tr("Add&ress"), this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("rule-tester"));
    m_address->setAccessibleName(tr("Address to look for"));
    m_address->setPlaceholderText(tr("For example %1", "address").arg(QStringLiteral("anna-shop")));
    m_address->setToolTip(tr("What stands before the @, or a whole address of this hub"));
    m_address->setClearButtonEnabled(true);
    label->setBuddy(m_address);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    body()->addLayout(row);
    m_table = new RowsTable(m_model, QStringLiteral("rule-candidates"), tr("What could handle the address, in the order in which it is asked"), this);
    m_table->setMostRows(5);
    m_table->setEmptyText(tr("Type an address to see which rule or account gets its mail."));
    body()->addWidget(m_table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPauseMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &RuleTester::ask);
    connect(m_address, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.changes, &ChangeStore::applied, &m_soon, qOverload<>(&QTimer::start));
    connect(&context.staged, &StagedChanges::changed, &m_soon, qOverload<>(&QTimer::start));
}

void RuleTester::begin()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
}

void RuleTester::tryAddress(const QString &address)
{
    m_address->setText(address);
}

void RuleTester::ask()
{
    const int round = ++m_round;
    m_busy = false; // what was asked before is of no interest
    rpc::users::Match::Request request;
    request.local = m_address->text().trimmed().toStdString();
    if (request.local.empty())
        return m_model.setRows({});
    request.acts = m_context.staged.asActs(); // as it would be
    m_busy = true;
    m_context.hub.client().call<rpc::users::Match>(request, this, [this, round](const auto &answer) {
        if (round == m_round)
            take(answer);
    });
}

void RuleTester::take(const rpcqt::Answer<rpc::users::Match> &answer)
{
    m_busy = false;
    QList<TableRow> rows;
    if (answer) {
        for (const auto &candidate : answer->candidates)
            rows.append(UserRows::candidate(candidate, static_cast<int>(rows.size())));
    }
    if (m_context.staged.count() > 0 && !rows.isEmpty())
        setSubtitle(tr("As it would be with what waits; it is not applied yet."));
    else
        setSubtitle(QString());
    m_table->setEmptyText(answer ? tr("Type an address to see which rule or account gets its mail.") : HelperWords::sentence(answer.error().sentence()));
    m_model.setRows(rows);
}

} // namespace mw::gui
