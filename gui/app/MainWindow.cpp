// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, list of pages, the pages or a calm state in their place, and the status bar.
#include "gui/app/MainWindow.h"

#include "gui/models/Format.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/pages/HistoryPage.h"
#include "gui/pages/LogsPage.h"
#include "gui/pages/OverviewPage.h"
#include "gui/pages/QueuePage.h"
#include "gui/pages/ReviewSheet.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NavigationList.h"
#include "gui/widgets/PendingBar.h"
#include "gui/widgets/StatusPill.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

namespace {
constexpr int kNavigationWidth = 26 * kGrid;
} // namespace

MainWindow::MainWindow(const QString &socketPath, QWidget *parent)
    : QMainWindow(parent), m_hub(socketPath), m_services(m_hub), m_queue(m_hub), m_logs(m_hub), m_deliveries(m_hub, m_logs),
      m_control(m_hub), m_changes(m_hub)
{
    setWindowTitle(QStringLiteral("Mailwright"));
    setMinimumSize(960, 600);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto *body = new QHBoxLayout;
    body->setContentsMargins(kGrid + 4, kGrid, 0, 0);
    body->setSpacing(0);
    m_navigation = new NavigationList(central);
    body->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *lostRow = new QHBoxLayout;
    lostRow->setContentsMargins(3 * kGrid, 0, 3 * kGrid, 0);
    m_lost = new Banner(central);
    lostRow->addWidget(m_lost);
    right->addLayout(lostRow);
    m_stack = new QStackedWidget(central);
    right->addWidget(m_stack, 1);
    body->addLayout(right, 1);
    column->addLayout(body, 1);
    m_pending = new PendingBar(central);
    column->addWidget(m_pending);
    setCentralWidget(central);
    makePages();
    m_navigation->setFixedWidth(qMax(kNavigationWidth, m_navigation->widthOfTitles()));
    makeMenus();
    makeStatusBar();
    m_navigation->setCurrentRow(0);
    m_navigation->setFocus();
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showState);
    connect(&m_hub, &HubStore::stateChanged, this, &MainWindow::showState);
    connect(&m_hub, &HubStore::ready, m_navigation, [this] { m_navigation->setFocus(); }, Qt::SingleShotConnection);
    connect(&m_services, &ServiceStore::changed, this, &MainWindow::showHeader);
    connect(&m_queue, &QueueStore::countsChanged, this, &MainWindow::showCounts);
    connect(&m_queue, &QueueStore::snapshotChanged, this, &MainWindow::showCounts);
    showState();
}

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(2 * kGrid + 4, kGrid + 4, 3 * kGrid, kGrid);
    row->setSpacing(kGrid + 4);
    auto *logo = new QLabel(header);
    logo->setPixmap(iconPixmap(QStringLiteral("mailwright"), Qt::black, 28, devicePixelRatioF()));
    m_hostName = new QLabel(header);
    m_hostName->setTextFormat(Qt::PlainText);
    setTextSize(m_hostName, TextSize::CardTitle);
    m_hubKind = new QLabel(header);
    m_hubKind->setTextFormat(Qt::PlainText);
    setMuted(m_hubKind);
    m_pill = new StatusPill(header);
    row->addWidget(logo);
    row->addWidget(m_hostName);
    row->addWidget(m_hubKind, 1);
    row->addWidget(m_pill);
    return header;
}

void MainWindow::makePages()
{
    m_overview = new OverviewPage({m_hub, m_services, m_queue, m_deliveries}, this);
    m_queuePage = new QueuePage(m_hub, m_queue, this);
    m_logsPage = new LogsPage(m_hub, m_logs, this);
    m_controlPage = new ControlFilesPage(m_hub, m_control, m_staged, this);
    m_historyPage = new HistoryPage(m_hub, m_changes, this);
    m_pages = {m_overview, m_queuePage, m_logsPage, m_controlPage, m_historyPage};
    for (const auto &name : pageNames()) {
        auto *page = m_pages[m_stack->count()];
        m_navigation->addPage(name, page->title());
        m_stack->addWidget(page);
    }
    m_state = new EmptyState(this);
    auto *retry = m_state->addButton(tr("&Try again"));
    retry->setObjectName(QStringLiteral("retry-connection"));
    retry->setProperty("kind", QStringLiteral("primary"));
    connect(retry, &QPushButton::clicked, this, [this] { m_hub.retry(); });
    m_stack->addWidget(m_state);
    connect(m_overview, &OverviewPage::queueWished, this, [this] { showPage(QStringLiteral("queue")); });
    connect(m_historyPage, &HistoryPage::undoWished, this, &MainWindow::review);
    connect(m_pending, &PendingBar::reviewWished, this, [this] { review(0); });
    connect(m_pending, &PendingBar::discardWished, &m_staged, &StagedChanges::discardAll);
    connect(&m_staged, &StagedChanges::changed, this, &MainWindow::showStaged);
    connect(&m_changes, &ChangeStore::applied, &m_control, &ControlStore::refresh);
}

