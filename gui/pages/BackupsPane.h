// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of History & backup: their list, and beside it what is in the selected one.
#pragma once

#include "gui/client/BackupStore.h"
#include "gui/models/RowsModel.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Backup.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace mw::gui {

class EmptyState;
class RowsTable;

class BackupsPane : public QWidget {
    Q_OBJECT
public:
    BackupsPane(PageContext &context, QWidget *parent);

    // Back up now, compare, restore, delete.
    QList<QAction *> backupActions() const { return {m_make, m_compare, m_restore, m_remove}; }
    QPushButton *makeButtonFor(QWidget *parent); // of "Back up now"
    bool settled() const { return m_store.loaded() && !m_waiting; }
    void refresh() { m_store.refresh(); }

Q_SIGNALS:
    void problem(const QString &sentence);
    void done(const QString &sentence);

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help, void (BackupsPane::*act)());
    QWidget *makeList();
    QWidget *makeContent();
    void show();
    void showSelected();
    void takeContent(const rpcqt::Answer<rpc::backup::Show> &answer);
    void enableActions();
    void make();
    void compare();
    void restore();
    void remove();
    const rpc::backup::Entry *selected() const;

    PageContext &m_context;
    BackupStore m_store;
    RowsModel m_model;
    RowsModel m_files;
    bool m_waiting = false;
    QAction *m_make = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_remove = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_content = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    RowsTable *m_table = nullptr;
    RowsTable *m_fileTable = nullptr;
};

} // namespace mw::gui
