// SPDX-License-Identifier: GPL-3.0-or-later
// Users: the accounts of the machine with what each says about its mail, the rules that give addresses to them, and which of all
// these wins for an address.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/UserRows.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

class QTabWidget;

namespace mw::gui {

class AccountDetails;
class NoteList;
class RowsTable;
class RuleTester;

class UsersPage : public Page {
    Q_OBJECT
public:
    UsersPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;
    // An account.
    void reveal(const QString &what) override;
    void prepareForPicture() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeAlarm();
    QWidget *makeAccounts();
    QWidget *makeRules();
    void showUsers();
    void showAlarm();
    void showRules();
    void showSelection();
    void enableActions();
    AccountWaiting waitingOf(const QString &name) const;
    // One of its own for mail; false too while it is not known.
    bool hasPassword(const QString &name) const;
    QString standardDelivery() const;
    void removeRule();
    void changeDotQmail();

    PageContext &m_context;
    RowsModel m_accounts;
    RowsModel m_rules;
    QAction *m_addRule = nullptr;
    QAction *m_removeRule = nullptr;
    QAction *m_who = nullptr;
    QAction *m_rebuild = nullptr;
    QAction *m_password = nullptr;
    QAction *m_noPassword = nullptr;
    QAction *m_dotQmail = nullptr;
    QWidget *m_alarm = nullptr;
    NoteList *m_alarms = nullptr;
    QTabWidget *m_tabs = nullptr;
    RowsTable *m_accountTable = nullptr;
    AccountDetails *m_details = nullptr;
    RowsTable *m_ruleTable = nullptr;
    RuleTester *m_tester = nullptr;
};

} // namespace mw::gui
