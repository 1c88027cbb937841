// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of Mailwright's tables.
#include "gui/delegates/TableDelegate.h"

#include "gui/models/QueueModel.h"
#include "gui/models/RecipientModel.h"
#include "gui/widgets/Icons.h"

#include "shared/base/Clock.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace mw::gui {

namespace {

constexpr int kPadding = 12;

Tone toneOf(MessageState state)
{
    switch (state) {
    case MessageState::Due:
        return Tone::Active;
    case MessageState::Waiting:
        return Tone::Waiting;
    case MessageState::LastTry:
    case MessageState::Bouncing:
        return Tone::Bad;
    case MessageState::Held:
    case MessageState::NotSortedIn:
        break;
    }
    return Tone::Neutral;
}

// An address such as 127. keeps its dot at its end where text runs from right to left.
QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    constexpr QChar kLeftToRightIsolate(0x2066);
    constexpr QChar kPopIsolate(0x2069);
    return direction == Qt::LeftToRight || text.isRightToLeft() ? text : kLeftToRightIsolate + text + kPopIsolate;
}

} // namespace

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int icon = lookOf(index).iconName.isEmpty() ? 0 : iconSizeFor(option.fontMetrics) + 8;
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + icon + 2 * kPadding, rowHeight(option.fontMetrics)};
}

TableDelegate::Look TableDelegate::lookOf(const QModelIndex &) const
{
    return {};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    const Look look = lookOf(index);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor back = selected ? colors.selection : (hover ? colors.hover : colors.card);
    painter->save();
    painter->fillRect(option.rect, back);
    painter->setPen(QPen(mixed(colors.cardBorder, colors.card, 0.6), 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && index.column() == 0)
        painter->fillRect(visual(QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), colors.accent);
    QRect box = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const QColor toned = colors.tone(look.tone);
    if (!look.iconName.isEmpty()) {
        const int side = iconSizeFor(option.fontMetrics);
        painter->drawPixmap(visual(QRect(box.left(), box.center().y() - side / 2 + 1, side, side)).topLeft(),
                            iconPixmap(look.iconName, toned, side, painter->device()->devicePixelRatioF()));
        box.setLeft(box.left() + side + 8);
    }
    painter->setPen(look.toned ? toned : (look.muted ? colors.muted : colors.text));
    painter->setFont(option.font);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), look.elide, box.width());
    const auto how = alignment.isValid() ? alignment.value<Qt::Alignment>() : Qt::AlignVCenter | Qt::AlignLeft;
    painter->drawText(visual(box), static_cast<int>(how.toInt()) | Qt::TextSingleLine, isolated(text, option.direction));
    painter->restore();
}

TableDelegate::Look QueueDelegate::lookOf(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QueueModel *>(index.model());
    if (!model)
        return {};
    Look look;
    const auto column = static_cast<QueueColumn>(index.column());
    if (column == QueueColumn::State) {
        const auto state = model->row(index.row()).state(clock::now());
        look.iconName = QueueModel::stateIcon(state);
        look.tone = toneOf(state);
        look.toned = true;
    } else if (column == QueueColumn::Sender || column == QueueColumn::Recipients) {
        look.elide = Qt::ElideMiddle;
        look.muted = column == QueueColumn::Sender && model->snapshot().address(model->row(index.row()).sender).isEmpty();
    } else {
        look.muted = column == QueueColumn::Number;
    }
    return look;
}

TableDelegate::Look RecipientDelegate::lookOf(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RecipientModel *>(index.model());
    if (!model)
        return {};
    Look look;
    const bool done = model->isDone(index.row());
    if (index.column() == RecipientModel::State) {
        look.iconName = done ? QStringLiteral("success") : QStringLiteral("waiting");
        look.tone = done ? Tone::Good : Tone::Waiting;
        look.toned = true;
    } else {
        look.muted = done || index.column() == RecipientModel::ChannelName;
        look.elide = Qt::ElideMiddle;
    }
    return look;
}

} // namespace mw::gui
