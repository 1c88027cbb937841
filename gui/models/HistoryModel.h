// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of the configuration, the newest first.
#pragma once

#include "shared/rpc/Changes.h"

#include <QAbstractTableModel>

#include <vector>

namespace mw::gui {

class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, What, Files, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<rpc::changes::Entry> entries);
    const rpc::changes::Entry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    // -1 if it is not in the list.
    int rowOf(std::int64_t id) const;
    // Whether it can be taken back: the beginning cannot.
    static bool undoable(const rpc::changes::Entry &entry) { return entry.kind != rpc::changes::Kind::Begin; }
    static QString icon(rpc::changes::Kind kind);
    // The helper's title in the person's language where it is one of the usual ones.
    static QString title(const rpc::changes::Entry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<rpc::changes::Entry> m_entries;
};

} // namespace mw::gui
