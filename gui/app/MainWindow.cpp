// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, the hub that is looked at, menus and the status bar.
#include "gui/app/MainWindow.h"

#include "gui/app/HostDialog.h"
#include "gui/app/HubView.h"
#include "gui/app/Menus.h"
#include "gui/app/PageTable.h"
#include "gui/app/Preferences.h"
#include "gui/app/PreferencesDialog.h"
#include "gui/app/SearchSources.h"
#include "gui/app/StatusStrip.h"
#include "gui/app/WindowHeader.h"
#include "gui/guide/GuideWindow.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/FocusRing.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NavigationList.h"
#include "gui/widgets/SearchBar.h"
#include "gui/widgets/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace mw::gui {

MainWindow::MainWindow(const QString &address, QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Mailwright"));
    setMinimumSize(960, 600);
    m_sessions.push_back(std::make_unique<HubSession>(HubEntry{address, QString(), 0}));
    for (const auto &entry : HubBook::remembered())
        m_sessions.push_back(std::make_unique<HubSession>(entry));
    m_ring = new FocusRing(this);
    build();
    // Not amid what the dialog of the preferences does.
    connect(&Preferences::instance(), &Preferences::looksChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
}

// The views first: they look at the sessions until their end.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new WindowHeader(central);
    column->addWidget(m_header);
    m_views = new QStackedWidget(central);
    column->addWidget(m_views, 1);
    setCentralWidget(central);
    m_menus = new Menus(*this);
    m_status = new StatusStrip(this);
    setStatusBar(m_status);
    connect(m_header, &WindowHeader::hubWished, this, &MainWindow::showHub);
    connect(m_header, &WindowHeader::hostWished, this, &MainWindow::addHost);
    auto &search = m_header->search();
    connect(&search, &SearchBar::begun, this, [this] { indexThings(); });
    connect(&search, &SearchBar::searched, this, &MainWindow::findThings);
    connect(&search, &SearchBar::chosen, this, &MainWindow::follow);
    m_view = nullptr;
    showHub(0);
}

// In another language, size of text or time zone: everything is made and read anew; what waits goes on waiting.
void MainWindow::rebuild()
{
    const int place = currentHub();
    const QString page = m_view->currentPage();
    const auto *dialog = findChild<PreferencesDialog *>();
    const bool preferences = dialog && dialog->isVisible(); // one that is closed is not gone yet
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete std::exchange(m_guide, nullptr);
    delete m_menus;
    setMenuBar(new QMenuBar(this));
    delete std::exchange(m_status, nullptr);
    for (auto &session : m_sessions) {
        auto again = std::make_unique<HubSession>(session->entry);
        again->staged.restore(session->staged.acts());
        session = std::move(again);
    }
    build();
    showHub(place);
    showPage(page);
    if (preferences)
        showPreferences();
}

HubView *MainWindow::viewOf(HubSession &session)
{
    for (int i = 0; i < m_views->count(); ++i) {
        auto *view = static_cast<HubView *>(m_views->widget(i));
        if (&view->session() == &session)
            return view;
    }
    auto *view = new HubView(session, m_views);
    m_views->addWidget(view);
    view->setCollapsed(m_narrow);
    connectView(*view);
    if (m_begun)
        session.hub.open();
    return view;
}

void MainWindow::connectView(HubView &view)
{
    const auto ifShown = [this, &view](auto act) {
        return [this, &view, act] {
            if (m_view == &view)
                act();
        };
    };
    connect(&view, &HubView::changed, this, ifShown([this] { showView(); }));
    connect(&view, &HubView::pageChanged, this, ifShown([this] { showView(); }));
    connect(&view.session().search, &SearchStore::changed, &view, ifShown([this] { findThings(m_header->search().text()); }));
    connect(&view, &HubView::revealed, this, [this](QWidget *control) { m_ring->surround(control); });
}

int MainWindow::currentHub() const
{
    const auto place = std::ranges::find_if(m_sessions, [this](const auto &session) { return m_view && session.get() == &m_view->session(); });
    return place == m_sessions.end() ? 0 : static_cast<int>(place - m_sessions.begin());
}

