// SPDX-License-Identifier: GPL-3.0-or-later
// Queue: every message that waits, live; filter, details, and the acts on the selected ones.
#include "gui/pages/QueuePage.h"

#include "gui/delegates/TableDelegate.h"
#include "gui/models/Format.h"
#include "gui/pages/PageActions.h"
#include "gui/pages/QueueDetails.h"
#include "gui/pages/QueueDialogs.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Tables.h"
#include "gui/widgets/Theme.h"
#include "gui/widgets/WrapLayout.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mw::gui {

namespace {
constexpr int kFilterMilliseconds = 120;
constexpr int kTickMilliseconds = 1000;
} // namespace

QueuePage::QueuePage(PageContext &context, QWidget *parent)
    : Page(tr("Queue"), parent), m_hub(context.hub), m_store(context.queue)
{
    makeActions();
    titleCorner()->addWidget(pageButton(m_tryAll, this));
    content()->addWidget(makeTools());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(2 * kGrid);
    m_splitter->addWidget(makeTable());
    auto *details = new Card(m_splitter);
    m_details = new QueueDetails(m_store, details);
    details->body()->addWidget(m_details);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    content()->addWidget(m_splitter, 1);

    connect(&m_store, &QueueStore::snapshotChanged, this, &QueuePage::showSnapshot);
    connect(&m_store, &QueueStore::finished, this, &QueuePage::tellResult);
    connect(&m_hub, &HubStore::stateChanged, this, &QueuePage::enableActions);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &QueuePage::rememberSelection);
    connect(&m_model, &QueueModel::arranged, this, &QueuePage::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePage::showSelection);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterMilliseconds);
    connect(&m_filterDelay, &QTimer::timeout, this, [this] { m_model.setFilter(m_filter->text()); });
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_table->viewport()->update(); // ages and next tries go on
    });
    m_tick.start();
    m_model.sort(static_cast<int>(QueueColumn::Age), Qt::DescendingOrder);
    enableActions();
    showState();
}

void QueuePage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QString &tip, const QKeySequence &keys) {
        auto *action = new QAction(icon(name), text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_tryAgain = make(QStringLiteral("retry"), tr("Try again &now"), tr("Tries the selected messages at once"),
                      QKeySequence(Qt::CTRL | Qt::Key_T));
    m_moreTime = make(QStringLiteral("more-time"), tr("Give &more time…"),
                      tr("Rejuvenates the selected messages: their time in the queue begins again"), QKeySequence(Qt::CTRL | Qt::Key_M));
    m_return = make(QStringLiteral("return"), tr("Return to &sender…"),
                    tr("Ends the tries of the selected messages and tells their senders"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_tryAll = make(QStringLiteral("sending"), tr("Try &all again now"), tr("Tries every message in the queue at once"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_find = make(QStringLiteral("search"), tr("&Filter messages"), tr("Shows only messages with these words"), QKeySequence::Find);
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        m_doing = tr("Asked for another try of %n message(s).", nullptr, selectedCount());
        m_store.retry(selectedKeys());
    });
    connect(m_moreTime, &QAction::triggered, this, &QueuePage::giveMoreTime);
    connect(m_return, &QAction::triggered, this, &QueuePage::returnToSender);
    connect(m_tryAll, &QAction::triggered, this, [this] {
        m_doing = tr("Every message is being tried again now.");
        m_store.retryAll();
    });
    connect(m_find, &QAction::triggered, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *QueuePage::makeTools()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(QStringLiteral("queue-filter"));
    m_filter->setPlaceholderText(tr("Filter by address or number"));
    m_filter->setAccessibleName(tr("Filter by address or number"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterDelay.start(); });
    layout->addWidget(m_filter);
    for (auto *action : {m_tryAgain, m_moreTime, m_return})
        layout->addWidget(pageButton(action, row));
    return row;
}

QWidget *QueuePage::makeTable()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("queue-table"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new QueueDelegate(m_table));
    prepareTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Messages in the queue"));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(QueueColumn::Age), Qt::DescendingOrder);
    const QFontMetrics metrics(font());
    const std::pair<QueueColumn, QString> samples[] = {
        {QueueColumn::State, QStringLiteral("just arrived")}, {QueueColumn::Number, QStringLiteral("00000000")},
        {QueueColumn::Size, QStringLiteral("000 bytes x")},     {QueueColumn::Age, QStringLiteral("00 h 00 min x")},
        {QueueColumn::Tries, QStringLiteral("Tries 00")},    {QueueColumn::NextTry, QStringLiteral("Wed 00:00 xx")}};
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(static_cast<int>(QueueColumn::Sender), QHeaderView::Stretch);
    header->setSectionResizeMode(static_cast<int>(QueueColumn::Recipients), QHeaderView::Stretch);
    for (const auto &[column, sample] : samples) {
        const int glyph = column == QueueColumn::State ? 24 : 0;
        m_table->setColumnWidth(static_cast<int>(column), metrics.horizontalAdvance(sample) + 24 + glyph);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_tryAgain, m_moreTime, m_return});
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QList<QAction *> QueuePage::menuActions() const
{
    return {m_tryAgain, m_moreTime, m_return, nullptr, m_tryAll, nullptr, m_find};
}

bool QueuePage::settled() const
{
    return m_store.loaded() && !m_model.busy() && m_details->settled();
}

void QueuePage::prepareForPicture()
{
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
}

void QueuePage::reveal(const QString &what)
{
    const auto number = what.toULongLong();
    m_table->setFocus(Qt::OtherFocusReason);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).key().number != number)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
        return;
    }
    if (number > 0)
        showProblem(tr("Message %1 is not in the queue. The logs tell what became of it.", "number").arg(number));
}

