// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a small table inside a page that scrolls.
#include "gui/widgets/RowsTable.h"

#include "gui/delegates/RowsDelegate.h"
#include "gui/widgets/Tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <vector>

namespace mw::gui {

RowsTable::RowsTable(RowsModel &model, const QString &name, const QString &title, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(name);
    setAccessibleName(title);
    setModel(&model);
    setItemDelegate(new RowsDelegate(this));
    prepareTable(this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStretchColumn(model.columnCount() - 1);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsTable::restore);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_resetting)
            return;
        const auto rows = selectionModel()->selectedRows();
        m_key = rows.isEmpty() ? QString() : m_model.keyAt(rows.front().row());
        Q_EMIT selectedKeyChanged();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(m_model.keyAt(index.row())); });
}

void RowsTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_model.rowCount() == 0 ? text : QString());
    viewport()->update();
}

void RowsTable::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

void RowsTable::setStretchColumn(int column)
{
    if (m_stretch >= 0)
        horizontalHeader()->setSectionResizeMode(m_stretch, QHeaderView::Interactive);
    m_stretch = column;
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

QString RowsTable::selectedKey() const
{
    return m_key;
}

void RowsTable::selectKey(const QString &key)
{
    const int row = m_model.rowOf(key);
    if (row >= 0)
        selectTableRow(this, row);
    else
        clearSelection();
}

void RowsTable::restore()
{
    const QString wanted = m_key;
    m_resetting = false;
    if (const int row = m_model.rowOf(wanted); row >= 0) {
        selectTableRow(this, row);
    } else if (!m_key.isEmpty()) {
        m_key.clear();
        Q_EMIT selectedKeyChanged();
    }
    setAccessibleDescription(m_model.rowCount() == 0 ? m_emptyText : QString());
    fitColumns();
    updateGeometry();
}

// The view's own hint knows the rows that have been laid out alone, and new ones have not been.
int RowsTable::widthOf(int column) const
{
    constexpr int kMostRows = 300;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(m_model.rowCount(), kMostRows); ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, m_model.index(row, column)).width() + kGrid / 2);
    return width;
}

void RowsTable::fitColumns()
{
    constexpr int kMostCharacters = 36;
    constexpr int kLeastCharacters = 10;
    const int character = fontMetrics().averageCharWidth();
    std::vector<int> widths(static_cast<std::size_t>(m_model.columnCount()));
    for (int column = 0; column < m_model.columnCount(); ++column)
        widths[static_cast<std::size_t>(column)] = widthOf(column);
    int sum = std::accumulate(widths.begin(), widths.end(), 0);
    const auto limit = [&](int column, int characters) {
        auto &width = widths[static_cast<std::size_t>(column)];
        const int over = std::clamp(width - characters * character, 0, std::max(sum - viewport()->width(), 0));
        width -= over;
        sum -= over;
    };
    limit(m_stretch, kLeastCharacters * 2);
    for (int column = 0; column < m_model.columnCount(); ++column)
        limit(column, kMostCharacters);
    // The widest gives way first, and the first column, which says what each row is, only before one that is half again as wide.
    const int least = kLeastCharacters * character;
    const auto weight = [&](const int &width) { return &width == &widths.front() ? width * 2 / 3 : width; };
    for (int over = sum - viewport()->width(); over > 0;) {
        auto widest = std::ranges::max_element(widths, {}, weight);
        if (*widest <= least)
            break;
        const int cut = std::min({over, *widest - least, 2 * character});
        *widest -= cut;
        over -= cut;
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != m_stretch)
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize RowsTable::sizeHint() const
{
    const int rows = std::clamp(m_model.rowCount(), m_emptyText.isEmpty() ? 1 : 2, m_mostRows);
    return {40 * kGrid, horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

QSize RowsTable::minimumSizeHint() const
{
    return {20 * kGrid, sizeHint().height()};
}

void RowsTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(colorsOf(palette()).muted);
    painter.drawText(viewport()->rect().adjusted(kGrid + kGrid / 2, kGrid / 2, -kGrid, -kGrid / 2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_emptyText);
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_key.isEmpty())
        Q_EMIT opened(m_key);
    else
        QTableView::keyPressEvent(event);
}

} // namespace mw::gui
