// SPDX-License-Identifier: GPL-3.0-or-later
// Page 6: who may send mail to others through this server.
#pragma once

#include "gui/assistant/AssistantPage.h"

class QCheckBox;
class QLineEdit;

namespace mw::gui {

class AssistantRelaying : public AssistantPage {
    Q_OBJECT
public:
    AssistantRelaying(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;

private:
    void changed();

    QCheckBox *m_network = nullptr;
    QLineEdit *m_networks = nullptr;
    QCheckBox *m_signedIn = nullptr;
    NoteList *m_problem = nullptr;
};

} // namespace mw::gui
