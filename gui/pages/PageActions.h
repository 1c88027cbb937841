// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a page: each once as an action, with its keys, a button, and a place in menus.
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QAction;
class QPushButton;
class QWidget;

namespace mw::gui {

struct PageActionWords {
    QString name; // of the objects, for tests
    QString icon;
    QString text;
    QString tip; // a sentence without its full stop
};

// An action that its keys reach while the keyboard is on `page` or in it.
QAction *addPageAction(QWidget *page, const PageActionWords &words, const QKeySequence &keys, const std::function<void()> &run);
// A button that does it; named, worded, enabled and hidden as the action is.
QPushButton *pageButton(QAction *action, QWidget *parent);

} // namespace mw::gui
