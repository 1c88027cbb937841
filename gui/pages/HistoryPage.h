// SPDX-License-Identifier: GPL-3.0-or-later
// History & backup: every change of the configuration with its differences and the way back, and backups of all of it.
#pragma once

#include "gui/client/ChangeStore.h"
#include "gui/models/HistoryModel.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Changes.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace mw::gui {

class BackupsPane;
class DiffView;
class EmptyState;
class OutsideBar;

class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;
    // "backups" shows these.
    void reveal(const QString &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChanges();
    void showTab();
    QWidget *makeTable();
    QWidget *makeDetails();
    void showEntries();
    void compare();
    void showSelection();
    void showDifferences(std::int64_t since); // 0: those of the selected change alone
    void takeDetails(const rpcqt::Answer<rpc::changes::Show> &answer);
    void enableActions();
    int selectedRow() const;

    PageContext &m_context;
    HubStore &m_hub;
    ChangeStore &m_store;
    HistoryModel m_model;
    std::int64_t m_selected = 0; // 0: the newest
    bool m_waiting = false;      // for the differences of the selected one
    QAction *m_undo = nullptr;
    QAction *m_compare = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTabWidget *m_tabs = nullptr;
    BackupsPane *m_backups = nullptr;
    OutsideBar *m_outside = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    DiffView *m_diff = nullptr;
};

} // namespace mw::gui
