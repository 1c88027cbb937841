// SPDX-License-Identifier: GPL-3.0-or-later
// Page 1: what this computer has already, and that nothing is changed yet.
#pragma once

#include "gui/assistant/AssistantPage.h"

#include "shared/rpc/Setup.h"

class QPushButton;

namespace mw::gui {

class AssistantWelcome : public AssistantPage {
    Q_OBJECT
public:
    AssistantWelcome(AssistantState &state, QWidget *parent);

    void enter() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    bool settled() const override { return !m_busy; }

Q_SIGNALS:
    // An older tree has been taken over: there is nothing more to set up.
    void adopted();

private:
    void look();
    void show(const rpc::setup::Look::Reply &found);
    void adopt();
    void runAdopt(bool preview);

    bool m_busy = false;
    bool m_previewed = false; // what taking over would do has been shown
    QString m_problem;
    NoteList *m_findings = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_adopt = nullptr;
};

} // namespace mw::gui
