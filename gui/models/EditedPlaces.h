// SPDX-License-Identifier: GPL-3.0-or-later
// In which parts of the configuration acts that wait would change something, for those who look after the same hub.
#pragma once

#include "gui/models/StagedChanges.h"

#include "shared/rpc/Presence.h"

#include <vector>

namespace mw::gui {

// Sorted, each once.
std::vector<rpc::presence::Place> editedPlaces(const QList<StagedAct> &acts);

} // namespace mw::gui
