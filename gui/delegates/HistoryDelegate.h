// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the table of changes: a glyph for the kind of change before its title.
#pragma once

#include "gui/delegates/TableDelegate.h"

namespace mw::gui {

class HistoryDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    Look lookOf(const QModelIndex &index) const override;
};

} // namespace mw::gui
