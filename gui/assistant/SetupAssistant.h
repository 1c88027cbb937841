// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up assistant: eight questions that lead from an empty computer to a server that has delivered its first mail. It
// can be left at any page and goes on there the next time.
#pragma once

#include "gui/assistant/AssistantPage.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QSettings;
class QStackedWidget;

namespace mw::gui {

class AssistantApply;
class AssistantWelcome;

class SetupAssistant : public QDialog {
    Q_OBJECT
public:
    // Deletes itself when it is closed; the context outlives it.
    SetupAssistant(PageContext &context, QWidget *parent);

    // From 0 to 7.
    int page() const;
    // What is shown is true; nothing is on the way.
    bool settled() const;

public Q_SLOTS:
    // "Finish later": what has been said is kept, but for the password.
    void reject() override;

private:
    QWidget *makeBody();
    QWidget *makePanel();
    QLayout *makeButtons();
    void addPage(AssistantPage *page);
    void go(int page);
    void next();
    void back();
    void showHelp();
    void resume();
    void showState();
    void keep();
    QList<Note> sentences() const;

    AssistantState m_state;
    QList<AssistantPage *> m_pages;
    AssistantWelcome *m_welcome = nullptr;
    AssistantApply *m_apply = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_step = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoteList *m_effects = nullptr;
    NoteList *m_obstacle = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_later = nullptr;
    int m_resumeAt = -1;
    bool m_nextWaits = false; // it gets the keyboard as soon as it can be pressed
};

} // namespace mw::gui
