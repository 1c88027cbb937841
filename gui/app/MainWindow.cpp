// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, the hub that is looked at, menus and the status bar.
#include "gui/app/MainWindow.h"

#include "gui/app/HubView.h"
#include "gui/app/PageTable.h"
#include "gui/guide/GuideWindow.h"
#include "gui/models/Format.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/NavigationList.h"
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

MainWindow::MainWindow(const QString &address, QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Mailwright"));
    setMinimumSize(960, 600);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_views = new QStackedWidget(central);
    column->addWidget(m_views, 1);
    setCentralWidget(central);
    m_sessions.push_back(std::make_unique<HubSession>(HubEntry{address, QString(), 0}));
    m_view = new HubView(*m_sessions.front(), m_views);
    m_views->addWidget(m_view);
    makeMenus();
    makeStatusBar();
    m_view->navigation().setFocus();
    connect(m_view, &HubView::changed, this, &MainWindow::showView);
    connect(m_view, &HubView::pageChanged, this, &MainWindow::showView);
    showView();
}

// The views first: they look at the sessions until their end.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
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

void MainWindow::makeMenus()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    auto *quit = file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
    makeEditMenu();
    makeViewMenu();
    m_tools = menuBar()->addMenu(tr("&Tools"));
    const auto table = pageTable();
    for (qsizetype i = 0; i < m_view->pages().size(); ++i) {
        const auto actions = m_view->pages()[i]->menuActions();
        if (actions.isEmpty())
            continue;
        const auto &entry = table[static_cast<std::size_t>(i)];
        auto *menu = m_tools->addMenu(icon(QString::fromLatin1(entry.icon)), pageTitle(entry));
        for (auto *action : actions)
            action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
    }
    auto *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(icon(QStringLiteral("guide")), tr("&User guide"), QKeySequence(Qt::Key_F1), this, &MainWindow::showGuide);
    help->addAction(tr("&About Mailwright"), this, &MainWindow::about);
}

void MainWindow::makeEditMenu()
{
    auto *edit = menuBar()->addMenu(tr("&Edit"));
    m_undoEdit = edit->addAction(icon(QStringLiteral("undo")), tr("&Undo edit"), QKeySequence::Undo, this, [this] { staged().undo(); });
    edit->addSeparator();
    m_review = edit->addAction(icon(QStringLiteral("check")), tr("&Review changes…"), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
                               [this] { m_view->review(); });
    m_discard = edit->addAction(icon(QStringLiteral("close")), tr("&Discard changes"), this, [this] { staged().discardAll(); });
}

void MainWindow::makeViewMenu()
{
    auto *view = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const auto &entry : pageTable()) {
        const QString name = QString::fromLatin1(entry.name);
        auto *action = view->addAction(icon(QString::fromLatin1(entry.icon)), pageTitle(entry), this, [this, name] { showPage(name); });
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
    }
    view->addSeparator();
    view->addAction(icon(QStringLiteral("restart")), tr("&Refresh"), QKeySequence(Qt::Key_F5), this, [this] { m_view->refresh(); });
}

void MainWindow::showView()
{
    showHeader();
    showCounts();
    showActions();
}

void MainWindow::showActions()
{
    m_undoEdit->setEnabled(staged().canUndo());
    m_review->setEnabled(staged().count() > 0);
    m_discard->setEnabled(staged().count() > 0);
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
    hub().open();
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

void MainWindow::showHeader()
{
    const auto &status = hub().status();
    const QString name = Format::fromUtf8(status.hostName);
    m_hostName->setText(name.isEmpty() ? QStringLiteral("Mailwright") : name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Mailwright") : tr("%1 – Mailwright", "host name").arg(name));
    const bool known = !status.version.empty();
    m_hubKind->setText(!known ? QString() : (status.mode == rpc::hub::Mode::Private ? tr("Private hub") : tr("System hub")));
    showPill();
}

void MainWindow::showPill()
{
    if (hub().state() == HubState::Lost)
        return m_pill->setState(QStringLiteral("lost"), tr("Connection lost"), Tone::Waiting);
    if (!hub().connected())
        return m_pill->setState(QStringLiteral("no-helper"), tr("Not connected"), Tone::Neutral);
    using rpc::services::State;
    int stopped = 0;
    int paused = 0;
    for (const auto &service : services().services()) {
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
    const auto &status = hub().status();
    if (!hub().connected()) {
        m_connection->setText(hub().state() == HubState::Lost ? tr("Connecting again…") : tr("Not connected"));
        m_counts->setVisible(hub().state() == HubState::Lost);
        m_updated->setVisible(hub().state() == HubState::Lost && queue().updated() > 0);
        return;
    }
    QStringList rights;
    for (const auto &right : status.rights)
        rights.append(Format::fromUtf8(right == "readMail" ? "read mail" : right));
    m_connection->setText(tr("Connected as %1 (%2)", "account, rights").arg(Format::fromUtf8(status.caller), rights.join(QStringLiteral(", "))));
    const auto messages = queue().counts().messages;
    m_counts->setText(messages == 0 ? tr("Queue: empty") : tr("Queue: %n message(s)", nullptr, static_cast<int>(messages)));
    m_counts->setVisible(true);
    m_updated->setText(tr("Updated %1", "time").arg(Format::clock(queue().updated())));
    m_updated->setVisible(queue().updated() > 0);
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
    if (staged().count() > 0 && !m_mayForget) {
        event->ignore();
        return askBeforeClosing();
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), m_view->currentPage());
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeClosing()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("close-question"));
    box->setIconPixmap(iconPixmap(QStringLiteral("edited"), colorsOf(palette()).active, 32, devicePixelRatioF()));
    box->setWindowTitle(tr("Close Mailwright"));
    box->setText(tr("%n change(s) have not been applied.", nullptr, staged().count()));
    box->setInformativeText(tr("They are forgotten when the window closes. Nothing on the hub changes."));
    auto *review = box->addButton(tr("&Review…"), QMessageBox::AcceptRole);
    auto *forget = box->addButton(tr("&Forget and close"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    forget->setObjectName(QStringLiteral("close-forget"));
    box->setDefaultButton(review);
    connect(review, &QPushButton::clicked, this, [this] { m_view->review(); });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_mayForget = true;
        close();
    });
    box->open();
}

void MainWindow::showGuide()
{
    if (!m_guide) {
        m_guide = new GuideWindow(
            [this](const QString &name) {
                auto *page = m_view->page(name);
                if (page && !page->isVisible())
                    page->resize(m_views->size());
                return page ? page->grab() : QPixmap();
            },
            this);
    }
    m_guide->showChapter(GuideText::chapterOfPage(m_view->currentPage()));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
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
