// SPDX-License-Identifier: GPL-3.0-or-later
// How every window of its own begins: over its parent, which waits for it, with its title above all else.
#pragma once

class QDialog;
class QLabel;
class QString;
class QVBoxLayout;

namespace mw::gui {

struct DialogFrame {
    QVBoxLayout *column;
    QLabel *title;
};

// The dialog deletes itself when it is closed. Both that are returned are its own.
DialogFrame beginDialog(QDialog *dialog, const QString &title);

} // namespace mw::gui
