// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists, and the members of the selected one.
#include "gui/pages/ListsPage.h"

#include "gui/client/DeliveryStore.h"
#include "gui/client/DomainStore.h"
#include "gui/client/ListStore.h"
#include "gui/models/Format.h"
#include "gui/models/ListRows.h"
#include "gui/pages/ListForms.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/TextFiles.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/RowsTable.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include "shared/rpc/Domains.h"
#include "shared/rpc/Hub.h"
#include "shared/rpc/Lists.h"
#include "shared/rpcqt/CsvText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace mw::gui {

ListsPage::ListsPage(PageContext &context, QWidget *parent)
    : Page(tr("Mailing lists"), parent), m_context(context), m_model(ListRows::listHeadings()), m_members(ListRows::memberHeadings())
{
    makeActions();
    for (auto *action : {m_new, m_addMembers, m_export})
        titleCorner()->addWidget(pageButton(action, this));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeMembers());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    content()->addWidget(splitter, 1);
    connect(&context.lists, &ListStore::changed, this, &ListsPage::showLists);
    connect(&context.staged, &StagedChanges::changed, this, &ListsPage::showLists);
    connect(&context.deliveries, &DeliveryStore::changed, this, &ListsPage::showLists);
    connect(&context.hub, &HubStore::stateChanged, this, &ListsPage::enableActions);
    connect(m_table, &RowsTable::selectedKeyChanged, this, [this] {
        m_context.lists.showMembersOf(selected());
        showMembers();
    });
    connect(m_table, &RowsTable::opened, m_owner, &QAction::trigger);
    connect(m_memberTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListsPage::enableActions);
    connect(m_filter, &QLineEdit::textChanged, this, &ListsPage::showMembers);
    showLists();
}

void ListsPage::makeActions()
{
    m_new = addPageAction(this, {QStringLiteral("listNew"), QStringLiteral("add"), tr("&New list…"), tr("An address whose mail goes to many members")}, QKeySequence::New,
                          [this] { (new ListForm(m_context, anyDomain(), this))->open(); });
    m_addMembers = addPageAction(this, {QStringLiteral("listAddMembers"), QStringLiteral("add"), tr("&Add members…"), tr("Let others get the mail of the selected list; from a file, too")}, {},
                                 [this] { (new AddMembersForm(m_context, selected(), this))->open(); });
    m_export = addPageAction(this, {QStringLiteral("listExport"), QStringLiteral("up"), tr("E&xport members…"), tr("Write the members of the selected list to a table that a spreadsheet reads")}, {}, [this] { exportMembers(); });
    m_owner = addPageAction(this, {QStringLiteral("listOwnerChange"), QStringLiteral("edited"), tr("&Owners…"), tr("Who looks after the selected list")}, Qt::Key_F2, [this] {
        if (const auto *list = m_context.lists.find(selected()))
            (new ListOwnerForm(m_context, *list, this))->open();
    });
    m_remove = addPageAction(this, {QStringLiteral("listRemove"), QStringLiteral("stop"), tr("&End list…"), tr("Mail to the selected list bounces; what it has is kept")}, {}, [this] { removeList(); });
    m_removeMembers = addPageAction(this, {QStringLiteral("listRemoveMembers"), QStringLiteral("remove"), tr("&Remove members…"), tr("The selected members get no more mail of the list")}, {}, [this] { removeMembers(); });
}

QWidget *ListsPage::makeTable()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new RowsTable(m_model, QStringLiteral("lists-table"), tr("Mailing lists of this hub"), m_stack);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_addMembers, m_owner, m_export, m_remove});
    // Del on a list ends it, on members removes them.
    auto *end = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(end, &QShortcut::activated, m_remove, &QAction::trigger);
    m_empty = new EmptyState(m_stack);
    auto *first = m_empty->addButton(m_new->text());
    first->setProperty("kind", QStringLiteral("primary"));
    connect(first, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, first, &QWidget::setVisible);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QWidget *ListsPage::makeMembers()
{
    m_card = new Card(this);
    auto *head = new WrapLayout;
    head->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    head->setSpacing(kGrid);
    m_title = new QLabel(m_card);
    m_title->setObjectName(QStringLiteral("list-title"));
    m_title->setTextFormat(Qt::PlainText);
    setTextSize(m_title, TextSize::CardTitle);
    m_filter = new QLineEdit(m_card);
    m_filter->setObjectName(QStringLiteral("member-filter"));
    m_filter->setPlaceholderText(tr("Filter members"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    head->addWidget(m_title);
    head->addWidget(m_filter);
    for (auto *action : {m_owner, m_removeMembers, m_remove})
        head->addWidget(pageButton(action, m_card));
    m_memberTable = new RowsTable(m_members, QStringLiteral("members-table"), tr("Members of the selected list"), m_card);
    m_memberTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_memberTable->setMinimumHeight(fontMetrics().height() * 6);
    m_memberTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_memberTable->setStretchColumn(0);
    m_memberTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_memberTable->addActions({m_removeMembers, m_addMembers, m_export});
    auto *less = new QShortcut(QKeySequence::Delete, m_memberTable, nullptr, nullptr, Qt::WidgetShortcut);
    connect(less, &QShortcut::activated, m_removeMembers, &QAction::trigger);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_memberTable, 1);
    return m_card;
}

QList<QAction *> ListsPage::menuActions() const
{
    return {m_new, m_owner, m_remove, nullptr, m_addMembers, m_removeMembers, m_export};
}

bool ListsPage::settled() const
{
    return m_context.lists.settled();
}

void ListsPage::refresh()
{
    m_context.lists.refresh();
}

void ListsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh(); // members come and go by mail
}

