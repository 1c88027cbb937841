// SPDX-License-Identifier: GPL-3.0-or-later
// The application's style sheet for a set of colours.
#pragma once

#include <QString>

namespace mw::gui {

struct Colors;

// Rounded controls, quiet borders and visible keyboard focus, all from the given colours.
QString styleSheetFor(const Colors &colors);

} // namespace mw::gui
