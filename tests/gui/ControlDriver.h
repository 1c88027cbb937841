// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the window's configuration pages as a person would, for the tests of them.
#pragma once

#include "gui/app/MainWindow.h"
#include "gui/pages/ReviewSheet.h"

#include "tests/gui/ControlHub.h"

#include <memory>

class QWidget;

namespace mw::test {

// Key by key, a new line by Return.
void type(QWidget *widget, const QString &text);
// Whether a text of the window says that. In the German guise only the pictures count.
bool says(const QString &text, const QString &part);

class ControlDriver {
protected:
    // The visible one of that name; null: none.
    template <typename W>
    W *find(const QString &name) const
    {
        for (auto *widget : m_window->findChildren<W *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    // A button, as soon as it is there and enabled.
    void click(const QString &name);
    // A closed sheet leaves no active window where there is no window manager.
    void activate();
    void open(const QString &file, bool text);
    void stageText(const QString &file, const QString &text);
    // Opens the review sheet by its keys; null if it does not come.
    gui::ReviewSheet *review();
    void applyAndClose();
    QString notes(const QString &list) const;
    // Of the state the window is in, for people to look at; with MW_LOOK=dark, large or de in that guise.
    void picture(const QString &name);

    ControlHub m_hub;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace mw::test
