// SPDX-License-Identifier: GPL-3.0-or-later
// Page 3: how mail leaves: to every server directly, through a provider with a login, or not at all.
#pragma once

#include "gui/assistant/AssistantPage.h"

class QComboBox;
class QGroupBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace mw::gui {

class AssistantSending : public AssistantPage {
    Q_OBJECT
public:
    AssistantSending(AssistantState &state, QWidget *parent);

    void enter() override;
    void leave() override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;
    bool settled() const override { return !m_testing; }

private:
    QWidget *makeProvider();
    QWidget *makeLogin();
    SendingWay way() const;
    void changed();
    void takeProvider(int row);
    void test();

    bool m_testing = false;
    int m_round = 0; // a test of what has been changed since is of no interest
    QRadioButton *m_direct = nullptr;
    QRadioButton *m_through = nullptr;
    QRadioButton *m_inside = nullptr;
    QWidget *m_relay = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    QPushButton *m_test = nullptr;
    NoteList *m_result = nullptr;
};

} // namespace mw::gui
