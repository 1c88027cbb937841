// SPDX-License-Identifier: GPL-3.0-or-later
// The right part of the Control files page: one file with what it means and what is in force, as a form and as text.
#pragma once

#include "gui/models/ContentChecker.h"
#include "gui/models/ControlCatalogue.h"
#include "gui/models/StagedChanges.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace mw::gui {

class CodeEditor;
class ControlForm;
class EmptyState;
class FactList;
class FormField;
class NoteList;
class StatusPill;

class ControlDetails : public QWidget {
    Q_OBJECT
public:
    ControlDetails(StagedChanges &staged, QWidget *parent);

    // The same file again keeps tab, cursor and steps to undo.
    void showEntry(const ControlEntry &entry);
    void showNothing();
    const ControlEntry &entry() const { return m_entry; }
    // Without the right to configure everything can be read and nothing changed.
    void setEditable(bool may);
    void showEditor();
    void goToLine(int line);
    // Gives the keyboard to the control in which the file is changed.
    void focusField();
    bool settled() const { return m_checker.idle(); }

private:
    QWidget *makeContent();
    QWidget *makeHead(QWidget *parent);
    QWidget *makeTabs(QWidget *parent);
    QWidget *makeHidden(QWidget *parent);
    void setSecret(const QString &content);
    QWidget *makeButtons(QWidget *parent);
    QString content() const;
    void edit(const QString &content);
    void remove();
    void showFacts();
    void showContent();
    void showState();
    void takeProblems(const QString &name, const std::vector<mail::ControlProblem> &problems);
    void explain(int line, const QString &text);

    StagedChanges &m_staged;
    ContentChecker m_checker;
    ControlEntry m_entry;
    bool m_mayEdit = true;
    QStackedWidget *m_stack = nullptr; // nothing, a file, a file that cannot be shown
    EmptyState *m_empty = nullptr;
    QLabel *m_name = nullptr;
    StatusPill *m_state = nullptr;
    QLabel *m_help = nullptr;
    FactList *m_facts = nullptr;
    QStackedWidget *m_body = nullptr; // tabs, or why there are none
    EmptyState *m_hidden = nullptr;
    FormField *m_secret = nullptr;
    QPushButton *m_setSecret = nullptr;
    QTabWidget *m_tabs = nullptr;
    ControlForm *m_form = nullptr;
    CodeEditor *m_editor = nullptr;
    NoteList *m_problems = nullptr;
    NoteList *m_explanation = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace mw::gui