void MainWindow::makeMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    auto *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    makeEditMenu();
    auto *view = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_pages.size(); ++i) {
        auto *action = view->addAction(icon(pageNames()[i]), m_pages[i]->title(), this, [this, i] { m_navigation->setCurrentRow(i); });
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    view->addSeparator();
    view->addAction(icon(QStringLiteral("restart")), tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] {
        m_queue.refresh();
        m_control.refresh();
        m_changes.refresh();
        m_hub.retry();
    });
    const std::pair<Page *, QString> menus[] = {
        {m_queuePage, tr("&Queue")}, {m_logsPage, tr("&Logs")}, {m_controlPage, tr("&Control files")}, {m_historyPage, tr("H&istory")}};
    for (const auto &[page, title] : menus) {
        auto *menu = menuBar()->addMenu(title);
        for (auto *action : page->menuActions()) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    }
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Mailwright"), this, &MainWindow::about);
}

void MainWindow::makeEditMenu()
{
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    m_undoEdit = edit->addAction(icon(QStringLiteral("undo")), tr("&Undo edit"), QKeySequence::Undo, &m_staged, &StagedChanges::undo);
    edit->addSeparator();
    m_review = edit->addAction(icon(QStringLiteral("check")), tr("&Review changes…"), QKeySequence(Qt::CTRL | Qt::Key_Return), this, [this] { review(0); });
    m_discard = edit->addAction(icon(QStringLiteral("close")), tr("&Discard changes"), &m_staged, &StagedChanges::discardAll);
    showStaged();
}

void MainWindow::showStaged()
{
    QStringList names;
    for (const auto &file : m_staged.files())
        names.append(file.file.section(u'/', 1));
    m_pending->setNames(names);
    m_undoEdit->setEnabled(m_staged.canUndo());
    m_review->setEnabled(!names.isEmpty());
    m_discard->setEnabled(!names.isEmpty());
    m_navigation->setBadge(static_cast<int>(pageNames().indexOf(QStringLiteral("control"))),
                           names.isEmpty() ? QString() : Format::count(static_cast<std::uint64_t>(names.size())));
}

// `undo`: the number of the change to take back; 0: what waits is applied.
void MainWindow::review(std::int64_t undo)
{
    if (!m_hub.connected() || (undo == 0 && m_staged.count() == 0))
        return;
    auto *sheet = new ReviewSheet(m_changes, m_staged, undo, this);
    connect(sheet, &ReviewSheet::editorWished, this, [this](const QString &file) {
        showPage(QStringLiteral("control"));
        m_controlPage->showFile(file.section(u'/', 1), true);
    });
    sheet->open();
}

void MainWindow::makeStatusBar()
{
    m_connection = new QLabel(this);
    m_counts = new QLabel(this);
    m_updated = new QLabel(this);
    for (auto *label : {m_connection, m_counts, m_updated}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(kGrid + 4, 4, kGrid + 4, 4);
        setTextSize(label, TextSize::Caption);
        setMuted(label);
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_connection, 1);
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_updated);
}

void MainWindow::begin()
{
    m_hub.open();
}

QStringList MainWindow::pageNames()
{
    return {QStringLiteral("overview"), QStringLiteral("queue"), QStringLiteral("logs"), QStringLiteral("control"), QStringLiteral("history")};
}

void MainWindow::showPage(const QString &name)
{
    m_navigation->setCurrentRow(static_cast<int>(std::max<qsizetype>(pageNames().indexOf(name), 0)));
}

bool MainWindow::settled() const
{
    const auto state = m_hub.state();
    if (state == HubState::NoHelper || state == HubState::NotAllowed)
        return true;
    return std::ranges::all_of(m_pages, [](const Page *page) { return page->settled(); });
}

void MainWindow::prepareForPicture()
{
    m_queuePage->selectFirst();
    m_controlPage->showFile(QStringLiteral("rcpthosts"));
}

void MainWindow::showState()
{
    const auto state = m_hub.state();
    const bool pages = state == HubState::Connected || state == HubState::Lost;
    m_navigation->setEnabled(pages);
    m_stack->setCurrentIndex(pages ? m_navigation->currentRow() : static_cast<int>(m_pages.size()));
    for (auto *page : m_pages)
        page->setStale(state == HubState::Lost);
    if (state == HubState::Lost)
        m_lost->showMessage(QStringLiteral("lost"), Tone::Waiting,
                            tr("The connection to the helper is lost. What you see is from before; connecting again…"));
    else
        m_lost->hide();
    if (state == HubState::Connecting) {
        m_state->setContent(QStringLiteral("server"), Tone::Neutral, tr("Connecting to the hub…"), QString());
        m_state->setNote(QString());
        m_state->setCommand(QString());
    } else if (state == HubState::NoHelper) {
        showNoHelper();
    } else if (state == HubState::NotAllowed) {
        showNotAllowed();
    }
    showHeader();
    showCounts();
}

