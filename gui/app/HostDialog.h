// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for another hub: where it is, what to call it, and its colour.
#pragma once

#include "gui/models/HubBook.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace mw::gui {

class FormField;

class HostDialog : public QDialog {
    Q_OBJECT
public:
    // `hubs`: those that are there already.
    HostDialog(const QList<HubEntry> &hubs, QWidget *parent);

Q_SIGNALS:
    void added(const mw::gui::HubEntry &hub);

private:
    void check();
    void finish();

    QList<HubEntry> m_hubs;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_color = nullptr;
    FormField *m_loginField = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mw::gui
