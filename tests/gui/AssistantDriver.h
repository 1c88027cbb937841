// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the set-up assistant as a person would: with mouse and keys, or by the keyboard alone. In that mode nothing is done
// but to press keys where the keyboard is.
#pragma once

#include "gui/app/MainWindow.h"

#include <QPointer>
#include <QProcess>

#include <memory>

class QApplication;

namespace mw::gui {
class SetupAssistant;
}

namespace mw::test {

// As root, before the application becomes somebody else: these authorities count on this machine.
void trustAuthorities(const QString &pem);
// MW_LOOK=dark, large or de: pictures are in that guise.
void dressForPictures(QApplication &application);

class AssistantDriver {
protected:
    enum class Mode { Mouse, Keys };

    // An empty home with its helper, and the window before it.
    bool startEmpty();
    bool startHelper();
    // The window before the helper of that socket, which has no hub yet.
    bool showWindow(const QString &socket);
    void closeWindow() { m_window.reset(); }
    void killHelper();
    void stopAll();
    void setMode(Mode mode) { m_mode = mode; }

    gui::MainWindow *window() const { return m_window.get(); }
    // Null: it is not open.
    gui::SetupAssistant *assistant() const;
    // The visible one of that name; null: none.
    template <typename W>
    W *find(const QString &name) const
    {
        const QWidget *top = dialog();
        for (auto *widget : top ? top->findChildren<W *>(name) : QList<W *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    // From the window that says that nothing is set up.
    void open();
    void press(const QString &name);
    // What was in the field goes.
    void enter(const QString &name, const QString &text);
    QString field(const QString &name) const;
    // The sentences of a list of notes, one a line; with their second lines.
    QString notes(const QString &list) const;
    QString details(const QString &list) const;
    void picture(const QString &name) const;

private:
    QWidget *dialog() const;
    // Tab by Tab, as often as there are fields.
    void tabTo(const QString &name);

    Mode m_mode = Mode::Mouse;
    QProcess m_helper;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace mw::test
