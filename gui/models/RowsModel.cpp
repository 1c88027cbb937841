// SPDX-License-Identifier: GPL-3.0-or-later
// A small table whose rows are given as a whole.
#include "gui/models/RowsModel.h"

#include "gui/models/Format.h"

namespace mw::gui {

void RowsModel::setRows(const QList<TableRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowOf(const QString &key) const
{
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (m_rows[i].key == key)
            return i;
    }
    return -1;
}

QString RowsModel::summary(int row) const
{
    QStringList out;
    const auto &one = m_rows[row];
    for (int i = 0; i < static_cast<int>(one.cells.size()); ++i) {
        if (!one.cells[i].text.isEmpty())
            out.append(m_headings.value(i) + QStringLiteral(": ") + one.cells[i].text);
    }
    if (one.staged)
        out.append(tr("not applied yet"));
    return out.join(QStringLiteral(", "));
}

void RowsModel::setCheckable(bool checkable)
{
    m_isCheckable = checkable;
}

QStringList RowsModel::checkedKeys() const
{
    QStringList out;
    for (const auto &row : m_rows) {
        if (!m_unchecked.contains(row.key))
            out.append(row.key);
    }
    return out;
}

void RowsModel::setChecked(const QString &key, bool checked)
{
    const int row = rowOf(key);
    if (row < 0 || m_unchecked.contains(key) == !checked)
        return;
    if (checked)
        m_unchecked.removeAll(key);
    else
        m_unchecked.append(key);
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return Format::tip(cell.tip.isEmpty() ? cell.text : cell.tip);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? summary(index.row()) : cell.text;
    case Qt::CheckStateRole:
        if (m_isCheckable && index.column() == 0)
            return m_unchecked.contains(row.key) ? Qt::Unchecked : Qt::Checked;
        return {};
    case GlyphRole:
        return cell.glyph;
    case ToneRole:
        return static_cast<int>(cell.tone);
    case MutedRole:
        return cell.muted;
    case ShareRole:
        return cell.share;
    case StagedRole:
        return row.staged;
    default:
        return {};
    }
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || index.column() != 0 || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setChecked(m_rows[index.row()].key, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const auto out = QAbstractTableModel::flags(index);
    return m_isCheckable && index.column() == 0 ? out | Qt::ItemIsUserCheckable : out;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace mw::gui
