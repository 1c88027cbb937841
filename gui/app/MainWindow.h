// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, the hub that is looked at, menus and the status bar.
#pragma once

#include "gui/app/HubSession.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace mw::gui {

class ControlFilesPage;
class FocusRing;
class GuideWindow;
class HubView;
class Menus;
class StatusStrip;
class WindowHeader;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // The hub of this computer, and those that were added.
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
    Menus &menus() const { return *m_menus; }

    // Hubs are counted from 0, that of this computer.
    int hubCount() const { return static_cast<int>(m_sessions.size()); }
    int currentHub() const;
    void showHub(int place);
    // Adds it and shows it; kept for next time.
    void addHub(const HubEntry &entry);

    // A name of the table of pages.
    void showPage(const QString &name);
    static QStringList pageNames();
    // The pages, or a state instead of them, show what is true now.
    bool settled() const;
    // Lets the pages show their richest view (used for pictures).
    void prepareForPicture();
    // Size, place and page of last time; kept when the window closes.
    void restoreLayout();

    // What the menus do.
    void addHost();
    void forgetHost();
    void search();
    void showPreferences();
    // At the chapter of the page that is shown.
    void showGuide();
    void about();
    void setNarrow(bool narrow);
    void focusNextPane(bool forward);

Q_SIGNALS:
    // What is known of the hub that is looked at.
    void changed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void rebuild();
    HubView *viewOf(HubSession &session);
    void connectView(HubView &view);
    void showHubs();
    void showView();
    void showCounts();
    void findThings(const QString &text);
    void indexThings();
    void follow(const FoundThing &thing);
    void keepHubs() const;
    struct WaitingWords {
        QString name; // of the objects, for tests
        QString title;
        QString text;
        QString forget;
    };
    void askBeforeClosing(int waiting);
    void askBeforeForgetting(int waiting);
    void askAboutWaiting(const WaitingWords &words, int waiting, const std::function<void()> &forgotten);

    std::vector<std::unique_ptr<HubSession>> m_sessions;
    HubView *m_view = nullptr;
    QStackedWidget *m_views = nullptr;
    WindowHeader *m_header = nullptr;
    Menus *m_menus = nullptr;
    FocusRing *m_ring = nullptr;
    GuideWindow *m_guide = nullptr;
    bool m_narrow = false;
    bool m_begun = false;
    bool m_mayForget = false; // the person has said that edits that wait may be forgotten
    StatusStrip *m_status = nullptr;
};

} // namespace mw::gui