void MainWindow::showNoHelper()
{
    const bool system = m_hub.socketPath().startsWith(QStringLiteral("/run/"));
    QString home = m_hub.socketPath();
    home.chop(static_cast<int>(QStringLiteral("/run/helper.sock").size()));
    m_state->setContent(QStringLiteral("no-helper"), Tone::Neutral, tr("The mail helper is not running"),
                        tr("Mailwright works through a helper, mailwrightd, that looks after the mail system. "
                           "Start it with this command:"));
    m_state->setCommand(system ? QStringLiteral("sudo systemctl start mailwrightd")
                               : QStringLiteral("mailwrightd --home %1").arg(home));
    m_state->setNote(tr("%1\nMailwright tries again by itself.", "reason").arg(m_hub.reason()));
}

void MainWindow::showNotAllowed()
{
    m_state->setContent(QStringLiteral("no-right"), Tone::Neutral, tr("You may not look after this hub"),
                        tr("The helper is running, but your account lacks the right “%1”. Members of the group "
                           "mailwright have it; an administrator can add you:")
                            .arg(m_hub.missingRight()));
    m_state->setCommand(QStringLiteral("sudo usermod -aG mailwright \"$USER\""));
    m_state->setNote(tr("%1\nThen log out and in again.", "reason").arg(m_hub.reason()));
}

void MainWindow::showHeader()
{
    const auto &status = m_hub.status();
    const QString name = Format::fromUtf8(status.hostName);
    m_hostName->setText(name.isEmpty() ? QStringLiteral("Mailwright") : name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Mailwright") : tr("%1 – Mailwright", "host name").arg(name));
    const bool known = !status.version.empty();
    m_hubKind->setText(!known ? QString() : (status.mode == rpc::hub::Mode::Private ? tr("Private hub") : tr("System hub")));
    if (m_hub.state() == HubState::Lost)
        return m_pill->setState(QStringLiteral("lost"), tr("Connection lost"), Tone::Waiting);
    if (!m_hub.connected())
        return m_pill->setState(QStringLiteral("no-helper"), tr("Not connected"), Tone::Neutral);
    using rpc::services::State;
    int stopped = 0;
    int paused = 0;
    for (const auto &service : m_services.services()) {
        stopped += service.normallyUp && (service.state == State::Down || service.state == State::NotSupervised) ? 1 : 0;
        paused += service.state == State::Paused ? 1 : 0;
    }
    if (stopped > 0)
        m_pill->setState(QStringLiteral("warning"), tr("%n service(s) stopped", nullptr, stopped), Tone::Bad);
    else if (paused > 0)
        m_pill->setState(QStringLiteral("paused"), tr("%n service(s) paused", nullptr, paused), Tone::Waiting);
    else
        m_pill->setState(QStringLiteral("success"), tr("All services run"), Tone::Good);
}

void MainWindow::showCounts()
{
    const auto &status = m_hub.status();
    if (!m_hub.connected()) {
        m_connection->setText(m_hub.state() == HubState::Lost ? tr("Connecting again…") : tr("Not connected"));
        m_counts->setVisible(m_hub.state() == HubState::Lost);
        m_updated->setVisible(m_hub.state() == HubState::Lost && m_queue.updated() > 0);
        return;
    }
    QStringList rights;
    for (const auto &right : status.rights)
        rights.append(Format::fromUtf8(right == "readMail" ? "read mail" : right));
    m_connection->setText(tr("Connected as %1 (%2)", "account, rights").arg(Format::fromUtf8(status.caller), rights.join(QStringLiteral(", "))));
    const auto messages = m_queue.counts().messages;
    m_counts->setText(messages == 0 ? tr("Queue: empty") : tr("Queue: %n message(s)", nullptr, static_cast<int>(messages)));
    m_navigation->setBadge(1, messages == 0 ? QString() : Format::count(static_cast<std::uint64_t>(messages)));
    m_counts->setVisible(true);
    m_updated->setText(tr("Updated %1", "time").arg(Format::clock(m_queue.updated())));
    m_updated->setVisible(m_queue.updated() > 0);
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1180, 780);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    showPage(settings.value(QStringLiteral("window/page"), QStringLiteral("overview")).toString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_staged.count() > 0 && !m_mayForget) {
        event->ignore();
        return askBeforeClosing();
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), pageNames().value(m_navigation->currentRow()));
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("close-question"));
    box->setIconPixmap(iconPixmap(QStringLiteral("edited"), colorsOf(palette()).active, 32, devicePixelRatioF()));
    box->setWindowTitle(tr("Close Mailwright"));
    box->setText(tr("%n change(s) have not been applied.", nullptr, m_staged.count()));
    box->setInformativeText(tr("They are forgotten when the window closes. Nothing on the hub changes."));
    auto *review = box->addButton(tr("&Review…"), QMessageBox::AcceptRole);
    auto *forget = box->addButton(tr("&Forget and close"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    forget->setObjectName(QStringLiteral("close-forget"));
    box->setDefaultButton(review);
    connect(review, &QPushButton::clicked, this, [this] { this->review(0); });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_mayForget = true;
        close();
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
