// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing lists: each with its owner and how many it reaches, and the members of the selected one.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace mw::gui {

class Card;
class EmptyState;
class NoteList;
class RowsTable;

class ListsPage : public Page {
    Q_OBJECT
public:
    ListsPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;
    // A list.
    void reveal(const QString &what) override;
    void prepareForPicture() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeTable();
    QWidget *makeMembers();
    void showLists();
    void showEmpty();
    void showMembers();
    void enableActions();
    QString selected() const;
    QStringList selectedMembers() const;
    std::int64_t lastPostOf(const std::string &address) const;
    QString anyDomain() const;
    void removeList();
    void removeMembers();
    void exportMembers();

    PageContext &m_context;
    RowsModel m_model;
    RowsModel m_members;
    QAction *m_new = nullptr;
    QAction *m_owner = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_addMembers = nullptr;
    QAction *m_removeMembers = nullptr;
    QAction *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    RowsTable *m_table = nullptr;
    Card *m_card = nullptr;
    QLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    RowsTable *m_memberTable = nullptr;
};

} // namespace mw::gui
