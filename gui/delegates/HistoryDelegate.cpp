// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the table of changes.
#include "gui/delegates/HistoryDelegate.h"

#include "gui/models/HistoryModel.h"

namespace mw::gui {

TableDelegate::Look HistoryDelegate::lookOf(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HistoryModel *>(index.model());
    Look look;
    if (model && index.column() == HistoryModel::What)
        look.iconName = HistoryModel::icon(model->entry(index.row()).kind);
    look.muted = index.column() != HistoryModel::What;
    return look;
}

} // namespace mw::gui
