// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, list of pages, the pages or a calm state in their place, and the status bar.
#pragma once

#include "gui/client/ChangeStore.h"
#include "gui/client/ControlStore.h"
#include "gui/client/DeliveryStore.h"
#include "gui/client/QueueStore.h"
#include "gui/client/ServiceStore.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace mw::gui {

class Banner;
class ControlFilesPage;
class EmptyState;
class HistoryPage;
class LogsPage;
class NavigationList;
class OverviewPage;
class Page;
class PendingBar;
class QueuePage;
class StatusPill;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const QString &socketPath, QWidget *parent = nullptr);

    // Connects; nothing happens before.
    void begin();
    HubStore &hub() { return m_hub; }
    QueueStore &queue() { return m_queue; }
    ServiceStore &services() { return m_services; }
    StagedChanges &staged() { return m_staged; }
    ControlFilesPage &controlFiles() { return *m_controlPage; }

    // overview, queue, logs, control, history.
    void showPage(const QString &name);
    static QStringList pageNames();
    // The pages, or a state instead of them, show what is true now.
    bool settled() const;
    // Lets a page show its richest view (used for pictures).
    void prepareForPicture();
    // Size, place and page of last time; kept when the window closes.
    void restoreLayout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    void makePages();
    void makeMenus();
    void makeStatusBar();
    void makeEditMenu();
    void showStaged();
    void review(std::int64_t undo);
    void askBeforeClosing();
    void showState();
    void showNoHelper();
    void showNotAllowed();
    void showHeader();
    void showCounts();
    void about();

    HubStore m_hub;
    ServiceStore m_services;
    QueueStore m_queue;
    LogStore m_logs;
    DeliveryStore m_deliveries;
    ControlStore m_control;
    ChangeStore m_changes;
    StagedChanges m_staged;

    QLabel *m_hostName = nullptr;
    QLabel *m_hubKind = nullptr;
    StatusPill *m_pill = nullptr;
    NavigationList *m_navigation = nullptr;
    Banner *m_lost = nullptr;
    QStackedWidget *m_stack = nullptr; // pages and, as the last one, the state
    EmptyState *m_state = nullptr;
    OverviewPage *m_overview = nullptr;
    QueuePage *m_queuePage = nullptr;
    LogsPage *m_logsPage = nullptr;
    ControlFilesPage *m_controlPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    PendingBar *m_pending = nullptr;
    bool m_mayForget = false; // the person has said that edits that wait may be forgotten
    QAction *m_undoEdit = nullptr;
    QAction *m_review = nullptr;
    QAction *m_discard = nullptr;
    QList<Page *> m_pages;
    QLabel *m_connection = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_updated = nullptr;
};

} // namespace mw::gui