void MainWindow::showHub(int place)
{
    if (place < 0 || place >= hubCount())
        return;
    m_view = viewOf(*m_sessions[static_cast<std::size_t>(place)]);
    m_views->setCurrentWidget(m_view);
    m_menus->show(*m_view);
    m_view->navigation().setFocus();
    showHubs();
}

void MainWindow::showHubs()
{
    QList<const HubSession *> hubs;
    for (const auto &session : m_sessions)
        hubs.append(session.get());
    m_header->setHubs(hubs, &m_view->session());
    showView();
}

void MainWindow::addHub(const HubEntry &entry)
{
    m_sessions.push_back(std::make_unique<HubSession>(entry));
    keepHubs();
    showHub(hubCount() - 1);
}

void MainWindow::keepHubs() const
{
    QList<HubEntry> entries;
    for (const auto &session : m_sessions) {
        if (session != m_sessions.front())
            entries.append(session->entry);
    }
    HubBook::remember(entries);
}

void MainWindow::addHost()
{
    QList<HubEntry> entries;
    for (const auto &session : m_sessions)
        entries.append(session->entry);
    auto *dialog = new HostDialog(entries, this);
    connect(dialog, &HostDialog::added, this, &MainWindow::addHub);
    dialog->open();
}

void MainWindow::forgetHost()
{
    const int place = currentHub();
    if (place == 0)
        return;
    if (const int waiting = m_view->session().staged.count(); waiting > 0 && !std::exchange(m_mayForget, false))
        return askBeforeForgetting(waiting);
    auto *view = m_view;
    showHub(0);
    delete view;
    m_sessions.erase(m_sessions.begin() + place);
    keepHubs();
    showHubs();
}

HubStore &MainWindow::hub() const
{
    return m_view->session().hub;
}

QueueStore &MainWindow::queue() const
{
    return m_view->session().queue;
}

ServiceStore &MainWindow::services() const
{
    return m_view->session().services;
}

StagedChanges &MainWindow::staged() const
{
    return m_view->session().staged;
}

ControlFilesPage &MainWindow::controlFiles() const
{
    return *static_cast<ControlFilesPage *>(m_view->page(QStringLiteral("control")));
}

void MainWindow::showView()
{
    const auto &session = m_view->session();
    const QString name = session.name();
    m_header->show(session);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Mailwright") : tr("%1 – Mailwright", "host name").arg(name));
    showCounts();
    m_menus->enable(*m_view);
    Q_EMIT changed();
}

void MainWindow::search()
{
    m_header->search().begin();
}

// What can be found is made when one begins to search; domains and addresses follow when they have been read.
void MainWindow::indexThings()
{
    auto &store = m_view->session().search;
    store.index().set(FoundKind::Page, pagesToFind());
    store.index().set(FoundKind::Setting, settingsToFind(*m_view));
    store.index().set(FoundKind::Action, actionsToFind(m_menus->actions()));
    store.refresh();
}

void MainWindow::findThings(const QString &text)
{
    m_header->search().setFound(m_view->session().search.index().find(text));
}

void MainWindow::follow(const FoundThing &thing)
{
    if (thing.kind != FoundKind::Action)
        return m_view->go(thing.page, thing.what);
    m_view->navigation().setFocus();
    auto *action = m_menus->action(thing.page);
    if (!action)
        return;
    if (!thing.what.isEmpty())
        m_view->go(thing.what, QString()); // it is about what is selected there
    action->trigger();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(*m_menus, this);
    dialog->open();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow([this](const QString &name) { return m_view->pictureOf(name); }, this);
    }
    m_guide->showChapter(m_view->canBeSetUp() && !hub().connected() ? QStringLiteral("setup") : GuideText::chapterOfPage(m_view->currentPage()));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (int i = 0; i < m_views->count(); ++i)
        static_cast<HubView *>(m_views->widget(i))->setCollapsed(narrow);
}

