// SPDX-License-Identifier: GPL-3.0-or-later
// One hub in the window.
#include "gui/app/HubView.h"

#include "gui/app/PageTable.h"
#include "gui/app/Preferences.h"
#include "gui/assistant/SetupAssistant.h"
#include "gui/guide/GuideWindow.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/ControlFilesPage.h"
#include "gui/pages/ReviewSheet.h"
#include "gui/widgets/Announce.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/NavigationList.h"
#include "gui/widgets/PageArea.h"
#include "gui/widgets/PendingBar.h"

#include "shared/base/Clock.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mw::gui {

namespace {

constexpr int kNavigationWidth = 26 * kGrid;

int rowOf(const QString &name)
{
    const auto pages = pageTable();
    const auto place = std::ranges::find_if(pages, [&](const PageEntry &page) { return name == QLatin1String(page.name); });
    return place == pages.end() ? -1 : static_cast<int>(place - pages.begin());
}

} // namespace

HubView::HubView(HubSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_session.context.review = [this] { review(); };
    m_session.context.undo = [this](std::int64_t id) { review(id); };
    m_session.context.go = [this](const QString &page, const QString &what) { go(page, what); };
    m_session.context.help = [this](QWidget *dialog, const QString &chapter) { help(dialog, chapter); };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody(), 1);
    m_pending = new PendingBar(this);
    column->addWidget(m_pending);
    makePages();
    makeState();
    setCollapsed(false);
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &HubView::showState);
    connect(&m_session.hub, &HubStore::stateChanged, this, &HubView::showState);
    connect(&m_session.hub, &HubStore::ready, m_navigation, [this] { m_navigation->setFocus(); }, Qt::SingleShotConnection);
    connect(&m_session.services, &ServiceStore::changed, this, &HubView::changed);
    connect(&m_session.queue, &QueueStore::countsChanged, this, &HubView::showBadges);
    connect(&m_session.queue, &QueueStore::snapshotChanged, this, &HubView::showBadges);
    connect(m_pending, &PendingBar::reviewWished, this, [this] { review(); });
    connect(m_pending, &PendingBar::discardWished, &m_session.staged, &StagedChanges::discardAll);
    connect(&m_session.changes, &ChangeStore::applied, &m_session.search, &SearchStore::forget);
    connect(&m_session.staged, &StagedChanges::changed, this, &HubView::showStaged);
    connect(&m_session.presence, &PresenceStore::changed, this, &HubView::showPresence);
    connect(&m_session.changes, &ChangeStore::applied, &m_session.control, &ControlStore::refresh);
    showStaged();
    showState();
}

QWidget *HubView::makeBody()
{
    auto *widget = new QWidget(this);
    auto *body = new QHBoxLayout(widget);
    body->setContentsMargins(kGrid + 4, kGrid, 0, 0);
    body->setSpacing(0);
    m_navigation = new NavigationList(widget);
    body->addWidget(m_navigation);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(3 * kGrid, 0, 3 * kGrid, 0);
    m_lost = new Banner(widget);
    auto *now = m_lost->addButton(tr("Try &now"));
    now->setObjectName(QStringLiteral("retry-now"));
    connect(now, &QPushButton::clicked, this, [this] { m_session.hub.retry(); });
    connect(&m_lostTick, &QTimer::timeout, this, [this] { m_lost->amend(lostWords()); });
    m_others = new Banner(widget);
    m_others->setObjectName(QStringLiteral("others-edit"));
    banners->addWidget(m_lost);
    banners->addWidget(m_others);
    right->addLayout(banners);
    m_stack = new QStackedWidget(widget);
    right->addWidget(m_stack, 1);
    body->addLayout(right, 1);
    return widget;
}

void HubView::makePages()
{
    const auto table = pageTable();
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto *page = table[i].make(m_session.context, m_stack);
        m_pages.append(page);
        m_stack->addWidget(new PageArea(page, m_stack));
        m_navigation->addPage(QString::fromLatin1(table[i].icon), pageTitle(table[i]), i > 0 && table[i].group != table[i - 1].group);
    }
}

