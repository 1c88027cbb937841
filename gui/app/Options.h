// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of `mailwright`.
#pragma once

#include "gui/widgets/Theme.h"

#include <QString>

class QCoreApplication;

namespace mw::gui {

struct Options {
    QString socket;
    Scheme scheme = Scheme::System;
    QString page;        // one of MainWindow::pageNames(); empty: the one of last time
    QString screenshots; // a directory: render every page into it and end
};

// Reads the arguments; ends the program itself for --help, --version and wrong arguments.
Options readOptions(const QCoreApplication &application);
// The helper's socket of a private hub.
QString socketOfHome(const QString &home);

} // namespace mw::gui
