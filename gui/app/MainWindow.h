// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, the hub that is looked at, menus and the status bar.
#pragma once

#include "gui/app/HubSession.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace mw::gui {

class ControlFilesPage;
class GuideWindow;
class HubView;
class StatusPill;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const QString &address, QWidget *parent = nullptr);

    ~MainWindow() override;

    // Connects; nothing happens before.
    void begin();
    // The hub that is looked at.
    HubView &view() const { return *m_view; }
    HubStore &hub() const;
    QueueStore &queue() const;
    ServiceStore &services() const;
    StagedChanges &staged() const;
    ControlFilesPage &controlFiles() const;

    // A name of the table of pages.
    void showPage(const QString &name);
    static QStringList pageNames();
    // The pages, or a state instead of them, show what is true now.
    bool settled() const;
    // Lets the pages show their richest view (used for pictures).
    void prepareForPicture();
    // The guide, at the chapter of the page that is shown.
    void showGuide();
    // Size, place and page of last time; kept when the window closes.
    void restoreLayout();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    void makeMenus();
    void makeEditMenu();
    void makeViewMenu();
    void makeStatusBar();
    void showView();
    void showHeader();
    void showPill();
    void showCounts();
    void showActions();
    void askBeforeClosing();
    void about();

    std::vector<std::unique_ptr<HubSession>> m_sessions;
    HubView *m_view = nullptr;
    QStackedWidget *m_views = nullptr;
    QLabel *m_hostName = nullptr;
    QLabel *m_hubKind = nullptr;
    StatusPill *m_pill = nullptr;
    GuideWindow *m_guide = nullptr;
    bool m_mayForget = false; // the person has said that edits that wait may be forgotten
    QAction *m_undoEdit = nullptr;
    QAction *m_review = nullptr;
    QAction *m_discard = nullptr;
    QMenu *m_tools = nullptr;
    QLabel *m_connection = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_updated = nullptr;
};

} // namespace mw::gui