void HubView::makeState()
{
    m_state = new EmptyState(this);
    m_setUp = m_state->addButton(tr("&Set up this computer…"));
    m_setUp->setObjectName(QStringLiteral("set-up"));
    m_setUp->setProperty("kind", QStringLiteral("primary"));
    connect(m_setUp, &QPushButton::clicked, this, &HubView::setUp);
    m_retry = m_state->addButton(tr("&Try again"));
    m_retry->setObjectName(QStringLiteral("retry-connection"));
    m_retry->setProperty("kind", QStringLiteral("primary"));
    connect(m_retry, &QPushButton::clicked, this, [this] { m_session.hub.retry(); });
    m_stack->addWidget(m_state);
}

Page *HubView::page(const QString &name) const
{
    return m_pages.value(rowOf(name), nullptr);
}

QString HubView::currentPage() const
{
    return QString::fromLatin1(pageTable()[static_cast<std::size_t>(std::max(0, m_navigation->currentRow()))].name);
}

void HubView::showPage(const QString &name)
{
    m_navigation->setCurrentRow(std::max(0, rowOf(name)));
}

void HubView::go(const QString &name, const QString &what)
{
    showPage(name);
    auto *shown = page(name);
    if (!shown)
        return;
    if (!what.isEmpty())
        shown->reveal(what);
    auto *control = QApplication::focusWidget();
    if (!control || !shown->isAncestorOf(control)) {
        shown->setFocus(Qt::OtherFocusReason);
        control = shown;
    }
    Q_EMIT revealed(control);
}

QList<QWidget *> HubView::panes() const
{
    QList<QWidget *> out{m_navigation, m_stack->currentWidget()};
    if (m_pending->isVisible())
        out.append(m_pending);
    return out;
}

void HubView::actOn(const std::string &service, const QString &title, ServiceAct act)
{
    const bool away = act == ServiceAct::Stop || act == ServiceAct::Restart;
    if (!away || !Preferences::instance().wishes().askBeforeServices)
        return m_session.services.act(service, act);
    const bool stop = act == ServiceAct::Stop;
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("service-question"));
    box->setWindowTitle(title);
    box->setText(stop ? tr("Stop %1?", "service").arg(title) : tr("Restart %1?", "service").arg(title));
    box->setInformativeText(stop ? tr("It does nothing until it is started again. What runs now is finished first.")
                                 : tr("What runs now is finished first; then it starts anew."));
    auto *yes = box->addButton(stop ? tr("&Stop") : tr("&Restart"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("service-yes"));
    box->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, &m_session.services, [this, service, act] { m_session.services.act(service, act); });
    box->open();
}

bool HubView::canBeSetUp() const
{
    return m_session.hub.answers() && m_session.hub.mayConfigure() && !m_session.entry.remote();
}

void HubView::setUp()
{
    if (canBeSetUp())
        (new SetupAssistant(m_session.context, window()))->open();
}

QPixmap HubView::pictureOf(const QString &name) const
{
    auto *shown = page(name);
    if (shown && !shown->isVisible())
        shown->resize(m_stack->size());
    return shown ? shown->grab() : QPixmap();
}