void MainWindow::focusNextPane(bool forward)
{
    QList<QWidget *> panes{&m_header->search()};
    panes += m_view->panes();
    const auto *focus = QApplication::focusWidget();
    const auto now = std::ranges::find_if(panes, [&](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const auto count = panes.size();
    const auto from = now == panes.end() ? 0 : now - panes.begin();
    auto *next = panes[(from + (forward ? 1 : count - 1)) % count];
    if (next->focusPolicy() & Qt::TabFocus)
        return next->setFocus(Qt::TabFocusReason);
    // Where it was the last time, or the first that can take it.
    auto *inner = next->focusWidget();
    for (auto *widget = next->nextInFocusChain(); !inner && widget != next; widget = widget->nextInFocusChain()) {
        if (next->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            inner = widget;
    }
    if (inner)
        inner->setFocus(Qt::TabFocusReason);
}

// What nobody else wants to leave leads back to the list of pages.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_view->navigation().setFocus(Qt::OtherFocusReason);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::begin()
{
    m_begun = true;
    for (int i = 0; i < m_views->count(); ++i)
        static_cast<HubView *>(m_views->widget(i))->session().hub.open();
}

QStringList MainWindow::pageNames()
{
    QStringList out;
    for (const auto &page : pageTable())
        out.append(QString::fromLatin1(page.name));
    return out;
}

void MainWindow::showPage(const QString &name)
{
    m_view->showPage(name);
}

bool MainWindow::settled() const
{
    return m_view->settled();
}

void MainWindow::prepareForPicture()
{
    for (auto *page : m_view->pages())
        page->prepareForPicture();
}

void MainWindow::showCounts()
{
    m_status->show(hub(), queue());
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1180, 780);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    if (settings.value(QStringLiteral("window/narrow"), false).toBool())
        m_menus->action(QStringLiteral("view-narrow"))->setChecked(true);
    showPage(settings.value(QStringLiteral("window/page"), QStringLiteral("overview")).toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    int waiting = 0;
    for (const auto &session : m_sessions)
        waiting += session->staged.count();
    if (waiting > 0 && !m_mayForget && Preferences::instance().wishes().askBeforeClosing) {
        event->ignore();
        return askBeforeClosing(waiting);
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/narrow"), m_narrow);
    settings.setValue(QStringLiteral("window/page"), m_view->currentPage());
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing(int waiting)
{
    askAboutWaiting({QStringLiteral("close"), tr("Close Mailwright"), tr("They are forgotten when the window closes. Nothing on the hub changes."), tr("&Forget and close")},
                    waiting, [this] { close(); });
}

void MainWindow::askBeforeForgetting(int waiting)
{
    askAboutWaiting({QStringLiteral("forget"), tr("Forget this host"), tr("They are forgotten with the host. Nothing on the hub changes."), tr("&Forget both")},
                    waiting, [this] { forgetHost(); });
}

void MainWindow::askAboutWaiting(const WaitingWords &words, int waiting, const std::function<void()> &forgotten)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(words.name + QStringLiteral("-question"));
    box->setIconPixmap(iconPixmap(QStringLiteral("edited"), colorsOf(palette()).active, 32, devicePixelRatioF()));
    box->setWindowTitle(words.title);
    box->setText(tr("%n change(s) have not been applied.", nullptr, waiting));
    box->setInformativeText(words.text);
    auto *review = box->addButton(tr("&Review…"), QMessageBox::AcceptRole);
    auto *forget = box->addButton(words.forget, QMessageBox::DestructiveRole);
    box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    forget->setObjectName(words.name + QStringLiteral("-forget"));
    box->setDefaultButton(review);
    connect(review, &QPushButton::clicked, this, [this] { m_view->review(); });
    connect(forget, &QPushButton::clicked, this, [this, forgotten] {
        m_mayForget = true;
        forgotten();
    });
    box->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(iconPixmap(QStringLiteral("mailwright"), Qt::black, 64, devicePixelRatioF()));
    box->setWindowTitle(tr("About Mailwright"));
    box->setText(tr("Mailwright %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Turns a Linux workstation into a mail hub, in the manner of qmail.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace mw::gui
