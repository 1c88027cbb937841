// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets beside one another, like words in a text.
#include "gui/widgets/WrapLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace mw::gui {

namespace {

bool expands(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

WrapLayout::WrapLayout(QWidget *parent) : QLayout(parent) {}

WrapLayout::~WrapLayout()
{
    for (auto *item : m_items)
        delete item;
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    auto *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::spaceBetween() const
{
    return qMax(0, spacing());
}

void WrapLayout::append(Line &line, QLayoutItem *item) const
{
    const QSize size = item->sizeHint();
    line.width += size.width() + (line.items.empty() ? 0 : spaceBetween());
    line.height = qMax(line.height, size.height());
    line.items.push_back(item);
}

std::vector<WrapLayout::Line> WrapLayout::linesFor(int width) const
{
    Line all;
    Line rest;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        if (!all.items.empty())
            append(rest, item);
        append(all, item);
    }
    if (all.items.empty())
        return {};
    if (all.width <= width)
        return {all};
    if (expands(all.items.front()) && !rest.items.empty() && rest.width <= width) {
        Line first;
        append(first, all.items.front());
        return {first, rest};
    }
    std::vector<Line> lines;
    for (auto *item : all.items) {
        if (lines.empty() || lines.back().width + spaceBetween() + item->sizeHint().width() > width)
            lines.emplace_back();
        append(lines.back(), item);
    }
    return lines;
}

int WrapLayout::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const auto &line : lines)
        height += line.height;
    return height + qMax(0, static_cast<int>(lines.size()) - 1) * spaceBetween();
}

QSize WrapLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &line : linesFor(QWIDGETSIZE_MAX)) {
        width = line.width;
        height = line.height;
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize out;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            out = out.expandedTo(item->minimumSize());
    }
    return out.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    for (const auto &line : linesFor(room.width())) {
        place(line, QRect(room.left(), y, room.width(), line.height));
        y += line.height + spaceBetween();
    }
}

void WrapLayout::place(const Line &line, const QRect &room)
{
    const auto greedy = static_cast<int>(std::ranges::count_if(line.items, expands));
    const int left = qMax(0, room.width() - line.width);
    int x = room.left();
    for (auto *item : line.items) {
        QSize size = item->sizeHint();
        if (greedy > 0 && expands(item))
            size.rwidth() += left / greedy;
        size = QSize(qMin(size.width(), room.width()), size.height());
        const QRect box(x, room.top() + (line.height - size.height()) / 2, size.width(), size.height());
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        item->setGeometry(QStyle::visualRect(direction, room, box));
        x += size.width() + spaceBetween();
    }
}

} // namespace mw::gui
