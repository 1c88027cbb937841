// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the small tables: a check box, a dot for what waits, a glyph, a bar, the text.
#include "gui/delegates/RowsDelegate.h"

#include "gui/models/RowsModel.h"
#include "gui/widgets/Icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace mw::gui {

namespace {

constexpr int kPadding = 12;
constexpr int kBar = 64;
constexpr int kBarHeight = 6;
constexpr int kDot = 10;
constexpr int kGap = 8;

bool hasCheck(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

bool hasDot(const QModelIndex &index)
{
    return index.column() == 0 && index.data(RowsModel::StagedRole).toBool();
}

void paintBar(QPainter *painter, const QRect &box, double share, const QColor &color, const Colors &colors)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF track(box.left(), box.center().y() - kBarHeight / 2.0 + 0.5, kBar, kBarHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(colors.muted, colors.card, 0.22));
    painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(std::max(track.width() * std::clamp(share, 0.0, 1.0), 1.0 * kBarHeight), kBarHeight)),
                             kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace

QRect RowsDelegate::checkBox(const QStyleOptionViewItem &option)
{
    const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
    return {option.rect.left() + kPadding, option.rect.center().y() - side / 2, side, side};
}

int RowsDelegate::leadOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int lead = 0;
    if (hasCheck(index))
        lead += checkBox(option).width() + kGap;
    if (hasDot(index))
        lead += kDot + kGap;
    if (index.data(RowsModel::ShareRole).toDouble() >= 0)
        lead += kBar + kGap;
    return lead;
}

QSize RowsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TableDelegate::sizeHint(option, index) + QSize(leadOf(option, index), 0);
}

TableDelegate::Look RowsDelegate::lookOf(const QModelIndex &index) const
{
    Look look;
    look.iconName = index.data(RowsModel::GlyphRole).toString();
    look.tone = static_cast<Tone>(index.data(RowsModel::ToneRole).toInt());
    look.toned = look.tone != Tone::Neutral;
    look.muted = index.data(RowsModel::MutedRole).toBool();
    return look;
}

void RowsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lead = leadOf(option, index);
    TableDelegate::paint(painter, option, index); // the background of all of it, and the text where nothing stands before it
    if (lead == 0)
        return;
    const Colors colors = colorsOf(option.palette);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor back = selected ? colors.selection : (hover ? colors.hover : colors.card);
    painter->fillRect(option.rect.adjusted(4, 0, 0, -2), back);
    QStyleOptionViewItem rest(option);
    rest.rect.setLeft(option.rect.left() + lead);
    rest.state &= ~QStyle::State_HasFocus;
    TableDelegate::paint(painter, rest, index); // first: its background reaches to the left of its text
    QRect box = option.rect.adjusted(kPadding, 0, 0, -1);
    if (hasCheck(index)) {
        QStyleOptionButton button;
        button.rect = checkBox(option);
        button.palette = option.palette;
        button.state = QStyle::State_Enabled | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &button, painter, option.widget);
        box.setLeft(button.rect.right() + kGap);
    }
    if (hasDot(index)) {
        painter->drawPixmap(QPoint(box.left(), box.center().y() - kDot / 2 + 1),
                            iconPixmap(QStringLiteral("dot"), colors.active, kDot, painter->device()->devicePixelRatioF()));
        box.setLeft(box.left() + kDot + kGap);
    }
    if (const double share = index.data(RowsModel::ShareRole).toDouble(); share >= 0) {
        const auto look = lookOf(index);
        paintBar(painter, box, share, look.tone == Tone::Neutral ? colors.accent : colors.tone(look.tone), colors);
    }
    painter->restore();
}

bool RowsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!hasCheck(index))
        return TableDelegate::editorEvent(event, model, option, index);
    bool toggle = false;
    if (event->type() == QEvent::MouseButtonRelease)
        toggle = checkBox(option).adjusted(-kGap, -kGap, kGap, kGap).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress)
        toggle = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!toggle)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace mw::gui
