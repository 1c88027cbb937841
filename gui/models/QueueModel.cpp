// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as a table: a snapshot and a permutation of it.
#include "gui/models/QueueModel.h"

#include "gui/models/Format.h"

#include "shared/base/Clock.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace mw::gui {

namespace {

QVariant alignmentOf(QueueColumn column)
{
    const bool right = column == QueueColumn::Size || column == QueueColumn::Tries || column == QueueColumn::Number
                       || column == QueueColumn::Age;
    return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractTableModel(parent), m_latest(std::make_shared<const QueueSnapshot>()), m_shown(m_latest)
{
}

void QueueModel::setSnapshot(const QueueSnapshotPointer &snapshot)
{
    m_latest = snapshot;
    rearrange();
}

void QueueModel::setFilter(const QString &text)
{
    if (text == m_wish.filter)
        return;
    m_wish.filter = text;
    rearrange();
}

void QueueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kQueueColumns)
        return;
    m_wish.sortBy = static_cast<QueueColumn>(column);
    m_wish.order = order;
    rearrange();
}

// One arrangement runs at a time; wishes that come meanwhile are met by the next one.
void QueueModel::rearrange()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    QueueWish wish = m_wish;
    wish.now = clock::now();
    QPointer<QueueModel> self(this);
    QThreadPool::globalInstance()->start([self, snapshot = m_latest, wish] {
        auto rows = arrange(*snapshot, wish);
        // The application object outlives the pool's work; the model may not.
        QMetaObject::invokeMethod(qApp, [self, snapshot, rows = std::move(rows)]() mutable {
            if (self)
                self->take(snapshot, std::move(rows));
        });
    });
}

void QueueModel::take(const QueueSnapshotPointer &snapshot, std::vector<std::uint32_t> rows)
{
    m_running = false;
    beginResetModel();
    m_shown = snapshot;
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT arranged();
    if (std::exchange(m_again, false))
        rearrange();
}

std::vector<int> QueueModel::rowsOf(const std::vector<MessageKey> &keys) const
{
    std::vector<int> found;
    if (keys.empty())
        return found;
    QHash<quint64, std::int64_t> wanted;
    for (const auto &key : keys)
        wanted.insert(key.number, key.birth);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto &row = m_shown->row(m_rows[i]);
        const auto hit = wanted.constFind(row.number);
        if (hit != wanted.constEnd() && *hit == row.birth)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kQueueColumns;
}

QString QueueModel::stateWord(MessageState state)
{
    switch (state) {
    case MessageState::Due:
        return tr("due now");
    case MessageState::Waiting:
        return tr("waiting");
    case MessageState::LastTry:
        return tr("last try");
    case MessageState::Bouncing:
        return tr("bouncing");
    case MessageState::Held:
        return tr("held");
    case MessageState::NotSortedIn:
        return tr("just arrived");
    }
    return {};
}

QString QueueModel::stateIcon(MessageState state)
{
    switch (state) {
    case MessageState::Due:
        return QStringLiteral("sending");
    case MessageState::Waiting:
        return QStringLiteral("waiting");
    case MessageState::LastTry:
        return QStringLiteral("warning");
    case MessageState::Bouncing:
        return QStringLiteral("dying");
    case MessageState::Held:
        return QStringLiteral("paused");
    case MessageState::NotSortedIn:
        return QStringLiteral("unsorted");
    }
    return {};
}

QString QueueModel::text(const QueueRow &row, QueueColumn column) const
{
    const auto now = clock::now();
    switch (column) {
    case QueueColumn::State:
        return stateWord(row.state(now));
    case QueueColumn::Number:
        return QString::number(row.number);
    case QueueColumn::Sender:
        return m_shown->address(row.sender).isEmpty() ? tr("(bounce)") : m_shown->address(row.sender);
    case QueueColumn::Recipients: {
        if (row.recipients == 0)
            return {};
        const QString &first = m_shown->address(m_shown->recipient(row, 0));
        const auto others = qMax(row.left, 1U) - 1;
        return others == 0 ? first : tr("%1  +%2", "recipient, number of others").arg(first, Format::count(others));
    }
    case QueueColumn::Size:
        return Format::size(row.size);
    case QueueColumn::Age:
        return Format::span(now - row.birth);
    case QueueColumn::Tries:
        return Format::count(row.tries);
    case QueueColumn::NextTry:
        return row.nextTry == 0 ? QString() : Format::untilMoment(row.nextTry, now);
    }
    return {};
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = this->row(index.row());
    const auto column = static_cast<QueueColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ToolTipRole:
        if (column == QueueColumn::Sender || column == QueueColumn::Recipients)
            return Format::tip(text(row, column));
        if (column == QueueColumn::Age)
            return tr("In the queue since %1").arg(Format::moment(row.birth));
        if (column == QueueColumn::NextTry && row.nextTry != 0)
            return Format::moment(row.nextTry);
        return {};
    case Qt::AccessibleTextRole:
        return column != QueueColumn::State
                   ? QVariant()
                   : tr("message %1, from %2, to %3, %4, tries: %5")
                         .arg(text(row, QueueColumn::Number), text(row, QueueColumn::Sender),
                              text(row, QueueColumn::Recipients), text(row, QueueColumn::State), text(row, QueueColumn::Tries));
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kQueueColumns)
        return {};
    const auto column = static_cast<QueueColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case QueueColumn::State:
        return tr("State");
    case QueueColumn::Number:
        return tr("Number");
    case QueueColumn::Sender:
        return tr("From");
    case QueueColumn::Recipients:
        return tr("To");
    case QueueColumn::Size:
        return tr("Size");
    case QueueColumn::Age:
        return tr("Age");
    case QueueColumn::Tries:
        return tr("Tries");
    case QueueColumn::NextTry:
        return tr("Next try");
    }
    return {};
}

} // namespace mw::gui
