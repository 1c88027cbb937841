// SPDX-License-Identifier: GPL-3.0-or-later
// The queue as a table: a snapshot and a permutation of it. Sorting and filtering run in the thread pool; the rows
// change in one step when the result is there.
#pragma once

#include "gui/models/QueueArrangement.h"

#include <QAbstractTableModel>

#include <optional>

namespace mw::gui {

class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit QueueModel(QObject *parent = nullptr);

    void setSnapshot(const QueueSnapshotPointer &snapshot);
    const QueueSnapshot &snapshot() const { return *m_shown; }
    void setFilter(const QString &text);
    const QString &filter() const { return m_wish.filter; }

    const QueueRow &row(int row) const { return m_shown->row(m_rows[static_cast<std::size_t>(row)]); }
    // Rows that show these messages, in no order. Looks at every row once.
    std::vector<int> rowsOf(const std::vector<MessageKey> &keys) const;
    bool busy() const { return m_running; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString stateWord(MessageState state);
    static QString stateIcon(MessageState state);

Q_SIGNALS:
    // The rows have been replaced (after modelReset).
    void arranged();

private:
    void rearrange();
    void take(const QueueSnapshotPointer &snapshot, std::vector<std::uint32_t> rows);
    QString text(const QueueRow &row, QueueColumn column) const;

    QueueSnapshotPointer m_latest; // what the next arrangement is made of
    QueueSnapshotPointer m_shown;
    std::vector<std::uint32_t> m_rows;
    QueueWish m_wish;
    bool m_running = false;
    bool m_again = false;
};

} // namespace mw::gui
