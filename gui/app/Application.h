// SPDX-License-Identifier: GPL-3.0-or-later
// The application as a whole: resources, names, translations, and what the command line asked for.
#pragma once

#include "gui/app/Options.h"

class QApplication;

namespace mw::gui {

// Before any window: resources, translations, icon.
void prepareApplication(QApplication &application);
// Shows the window (or writes the pictures) and runs until the end. The exit code.
int runApplication(QApplication &application, const Options &options);

} // namespace mw::gui