// A dialog blocks every window but those that are its own.
void HubView::help(QWidget *dialog, const QString &chapter)
{
    auto *guide = dialog->findChild<GuideWindow *>();
    if (!guide)
        guide = new GuideWindow([this](const QString &name) { return pictureOf(name); }, dialog);
    guide->showChapter(chapter);
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void HubView::setCollapsed(bool collapsed)
{
    m_navigation->setCollapsed(collapsed);
    m_navigation->setFixedWidth(collapsed ? m_navigation->widthOfTitles() : qMax(kNavigationWidth, m_navigation->widthOfTitles()));
}

void HubView::refresh()
{
    m_session.queue.refresh();
    m_session.control.refresh();
    m_session.changes.refresh();
    m_session.hub.retry();
    for (auto *page : m_pages)
        page->refresh();
}

bool HubView::settled() const
{
    const auto state = m_session.hub.state();
    if (state == HubState::NoHelper || state == HubState::NotAllowed)
        return true;
    return std::ranges::all_of(m_pages, [](const Page *page) { return page->settled(); });
}

void HubView::showStaged()
{
    QStringList names;
    int files = 0;
    for (const auto &act : m_session.staged.acts()) {
        names.append(act.title);
        files += act.file ? 1 : 0;
    }
    m_pending->setNames(names);
    m_navigation->setBadge(rowOf(QStringLiteral("control")), files == 0 ? QString() : Format::count(static_cast<std::uint64_t>(files)));
    Q_EMIT changed();
}

void HubView::showBadges()
{
    const auto messages = m_session.queue.counts().messages;
    m_navigation->setBadge(rowOf(QStringLiteral("queue")), messages == 0 ? QString() : Format::count(static_cast<std::uint64_t>(messages)));
    Q_EMIT changed();
}

void HubView::review(std::int64_t undo)
{
    if (!m_session.hub.connected() || (undo == 0 && m_session.staged.count() == 0))
        return;
    auto *sheet = new ReviewSheet(m_session.changes, m_session.staged, undo, window());
    connect(sheet, &ReviewSheet::editorWished, this, [this](const QString &file, int line) {
        showPage(QStringLiteral("control"));
        if (auto *control = qobject_cast<ControlFilesPage *>(page(QStringLiteral("control"))))
            control->showEditor(file, line);
    });
    sheet->open();
}

void HubView::showState()
{
    const auto state = m_session.hub.state();
    const bool pages = state == HubState::Connected || state == HubState::Lost;
    if (state == HubState::Connected && (m_shownState == HubState::NotSetUp || m_shownState == HubState::NoHelper))
        m_navigation->setFocus();
    announceState(state);
    m_setUp->setVisible(state == HubState::NotSetUp);
    m_retry->setVisible(state != HubState::NotSetUp);
    m_navigation->setEnabled(pages);
    m_stack->setCurrentIndex(pages ? m_navigation->currentRow() : static_cast<int>(m_pages.size()));
    for (auto *page : m_pages)
        page->setStale(state == HubState::Lost);
    showLost();
    if (state == HubState::Connecting) {
        m_state->setContent(QStringLiteral("server"), Tone::Neutral, tr("Connecting to the hub…"), QString());
        m_state->setNote(QString());
        m_state->setCommand(QString());
    } else if (state == HubState::NoHelper) {
        m_session.entry.remote() ? showUnreachable() : showNoHelper();
    } else if (state == HubState::NotAllowed) {
        showNotAllowed();
    } else if (state == HubState::NotSetUp) {
        showNotSetUp();
    }
    showBadges();
    showPresence();
    Q_EMIT pageChanged();
}

QString HubView::lostWords() const
{
    const int seconds = (m_session.hub.attemptIn() + 999) / 1000;
    const QString what = tr("The connection to the helper is lost. What you see is as of %1.", "time of day").arg(Format::clock(m_lostSince));
    return what + u' ' + (seconds > 0 ? tr("It is tried again in %n seconds.", "", seconds) : tr("It is being tried again…"));
}

void HubView::showLost()
{
    if (m_session.hub.state() != HubState::Lost) {
        m_lostTick.stop();
        m_lostSince = 0;
        return m_lost->hide();
    }
    if (m_lostSince > 0)
        return;
    m_lostSince = clock::now();
    m_lost->showMessage(QStringLiteral("lost"), Tone::Waiting, lostWords());
    m_lostTick.start(std::chrono::seconds(1));
}

// Advice alone: who is second is told by the review.
void HubView::showPresence()
{
    const auto accounts = m_session.presence.accountsOn(currentPage());
    const QString now = m_session.hub.connected() ? PresenceStore::sentence(accounts, Format::fromUtf8(m_session.hub.status().caller)) : QString();
    if (std::exchange(m_othersShown, currentPage() + now) == currentPage() + now)
        return; // one who has closed it has read it
    if (now.isEmpty())
        m_others->hide();
    else
        m_others->showMessage(QStringLiteral("users"), Tone::Waiting, now);
}

void HubView::showNoHelper()
{
    const bool system = m_session.hub.socketPath().startsWith(QStringLiteral("/run/"));
    QString home = m_session.hub.socketPath();
    home.chop(static_cast<int>(QStringLiteral("/run/helper.sock").size()));
    m_state->setContent(QStringLiteral("no-helper"), Tone::Neutral, tr("The mail helper is not running"),
                        tr("Mailwright works through a helper, mailwrightd, that looks after the mail system. "
                           "Start it with this command:"));
    m_state->setCommand(system ? QStringLiteral("sudo systemctl start mailwrightd") : QStringLiteral("mailwrightd --home %1").arg(home));
    m_state->setNote(tr("%1\nMailwright tries again by itself.", "reason").arg(HelperWords::sentence(m_session.hub.reason().toStdString())));
}

void HubView::announceState(HubState state)
{
    if (std::exchange(m_shownState, state) == state)
        return;
    const QString name = m_session.name().isEmpty() ? QStringLiteral("Mailwright") : m_session.name();
    if (state == HubState::Connected)
        announce(this, tr("Connected to %1.", "name of a hub").arg(name));
    else if (state == HubState::Lost)
        announce(this, tr("The connection to %1 is lost.", "name of a hub").arg(name), Manners::Urgent);
    else if (state == HubState::NoHelper)
        announce(this, m_session.entry.remote() ? tr("%1 cannot be reached", "name of a hub").arg(name) : tr("The mail helper is not running"));
}

void HubView::showNotSetUp()
{
    m_state->setContent(QStringLiteral("server"), Tone::Neutral, tr("There is no mail hub here yet"),
                        tr("The helper is running. An assistant asks what the hub needs to know, shows what it will write, and "
                           "ends with a mail that arrives."));
    m_setUp->setEnabled(canBeSetUp());
    m_state->setCommand(QString());
    QString note = tr("Nothing is changed before the last page.");
    if (m_session.entry.remote())
        note = tr("A hub is set up on its own computer: start Mailwright there, or type there: %1").arg(QStringLiteral("sudo mailwrightctl setup make"));
    else if (!canBeSetUp())
        note = tr("You lack the right to configure; ask an administrator of this computer.");
    m_state->setNote(note);
}

void HubView::showUnreachable()
{
    const QString login = m_session.entry.login();
    m_state->setContent(QStringLiteral("no-helper"), Tone::Neutral, tr("%1 cannot be reached", "name of a hub").arg(m_session.name()),
                        HubBook::adviceFor(m_session.hub.reason(), login) + u' ' + tr("This command says more:"));
    m_state->setCommand(HubBook::commandFor(m_session.entry));
    const QString reason = HelperWords::sentence(m_session.hub.reason().toStdString());
    m_state->setNote(m_session.hub.triesAgain() ? tr("%1\nMailwright tries again by itself.", "reason").arg(reason)
                                                : tr("%1\nMailwright does not try again by itself: too many attempts could lock your account there.", "reason").arg(reason));
}

void HubView::showNotAllowed()
{
    m_state->setContent(QStringLiteral("no-right"), Tone::Neutral, tr("You may not look after this hub"),
                        tr("The helper is running, but your account lacks the right “%1”. Members of the group "
                           "mailwright have it; an administrator can add you:")
                            .arg(m_session.hub.missingRight()));
    m_state->setCommand(QStringLiteral("sudo usermod -aG mailwright \"$USER\""));
    m_state->setNote(tr("%1\nThen log out and in again.", "reason").arg(HelperWords::sentence(m_session.hub.reason().toStdString())));
}

} // namespace mw::gui
