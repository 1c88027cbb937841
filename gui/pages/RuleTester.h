// SPDX-License-Identifier: GPL-3.0-or-later
// Who handles a local address: everything that could, in the order in which it is asked, and which of them wins.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/widgets/Card.h"

#include "shared/rpc/Users.h"
#include "shared/rpcqt/Client.h"

#include <QTimer>

class QLineEdit;

namespace mw::gui {

class RowsTable;
struct PageContext;

class RuleTester : public Card {
    Q_OBJECT
public:
    RuleTester(PageContext &context, QWidget *parent);

    // Gives the field the keyboard.
    void begin();
    void tryAddress(const QString &address);
    bool settled() const { return !m_soon.isActive() && !m_busy; }

private:
    void ask();
    void take(const rpcqt::Answer<rpc::users::Match> &answer);

    PageContext &m_context;
    RowsModel m_model;
    QTimer m_soon;
    int m_round = 0; // answers to earlier questions are of no interest
    bool m_busy = false;
    QLineEdit *m_address = nullptr;
    RowsTable *m_table = nullptr;
};

} // namespace mw::gui
