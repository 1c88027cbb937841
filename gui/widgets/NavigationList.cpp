// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the left: icon, word and a badge with a count.
#include "gui/widgets/NavigationList.h"

#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace mw::gui {

namespace {

constexpr int kIconRole = Qt::UserRole;
constexpr int kBadgeRole = Qt::UserRole + 1;
constexpr int kGapRole = Qt::UserRole + 2;
constexpr int kIconSize = 20;
constexpr int kGap = 13;
constexpr int kSide = 12;

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {0, qMax(option.fontMetrics.height() + 14, 36) + (index.data(kGapRole).toBool() ? kGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors colors = colorsOf(QGuiApplication::palette()); // the list's own one is transparent
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect box = option.rect.adjusted(0, 2, 0, -2);
        if (index.data(kGapRole).toBool()) {
            painter->setPen(colors.cardBorder);
            painter->drawLine(box.left() + kSide, box.top() + kGap / 2, box.right() - kSide, box.top() + kGap / 2);
            box.setTop(box.top() + kGap);
        }
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? mixed(colors.accent, colors.window, colors.dark ? 0.26 : 0.13) : colors.hover);
            painter->drawRoundedRect(box, 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) && selected) {
            painter->setPen(QPen(colors.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const QColor plain = option.state & QStyle::State_Enabled ? colors.text : mixed(colors.muted, colors.window, 0.7);
        const QColor ink = selected && option.state & QStyle::State_Enabled ? mixed(colors.accent, colors.text, colors.dark ? 0.4 : 0.75) : plain;
        const QRect glyph(box.left() + kSide, box.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        painter->drawPixmap(QStyle::visualRect(option.direction, box, glyph).topLeft(),
                            iconPixmap(index.data(kIconRole).toString(), ink, kIconSize, painter->device()->devicePixelRatioF()));
        if (static_cast<const NavigationList *>(option.widget)->isCollapsed()) {
            drawDot(painter, box, option, index, colors);
            return painter->restore();
        }
        painter->setPen(ink);
        painter->setFont(fontFor(selected ? TextSize::Strong : TextSize::Body, option.font));
        painter->drawText(QStyle::visualRect(option.direction, box, box.adjusted(kSide + kIconSize + kSide, 0, -kGrid, 0)),
                          Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        drawBadge(painter, box, option, index, colors);
        painter->restore();
    }

private:
    // In place of the badge, where there is no room for it.
    static void drawDot(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index,
                        const Colors &colors)
    {
        if (index.data(kBadgeRole).toString().isEmpty())
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        constexpr int kDot = 4;
        const QRect dot(box.left() + kSide + kIconSize - kDot, box.top() + kGrid - 2, 2 * kDot, 2 * kDot);
        painter->drawEllipse(QStyle::visualRect(option.direction, box, dot));
    }

    static void drawBadge(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Colors &colors)
    {
        const QString badge = index.data(kBadgeRole).toString();
        if (badge.isEmpty())
            return;
        const QFont font = fontFor(TextSize::Caption, option.font);
        const QFontMetrics metrics(font);
        const int width = metrics.horizontalAdvance(badge) + 14;
        const int height = metrics.height() + 4;
        const QRect pill = QStyle::visualRect(option.direction, box, QRect(box.right() - kGrid - width, box.center().y() - height / 2 + 1, width, height));
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(colors.muted, colors.window, 0.16));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(colors.text);
        painter->setFont(font);
        painter->drawText(pill, Qt::AlignCenter, badge);
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
}

void NavigationList::addPage(const QString &iconName, const QString &title, bool gap)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kIconRole, iconName);
    item->setData(kGapRole, gap);
}

void NavigationList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    showTips();
    viewport()->update();
}

void NavigationList::showTips()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(m_collapsed ? item(row)->text() : QString());
}

void NavigationList::setBadge(int row, const QString &badge)
{
    auto *entry = item(row);
    if (!entry || entry->data(kBadgeRole).toString() == badge)
        return;
    entry->setData(kBadgeRole, badge);
    entry->setData(Qt::AccessibleTextRole, badge.isEmpty() ? entry->text() : tr("%1, %2", "page name, count").arg(entry->text(), badge));
}

int NavigationList::widthOfTitles() const
{
    if (m_collapsed)
        return kSide + kIconSize + kSide;
    const QFontMetrics bold(fontFor(TextSize::Strong, font()));
    const int badge = QFontMetrics(fontFor(TextSize::Caption, font())).horizontalAdvance(QStringLiteral("000")) + 14;
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, bold.horizontalAdvance(item(row)->text()));
    return kSide + kIconSize + kSide + width + kGrid + badge + kGrid;
}

} // namespace mw::gui
