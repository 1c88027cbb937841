// SPDX-License-Identifier: GPL-3.0-or-later
// Page 2: the name of the server, with what the name system says about it while one types.
#pragma once

#include "gui/assistant/AssistantPage.h"

#include "shared/rpc/Trials.h"

#include <QTimer>

class QLineEdit;

namespace mw::gui {

class AssistantName : public AssistantPage {
    Q_OBJECT
public:
    AssistantName(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;
    bool settled() const override { return !m_asking && !m_later.isActive(); }

private:
    QString name() const;
    void changed();
    void ask();
    void show(const rpc::trials::LookUp::Reply &reply);

    QLineEdit *m_name = nullptr;
    NoteList *m_checks = nullptr;
    QTimer m_later; // one types on
    QString m_asked;
    bool m_asking = false;
};

} // namespace mw::gui
