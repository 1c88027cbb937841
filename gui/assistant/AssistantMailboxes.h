// SPDX-License-Identifier: GPL-3.0-or-later
// Page 7: in which form mail is kept for the people of this computer.
#pragma once

#include "gui/assistant/AssistantPage.h"

class QLineEdit;
class QRadioButton;

namespace mw::gui {

class AssistantMailboxes : public AssistantPage {
    Q_OBJECT
public:
    AssistantMailboxes(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;

private:
    MailboxKind kind() const;
    void changed();

    QRadioButton *m_maildir = nullptr;
    QRadioButton *m_mbox = nullptr;
    QRadioButton *m_other = nullptr;
    QLineEdit *m_line = nullptr;
};

} // namespace mw::gui