void ListsPage::reveal(const QString &what)
{
    m_table->selectKey(what);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ListsPage::prepareForPicture()
{
    if (m_model.rowCount() > 0)
        selectTableRow(m_table, 0);
}

QString ListsPage::selected() const
{
    return m_table->selectedKey();
}

QStringList ListsPage::selectedMembers() const
{
    QStringList out;
    for (const auto &index : m_memberTable->selectionModel()->selectedRows())
        out.append(m_members.keyAt(index.row()));
    return out;
}

std::int64_t ListsPage::lastPostOf(const std::string &address) const
{
    const QString name = Format::fromUtf8(address).toLower();
    const auto &last = m_context.deliveries.lastMail();
    const auto *domain = m_context.domains.find(name.section(u'@', 1));
    const QString prefix = domain && domain->kind == rpc::domains::Kind::Virtual ? Format::fromUtf8(domain->user) + u'-' : QString();
    return last.value(prefix + name, 0);
}

QString ListsPage::anyDomain() const
{
    for (const auto &domain : m_context.domains.domains()) {
        if (domain.what.kind != rpc::domains::Kind::Relay && domain.waiting != Waiting::Removed)
            return Format::fromUtf8(domain.what.domain);
    }
    return {};
}

void ListsPage::showLists()
{
    QList<TableRow> rows;
    for (const auto &list : ListRows::lists(m_context.lists.lists(), m_context.staged.acts()))
        rows.append(ListRows::row(list, lastPostOf(list.list.address)));
    m_model.setRows(rows);
    setSubtitle(rows.isEmpty() ? QString() : tr("%n list(s)", nullptr, static_cast<int>(rows.size())));
    if (selected().isEmpty() && !rows.isEmpty())
        selectTableRow(m_table, 0);
    showEmpty();
    showMembers();
}

void ListsPage::showEmpty()
{
    const auto &store = m_context.lists;
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_card->setVisible(m_model.rowCount() > 0);
    if (!store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The mailing lists could not be read"), store.problem());
    else if (!store.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the mailing lists…"), QString());
    else if (m_context.hub.status().mode == rpc::hub::Mode::Private)
        m_empty->setContent(QStringLiteral("list"), Tone::Neutral, tr("A private hub has no mailing lists"),
                            tr("Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses."));
    else
        m_empty->setContent(QStringLiteral("list"), Tone::Neutral, tr("There are no mailing lists"), tr("A list is an address whose mail goes to many members, who may come and go by themselves."));
}

void ListsPage::showMembers()
{
    const auto words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    const bool known = m_context.lists.shown() == selected();
    QList<TableRow> rows;
    for (const auto &member : ListRows::members(selected(), known ? m_context.lists.members() : std::vector<rpc::lists::Member>(), m_context.staged.acts())) {
        const auto row = ListRows::row(member);
        if (std::ranges::all_of(words, [&](const QString &word) { return row.key.contains(word, Qt::CaseInsensitive); }))
            rows.append(row);
    }
    m_title->setText(selected());
    m_members.setRows(rows);
    const QString problem = m_context.lists.membersProblem();
    m_memberTable->setEmptyText(!problem.isEmpty() ? problem : words.isEmpty() ? tr("It has no members yet.") : tr("No member matches."));
    enableActions();
}

void ListsPage::enableActions()
{
    const bool may = m_context.hub.mayConfigure() && m_context.hub.status().mode != rpc::hub::Mode::Private;
    const bool one = m_model.rowOf(selected()) >= 0;
    const bool made = m_context.lists.find(selected()) != nullptr;
    m_new->setEnabled(may);
    m_addMembers->setEnabled(may && one);
    m_owner->setEnabled(may && made);
    m_remove->setEnabled(may && one);
    m_removeMembers->setEnabled(may && !selectedMembers().isEmpty());
    m_export->setEnabled(m_members.rowCount() > 0);
}

void ListsPage::removeList()
{
    if (const auto *list = m_context.lists.find(selected()))
        (new RemoveListForm(m_context, *list, this))->open();
    else
        m_context.staged.discard(QStringLiteral("list:") + selected().toLower()); // it only waits to be made
}

void ListsPage::removeMembers()
{
    if (const auto members = selectedMembers(); !members.isEmpty())
        (new RemoveMembersForm(m_context, selected(), members, this))->open();
}

void ListsPage::exportMembers()
{
    QString text = rpcqt::csvLine({QStringLiteral("address"), QStringLiteral("gets")});
    for (const auto &member : m_context.lists.members())
        text += rpcqt::csvLine({QString::fromStdString(member.address), QString::fromUtf8(rpc::nameOf(member.delivery))});
    saveText(this, tr("Export members"), selected().section(u'@', 0, 0) + QStringLiteral("-members.csv"), text,
             [this](bool good, const QString &sentence) { good ? showDone(sentence) : showProblem(sentence); });
}

} // namespace mw::gui
