// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: every choice holds as soon as it is made, and for the next time.
#pragma once

#include "gui/app/Preferences.h"

#include <QDialog>

#include <functional>

class QKeySequenceEdit;
class QLabel;
class QTabWidget;
class QTableWidget;

namespace mw::gui {

class Menus;

class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(Menus &menus, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QSize room() const;
    QWidget *makeLooks();
    QWidget *makeQuestions();
    QWidget *makeShortcuts();
    void fillShortcuts();
    void showShortcut();
    void setShortcut(const QKeySequence &keys);
    // Changes one wish.
    void wish(const std::function<void(Wishes &)> &change);

    Menus &m_menus;
    QTabWidget *m_tabs = nullptr;
    QTableWidget *m_shortcuts = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QLabel *m_keysProblem = nullptr;
    bool m_showing = false;
};

} // namespace mw::gui
