// SPDX-License-Identifier: GPL-3.0-or-later
// Sending: straight to other servers or through one, routes for single domains and senders, the names in what is sent, and
// how long other servers may take.
#pragma once

#include "gui/client/SendingStore.h"
#include "gui/models/RouteRows.h"
#include "gui/pages/SettingsPage.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace mw::gui {

class FactList;
class NoteList;
class RowsTable;

class SendingPage : public SettingsPage {
    Q_OBJECT
public:
    SendingPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;

protected:
    bool owns(const StagedAct &act) const override;
    void show() override;

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help);
    void addWay();
    void addRoutes();
    void addNames();
    void addTimes();
    void setSmartHost();
    void goDirect();
    void addRoute();
    void changeRoute();
    void removeRoute();
    void testRoute(const QString &scope);
    void showWay(const Route &route);
    void showRoutes();
    void enableActions();
    const Route *selected() const;
    const Route &everythingElse() const { return m_routes.last(); }

    SendingStore m_store;
    QList<Route> m_routes;
    RowsModel m_model;
    QAction *m_set = nullptr;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_test = nullptr;
    QRadioButton *m_direct = nullptr;
    QRadioButton *m_through = nullptr;
    QLabel *m_dot = nullptr;
    FactList *m_facts = nullptr;
    QPushButton *m_login = nullptr;
    RowsTable *m_table = nullptr;
    NoteList *m_result = nullptr;
    NoteList *m_loginResult = nullptr;
    bool m_trying = false;
};

} // namespace mw::gui
