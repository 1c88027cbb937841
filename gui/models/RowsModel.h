// SPDX-License-Identifier: GPL-3.0-or-later
// A small table whose rows are given as a whole: relays, rules, certificates, backups. Rows have keys, so that a view can keep
// what is selected when they are given anew.
#pragma once

#include "gui/models/TableRow.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace mw::gui {

class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { GlyphRole = Qt::UserRole + 1, ToneRole, MutedRole, ShareRole, StagedRole };

    explicit RowsModel(const QStringList &headings, QObject *parent = nullptr) : QAbstractTableModel(parent), m_headings(headings) {}

    void setRows(const QList<TableRow> &rows);
    const QList<TableRow> &rows() const { return m_rows; }
    // -1 if there is no such one.
    int rowOf(const QString &key) const;
    QString keyAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows[row].key : QString(); }
    // A row in one sentence, as a screen reader says it.
    QString summary(int row) const;
    // Rows get a check box in their first column; all are checked at first.
    void setCheckable(bool checkable);
    QStringList checkedKeys() const;
    void setChecked(const QString &key, bool checked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    QStringList m_headings;
    QList<TableRow> m_rows;
    QStringList m_unchecked;
    bool m_isCheckable = false;
};

} // namespace mw::gui
