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
    // From here on a check that fails, in these hands too, ends the function that is tested.
    ControlDriver();
    // Before each function: nothing that an earlier one left is open or waits.
    void calm();
    // What the window waits for, for the one who reads a failure.
    QString unsettled() const;
    // After each function: a picture of the window if it failed.
    void keepEvidence();
    // The visible one of that name, in the dialog on top if it is there; null: none.
    template <typename W>
    W *find(const QString &name) const
    {
        for (QWidget *place : {front(), static_cast<QWidget *>(m_window.get())}) {
            for (auto *widget : place ? place->findChildren<W *>(name) : QList<W *>()) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }
    // The dialog on top; null: none.
    QWidget *front() const;
    // A button, as soon as it is there and enabled. Counted.
    void click(const QString &name);
    int m_clicks = 0;
    // A closed sheet leaves no active window where there is no window manager.
    void activate();
    void open(const QString &file, bool text);
    void stageText(const QString &file, const QString &text);
    // Opens the review sheet by its keys; null if it does not come.
    gui::ReviewSheet *review();
    // Applies what the sheet shows, keeps it if it would fall back, and closes the sheet.
    void applyAndClose();
    QString notes(const QString &list) const;
    // A page that shows what is true now.
    void openPage(const QString &name);
    // Types into a field as soon as it is there, in place of what it holds.
    void fill(const QString &field, const QString &text);
    // A click on the mark of a radio button or check box.
    void tick(const QString &name);
    // The row of that key: the texts of its cells with blanks between them; empty: there is none.
    QString row(const QString &table, const QString &key) const;
    // Gives the row of that key the selection and the table the keyboard.
    void selectRow(const QString &table, const QString &key);
    // From a form through the review sheet until it is applied.
    void applyForm();
    // Answers the dialog that asks for a file.
    void chooseFile(const QString &path);
    // Of the state the window is in, for people to look at; with MW_LOOK=dark, large or de in that guise.
    void picture(const QString &name);

    ControlHub m_hub;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace mw::test
