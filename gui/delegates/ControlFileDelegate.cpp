// SPDX-License-Identifier: GPL-3.0-or-later
// A control file in the list.
#include "gui/delegates/ControlFileDelegate.h"

#include "gui/models/ControlFilesModel.h"
#include "gui/widgets/Icons.h"

#include <QPainter>

namespace mw::gui {

namespace {
constexpr int kPadding = 16;
constexpr int kGlyph = 16;

bool isHeading(const QModelIndex &index)
{
    return index.data(ControlFilesModel::NameRole).toString().isEmpty();
}
} // namespace

QSize ControlFileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, isHeading(index) ? line + 3 * kGrid : 2 * line + 2 * kGrid + 2};
}

void ControlFileDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colors colors = colorsOf(option.palette);
    painter->setPen(colors.muted);
    painter->setFont(fontFor(TextSize::Strong, option.font));
    painter->drawText(option.rect.adjusted(kPadding, 0, -kPadding, -kGrid / 2), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
}

void ControlFileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = colorsOf(option.palette);
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, option, index);
        return painter->restore();
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(kGrid / 2, 1, -kGrid / 2, -1);
    if (selected || hover) {
        painter->setPen(selected && option.state & QStyle::State_HasFocus ? QPen(colors.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colors.selection : colors.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    QRect box = option.rect.adjusted(kPadding, kGrid, -kPadding, -kGrid);
    const bool staged = index.data(ControlFilesModel::StagedRole).toBool();
    if (const QString glyph = index.data(ControlFilesModel::GlyphRole).toString(); !glyph.isEmpty()) {
        const QPoint at(box.right() - kGlyph, option.rect.center().y() - kGlyph / 2);
        painter->drawPixmap(at, iconPixmap(glyph, staged ? colors.active : colors.muted, kGlyph, painter->device()->devicePixelRatioF()));
        box.setRight(box.right() - kGlyph - kGrid);
    }
    const bool standard = index.data(ControlFilesModel::StandardRole).toBool();
    painter->setPen(colors.text);
    painter->setFont(fontFor(standard ? TextSize::Body : TextSize::Strong, option.font));
    const QFontMetrics bold(painter->font());
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop, bold.elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    painter->setPen(staged ? colors.active : colors.muted);
    painter->setFont(fontFor(TextSize::Caption, option.font));
    const QFontMetrics small(painter->font());
    const QString value = index.data(ControlFilesModel::ValueRole).toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(value, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace mw::gui
