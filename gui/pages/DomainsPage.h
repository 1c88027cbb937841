// SPDX-License-Identifier: GPL-3.0-or-later
// Domains: what the hub takes mail for, in which state each is, the addresses of the selected one, and who receives an address.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

class QLabel;
class QStackedWidget;

namespace mw::gui {

class Card;
class EmptyState;
class NoteList;
class RowsTable;
class TryAddress;

class DomainsPage : public Page {
    Q_OBJECT
public:
    DomainsPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;
    // A domain.
    void reveal(const QString &what) override;
    void prepareForPicture() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeTable();
    QWidget *makeAddresses();
    void showDomains();
    void showEmpty();
    void showSelection();
    void enableActions();
    // The selected one; empty: none.
    QString selected() const;
    void add();
    void change();
    void rename();
    void remove();
    void checkDns();
    // What the state of the selected one asks for.
    void fix();
    void changeAddress(const QString &address);

    PageContext &m_context;
    RowsModel m_model;
    RowsModel m_addresses;
    QAction *m_add = nullptr;
    QAction *m_change = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_dns = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_addAddress = nullptr;
    QAction *m_rest = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RowsTable *m_table = nullptr;
    Card *m_card = nullptr; // of the selected domain
    QLabel *m_title = nullptr;
    NoteList *m_notes = nullptr;
    RowsTable *m_addressTable = nullptr;
    TryAddress *m_try = nullptr;
};

} // namespace mw::gui
