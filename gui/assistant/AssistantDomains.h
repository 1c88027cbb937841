// SPDX-License-Identifier: GPL-3.0-or-later
// Page 4: whose mail is accepted, beside that for the server's own name.
#pragma once

#include "gui/assistant/AssistantPage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mw::gui {

class AssistantDomains : public AssistantPage {
    Q_OBJECT
public:
    AssistantDomains(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;
    QPushButton *defaultButton() const override;

private:
    void makeForm();
    void makeList();
    QString problem() const; // of what has been typed
    void changed();
    void add();
    void remove();
    void showList();

    QList<SetupDomain> m_rows;
    QLineEdit *m_domain = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_owner = nullptr;
    QCheckBox *m_everything = nullptr;
    QPushButton *m_add = nullptr;
    NoteList *m_problem = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mw::gui