void QueuePage::showSnapshot()
{
    m_model.setSnapshot(m_store.snapshot());
    const auto &queue = *m_store.snapshot();
    setSubtitle(queue.size() == 0 ? QString()
                                  : tr("%1 · %2", "messages, recipients")
                                        .arg(tr("%n message(s)", nullptr, static_cast<int>(queue.size())),
                                             tr("%n recipient(s)", nullptr, static_cast<int>(queue.totalRecipientsLeft()))));
}

void QueuePage::showState()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentIndex(0);
    } else if (!m_model.filter().isEmpty() && m_model.snapshot().size() > 0) {
        m_empty->setContent(QStringLiteral("search"), Tone::Neutral, tr("No message matches"),
                            tr("%n message(s) are in the queue. Clear the filter to see them.", nullptr,
                               static_cast<int>(m_model.snapshot().size())));
        m_stack->setCurrentIndex(1);
    } else if (m_store.loaded()) {
        m_empty->setContent(QStringLiteral("empty-queue"), Tone::Good, tr("No mail is waiting"),
                            tr("Every message has been delivered or returned."));
        m_stack->setCurrentIndex(1);
    } else {
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the queue…"), QString());
        m_stack->setCurrentIndex(1);
    }
    m_splitter->widget(1)->setVisible(m_model.rowCount() > 0);
}

// Works with ranges: a selection of 100,000 rows is one range.
std::vector<MessageKey> QueuePage::selectedKeys() const
{
    std::vector<MessageKey> keys;
    for (const auto &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys.push_back(m_model.row(row).key());
    }
    return keys;
}

int QueuePage::selectedCount() const
{
    int count = 0;
    for (const auto &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

void QueuePage::rememberSelection()
{
    m_restoring = true;
    m_remembered = selectedKeys();
    const auto current = m_table->currentIndex();
    m_rememberedCurrent = current.isValid() ? m_model.row(current.row()).key() : MessageKey{};
}

void QueuePage::restoreSelection()
{
    QItemSelection selection;
    auto rows = m_model.rowsOf(m_remembered);
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.select(m_model.index(rows[i], 0), m_model.index(rows[end - 1], kQueueColumns - 1));
        i = end;
    }
    const auto current = m_model.rowsOf({m_rememberedCurrent});
    if (!current.empty())
        m_table->selectionModel()->setCurrentIndex(m_model.index(current.front(), 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_restoring = false;
    showState();
    showSelection();
}

void QueuePage::showSelection()
{
    if (m_restoring)
        return;
    const int count = selectedCount();
    if (count == 1)
        m_details->showMessage(selectedKeys().front());
    else
        m_details->showNumber(count);
    enableActions();
}

void QueuePage::enableActions()
{
    const bool may = m_hub.mayOperate();
    const bool some = may && selectedCount() > 0;
    for (auto *action : {m_tryAgain, m_moreTime, m_return})
        action->setEnabled(some);
    m_tryAll->setEnabled(may && m_store.snapshot()->size() > 0);
}

void QueuePage::giveMoreTime()
{
    const auto keys = selectedKeys();
    if (keys.empty())
        return;
    askMoreTime(this, static_cast<int>(keys.size()), [this, keys](std::int64_t birth) {
        m_doing = tr("%n message(s) have more time now.", nullptr, static_cast<int>(keys.size()));
        m_store.rejuvenate(keys, birth);
    });
}

void QueuePage::returnToSender()
{
    const auto keys = selectedKeys();
    if (keys.empty())
        return;
    QString sender;
    if (keys.size() == 1) {
        const auto rows = m_model.rowsOf(keys);
        if (!rows.empty())
            sender = m_model.snapshot().address(m_model.row(rows.front()).sender);
    }
    askReturn(this, static_cast<int>(keys.size()), sender, [this, keys] {
        m_doing = tr("%n message(s) are on the way back to their senders.", nullptr, static_cast<int>(keys.size()));
        m_store.returnToSender(keys);
    });
}

void QueuePage::tellResult(int done, int total, const QString &problem)
{
    if (problem.isEmpty())
        return showDone(m_doing);
    showProblem(total == 1 ? problem
                           : tr("It worked for %1 of %2 messages. %3", "two numbers, a sentence").arg(done).arg(total).arg(problem));
}

} // namespace mw::gui
