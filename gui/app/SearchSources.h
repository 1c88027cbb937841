// SPDX-License-Identifier: GPL-3.0-or-later
// What the global search finds of the application itself: its pages, every setting of a hub, and the actions of the menus.
#pragma once

#include "gui/models/SearchIndex.h"

class QAction;

namespace mw::gui {

class HubView;

std::vector<SearchIndex::Entry> pagesToFind();
// Each leads to its field on one of the pages of the view, where one says that it has it, and to its file.
std::vector<SearchIndex::Entry> settingsToFind(const HubView &view);
std::vector<SearchIndex::Entry> actionsToFind(const QList<QAction *> &actions);

} // namespace mw::gui
