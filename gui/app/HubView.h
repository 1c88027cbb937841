// SPDX-License-Identifier: GPL-3.0-or-later
// One hub in the window: the list of pages, the pages or a calm state in their place, and the bar of what waits.
#pragma once

#include "gui/app/HubSession.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace mw::gui {

class Banner;
class EmptyState;
class NavigationList;
class Page;
class PendingBar;

class HubView : public QWidget {
    Q_OBJECT
public:
    // The session outlives the view.
    HubView(HubSession &session, QWidget *parent);

    HubSession &session() const { return m_session; }
    const QList<Page *> &pages() const { return m_pages; }
    // Null if there is no page of that name.
    Page *page(const QString &name) const;
    // As the guide shows it.
    QPixmap pictureOf(const QString &page) const;
    NavigationList &navigation() { return *m_navigation; }
    QString currentPage() const;
    void showPage(const QString &name);
    // The page, and on it what Page::reveal() of it is told.
    void go(const QString &name, const QString &what);
    // What waits; or with `undo` the taking back of the change of that number.
    void review(std::int64_t undo = 0);
    // What is shown is read again.
    void refresh();
    // Asks first where that is wished and the service would not be there meanwhile.
    void actOn(const std::string &service, const QString &title, ServiceAct act);
    // The helper answers, and somebody may configure: the assistant can make a hub, or change one.
    bool canBeSetUp() const;
    void setUp();
    // F6: the parts of the view from left to right and down.
    QList<QWidget *> panes() const;
    void setCollapsed(bool collapsed);
    // The pages, or a state instead of them, show what is true now.
    bool settled() const;

Q_SIGNALS:
    // The connection, a service, a count or what waits is another.
    void changed();
    void pageChanged();
    // A control has been led to.
    void revealed(QWidget *control);

private:
    void help(QWidget *dialog, const QString &chapter);
    QWidget *makeBody();
    void makePages();
    void makeState();
    void showState();
    void showNoHelper();
    void showNotAllowed();
    void showUnreachable();
    void showNotSetUp();
    void announceState(HubState state);
    void showStaged();
    void showBadges();
    void showPresence();
    void showLost();
    QString lostWords() const;

    HubSession &m_session;
    QList<Page *> m_pages;
    NavigationList *m_navigation = nullptr;
    Banner *m_lost = nullptr;
    QTimer m_lostTick; // counts down to the next attempt
    std::int64_t m_lostSince = 0; // Unix time
    Banner *m_others = nullptr; // who else edits what the page shows
    QString m_othersShown; // and on which page that was said
    QStackedWidget *m_stack = nullptr; // pages and, as the last one, the state
    EmptyState *m_state = nullptr;
    HubState m_shownState = HubState::Connecting;
    QPushButton *m_retry = nullptr;
    QPushButton *m_setUp = nullptr;
    PendingBar *m_pending = nullptr;
};

} // namespace mw::gui
