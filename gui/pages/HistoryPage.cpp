// SPDX-License-Identifier: GPL-3.0-or-later
// History & backup: every change of the configuration with its differences and the way back, and backups of all of it.
#include "gui/pages/HistoryPage.h"

#include "gui/delegates/HistoryDelegate.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/BackupsPane.h"
#include "gui/pages/OlderChangeDialog.h"
#include "gui/pages/OutsideBar.h"
#include "gui/pages/PageActions.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/DiffView.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mw::gui {

HistoryPage::HistoryPage(PageContext &context, QWidget *parent)
    : Page(tr("History & backup"), parent), m_context(context), m_hub(context.hub), m_store(context.changes)
{
    m_undo = addPageAction(this, {QStringLiteral("history-undo"), QStringLiteral("undo"), tr("&Undo this change…"), tr("Shows what taking it back does, and does it")}, {},
                           [this] {
                               if (const int row = selectedRow(); row >= 0)
                                   m_context.undo(m_model.entry(row).id);
                           });
    m_compare = addPageAction(this, {QStringLiteral("history-compare"), QStringLiteral("conflict"), tr("Co&mpare with…"), tr("What the selected change and those before it did together, since an older one")}, {},
                              [this] { compare(); });
    titleCorner()->addWidget(pageButton(m_undo, this));
    titleCorner()->addWidget(pageButton(m_compare, this));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("history-tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeChanges(), tr("&Changes"));
    m_backups = new BackupsPane(context, m_tabs);
    m_tabs->addTab(m_backups, tr("Bac&kups"));
    content()->addWidget(m_tabs, 1);
    titleCorner()->addWidget(m_backups->makeButtonFor(this));
    connect(m_backups, &BackupsPane::problem, this, &Page::showProblem);
    connect(m_backups, &BackupsPane::done, this, &Page::showDone);
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryPage::showTab);
    connect(m_outside, &OutsideBar::showWished, this, [this](std::int64_t id) {
        selectTableRow(m_table, m_model.rowOf(id));
        m_table->setFocus(Qt::OtherFocusReason);
    });

    connect(&m_store, &ChangeStore::historyChanged, this, &HistoryPage::showEntries);
    connect(&m_hub, &HubStore::stateChanged, this, &HistoryPage::enableActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::showSelection);
    showEntries();
    showTab();
}

QWidget *HistoryPage::makeChanges()
{
    auto *inner = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, kGrid + kGrid / 2, 0, 0);
    column->setSpacing(kGrid + kGrid / 2);
    m_outside = new OutsideBar(inner);
    column->addWidget(m_outside);
    m_splitter = new QSplitter(Qt::Vertical, inner);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * kGrid);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_splitter, 1);
    return inner;
}

// Undoing belongs to the changes; making a backup is at hand everywhere.
void HistoryPage::showTab()
{
    m_undo->setVisible(m_tabs->currentIndex() == 0);
    m_compare->setVisible(m_tabs->currentIndex() == 0);
}

QWidget *HistoryPage::makeTable()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("history-table"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Changes of the configuration"));
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    const QFontMetrics metrics(font());
    m_table->setColumnWidth(HistoryModel::When, metrics.horizontalAdvance(QStringLiteral("Wed 00 Nov 00:00")) + 24);
    m_table->setColumnWidth(HistoryModel::Who, metrics.horizontalAdvance(QStringLiteral("mailwrightd")) + 24);
    m_table->setColumnWidth(HistoryModel::Files, metrics.horizontalAdvance(QStringLiteral("00 Dateien")) + 24);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *HistoryPage::makeDetails()
{
    auto *card = new Card(this);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    head->setSpacing(2);
    m_title = new QLabel(card);
    m_title->setObjectName(QStringLiteral("history-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::CardTitle);
    m_facts = new QLabel(card);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    setMuted(m_facts);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    m_diff = new DiffView(card);
    m_diff->setObjectName(QStringLiteral("history-diff"));
    card->body()->addLayout(head);
    card->body()->addWidget(m_diff, 1);
    return card;
}

QList<QAction *> HistoryPage::menuActions() const
{
    auto out = m_backups->backupActions();
    out.prepend(m_compare);
    out.prepend(m_undo);
    return out;
}

bool HistoryPage::settled() const
{
    return m_store.loaded() && !m_waiting && m_backups->settled();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_selected = 0;
    refresh();
}

void HistoryPage::refresh()
{
    m_store.refresh();
    m_backups->refresh();
}

void HistoryPage::reveal(const QString &what)
{
    m_tabs->setCurrentIndex(what == QStringLiteral("backups") ? 1 : 0);
}

int HistoryPage::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void HistoryPage::showEntries()
{
    const auto wanted = m_selected; // the reset clears the selection
    m_model.setEntries(m_store.history());
    m_outside->setEntries(m_store.history(), Format::fromUtf8(m_hub.status().home));
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_splitter->widget(1)->setVisible(any);
    if (!m_store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The history could not be read"), m_store.problem());
    else if (!m_store.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the history…"), QString());
    else
        m_empty->setContent(QStringLiteral("history"), Tone::Neutral, tr("Nothing has been changed yet"),
                            tr("Every change of the configuration is recorded here, and can be taken back."));
    setSubtitle(any ? tr("%n change(s)", nullptr, m_model.rowCount()) : QString());
    if (any)
        selectTableRow(m_table, qMax(0, m_model.rowOf(wanted)));
    enableActions();
}

void HistoryPage::compare()
{
    const int row = selectedRow();
    if (row >= 0)
        (new OlderChangeDialog(m_model, row, [this](std::int64_t since) { showDifferences(since); }, this))->open();
}

void HistoryPage::showSelection()
{
    enableActions();
    showDifferences(0);
}

void HistoryPage::showDifferences(std::int64_t since)
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const auto &entry = m_model.entry(row);
    m_selected = row == 0 ? 0 : entry.id;
    m_title->setText(since == 0 ? HistoryModel::title(entry)
                                : tr("Everything after change %1, until change %2").arg(QString::number(since), QString::number(entry.id)));
    QString facts = tr("Change %1 by %2, %3", "number, account, moment").arg(QString::number(entry.id), Format::fromUtf8(entry.who), Format::moment(entry.time));
    if (!entry.note.empty())
        facts += QStringLiteral(" · ") + Format::fromUtf8(entry.note);
    m_facts->setText(facts);
    m_waiting = true;
    const auto take = [this, id = entry.id](const auto &answer) {
        const int now = selectedRow();
        if (now >= 0 && m_model.entry(now).id == id)
            takeDetails(answer);
    };
    m_store.show(entry.id, this, take, since == 0 ? std::nullopt : std::optional(since));
}

void HistoryPage::takeDetails(const rpcqt::Answer<rpc::changes::Show> &answer)
{
    m_waiting = false;
    QList<DiffLine> lines;
    if (!answer)
        lines.append({DiffKind::Gap, 0, 0, HelperWords::sentence(answer.error().sentence())});
    for (const auto &file : answer ? answer->files : std::vector<rpc::changes::ChangedFile>()) {
        lines.append({DiffKind::Gap, 0, 0, Format::fromUtf8(file.file)});
        lines += parseUnifiedDiff(QString::fromUtf8(file.diff.data(), static_cast<qsizetype>(file.diff.size())));
    }
    m_diff->setLines(lines);
}

void HistoryPage::enableActions()
{
    const int row = selectedRow();
    m_undo->setEnabled(m_hub.mayConfigure() && row >= 0 && HistoryModel::undoable(m_model.entry(row)));
    m_compare->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
}

} // namespace mw::gui
