// SPDX-License-Identifier: GPL-3.0-or-later
// Page 5: who gets the mail of the four addresses that every server must have.
#pragma once

#include "gui/assistant/AssistantPage.h"

class QComboBox;

namespace mw::gui {

class AssistantCaretakers : public AssistantPage {
    Q_OBJECT
public:
    AssistantCaretakers(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;

private:
    QString problemOf(int row) const;
    void changed();

    QList<QComboBox *> m_who;
    NoteList *m_checks = nullptr;
};

} // namespace mw::gui
