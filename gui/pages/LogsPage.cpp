// SPDX-License-Identifier: GPL-3.0-or-later
// Logs: any log directory the helper offers; follow, find, filter, and only the lines of one message.
#include "gui/pages/LogsPage.h"

#include "gui/models/Format.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/FindBar.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/LogView.h"
#include "gui/widgets/WrapLayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace mw::gui {

namespace {
constexpr int kFilterMilliseconds = 150;
constexpr int kNameRole = Qt::UserRole;
} // namespace

LogsPage::LogsPage(PageContext &context, QWidget *parent)
    : Page(tr("Logs"), parent), m_hub(context.hub), m_store(context.logs)
{
    makeActions();
    content()->addWidget(makeTools());
    content()->addWidget(makeLines(), 1);
    connect(&m_store, &LogStore::directoriesChanged, this, &LogsPage::showDirectories);
    connect(&m_document, &LogDocument::changed, this, &LogsPage::showState);
    connect(&m_document, &LogDocument::rotationSuspected, this, &LogsPage::lookForNewFiles);
    connect(&m_document, &LogDocument::foundRow, this, [this](qint64 row, bool wentRound) {
        m_findBar->setResult(wentRound ? tr("Went on at the other end") : QString());
        m_view->goToRow(static_cast<std::uint64_t>(row));
    });
    connect(&m_document, &LogDocument::notFound, this, [this] { m_findBar->setResult(tr("Not found")); });
    connect(m_view, &LogView::currentChanged, this, &LogsPage::showCurrent);
    connect(m_view, &LogView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LogsPage::showMenu);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterMilliseconds);
    connect(&m_filterDelay, &QTimer::timeout, this, &LogsPage::applyFilter);
    showCurrent();
    showState();
}

void LogsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &keys, bool checkable) {
        auto *action = new QAction(icon(name), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(checkable);
        addAction(action);
        return action;
    };
    m_find = make(QStringLiteral("search"), tr("&Find…"), QKeySequence::Find, false);
    m_find->setObjectName(QStringLiteral("log-find")); // the page Queue searches, too
    m_findNext = make(QStringLiteral("down"), tr("Find &next"), QKeySequence(Qt::Key_F3), false);
    m_findPrevious = make(QStringLiteral("up"), tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3), false);
    m_onlyMessage = make(QStringLiteral("message"), tr("Only this &message"), QKeySequence(Qt::CTRL | Qt::Key_E), true);
    m_regex = make(QStringLiteral("regex"), tr("&Regular expression"), {}, true);
    m_raw = make(QStringLiteral("raw"), tr("Ra&w time stamps"), QKeySequence(Qt::CTRL | Qt::Key_R), true);
    m_follow = make(QStringLiteral("follow"), tr("F&ollow"), QKeySequence(Qt::CTRL | Qt::Key_L), true);
    m_follow->setChecked(true);
    m_onlyMessage->setToolTip(tr("Shows only the lines of the message that the current line belongs to"));
    m_follow->setToolTip(tr("Shows new lines as they are written (Space)"));
    m_regex->setToolTip(tr("The filter is a regular expression"));
    connect(m_find, &QAction::triggered, this, [this] { m_findBar->begin(); });
    connect(m_findNext, &QAction::triggered, this, [this] { find(FindDirection::Forward); });
    connect(m_findPrevious, &QAction::triggered, this, [this] { find(FindDirection::Backward); });
    connect(m_onlyMessage, &QAction::toggled, this, &LogsPage::onlyThisMessage);
    connect(m_regex, &QAction::toggled, this, &LogsPage::applyFilter);
    connect(m_raw, &QAction::toggled, this,
            [this](bool raw) { m_view->setStampStyle(raw ? StampStyle::Raw : StampStyle::Local); });
    connect(m_follow, &QAction::toggled, this, [this](bool on) { m_view->setFollowing(on); });
}

QToolButton *LogsPage::toggleFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setProperty("kind", QStringLiteral("button"));
    button->setFocusPolicy(Qt::StrongFocus);
    const bool hasIcon = action != m_regex && action != m_raw;
    QString word = action->text();
    if (hasIcon)
        action->setIconText(u' ' + word.remove(u'&')); // the space parts glyph and word
    button->setToolButtonStyle(hasIcon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    return button;
}

QWidget *LogsPage::makeTools()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_directories = new ComboBox(row);
    m_directories->setObjectName(QStringLiteral("log-directory"));
    m_directories->setAccessibleName(tr("Log"));
    connect(m_directories, &QComboBox::currentIndexChanged, this, &LogsPage::openDirectory);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(QStringLiteral("log-filter"));
    m_filter->setPlaceholderText(tr("Filter lines"));
    m_filter->setAccessibleName(tr("Filter lines"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_filterDelay.start(); });
    layout->addWidget(m_directories);
    layout->addWidget(m_filter);
    auto *regex = toggleFor(m_regex, row);
    regex->setText(QStringLiteral(".*"));
    regex->setAccessibleName(tr("Regular expression"));
    layout->addWidget(regex);
    layout->addWidget(toggleFor(m_onlyMessage, row));
    layout->addWidget(toggleFor(m_follow, row));
    return row;
}

QWidget *LogsPage::makeLines()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    auto *lines = new QWidget(m_stack);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, kGrid / 2, 0, 0);
    column->setSpacing(0);
    m_view = new LogView(m_document, lines);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_findBar = new FindBar(lines);
    connect(m_findBar, &FindBar::nextWished, this, [this] { find(FindDirection::Forward); });
    connect(m_findBar, &FindBar::previousWished, this, [this] { find(FindDirection::Backward); });
    connect(m_findBar, &FindBar::textChanged, this,
            [this](const QString &text) { m_view->setMarked(LineMatcher(text, MatchKind::Text)); });
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_view->setMarked(m_document.filter().text);
        m_view->setFocus();
    });
    column->addWidget(m_view, 1);
    column->addWidget(m_findBar);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(lines);
    m_stack->addWidget(m_empty);
    m_footer = new QLabel(card);
    m_footer->setTextFormat(Qt::PlainText);
    setTextSize(m_footer, TextSize::Caption);
    setMuted(m_footer);
    card->body()->addWidget(m_stack, 1);
    auto *footRow = new QHBoxLayout;
    footRow->setContentsMargins(kGrid + 4, 0, kGrid + 4, kGrid / 2);
    footRow->addWidget(m_footer);
    card->body()->addLayout(footRow);
    return card;
}

QList<QAction *> LogsPage::menuActions() const
{
    return {m_find, m_findNext, m_findPrevious, nullptr, m_onlyMessage, m_regex, m_raw, nullptr, m_follow};
}

bool LogsPage::settled() const
{
    const auto &log = m_document.snapshot();
    return m_store.loaded() && !m_opening && (!m_document.isOpen() || (log.indexed && log.filterComplete));
}

void LogsPage::reveal(const QString &what)
{
    if (const int place = m_directories->findData(QStringLiteral("qmail-send")); place >= 0)
        m_directories->setCurrentIndex(place);
    m_regex->setChecked(true); // 12 is not 123
    m_filter->setText(QStringLiteral("msg %1\\b").arg(what.toULongLong()));
    m_filter->setFocus(Qt::OtherFocusReason);
}

void LogsPage::showDirectories()
{
    const QString before = m_directories->currentData(kNameRole).toString();
    const QSignalBlocker blocker(m_directories);
    m_directories->clear();
    for (const auto &directory : m_store.directories()) {
        const QString name = Format::fromUtf8(directory.name);
        m_directories->addItem(Format::service(directory.title, directory.name), name);
    }
    // At first the log that tells of deliveries, then the one that was open.
    const int index = m_directories->findData(before.isEmpty() ? QStringLiteral("qmail-send") : before);
    m_directories->setCurrentIndex(index >= 0 ? index : 0);
    m_directories->setVisible(m_directories->count() > 0);
    openDirectory();
}

void LogsPage::openDirectory()
{
    const int index = m_directories->currentIndex();
    if (index < 0 || static_cast<std::size_t>(index) >= m_store.directories().size())
        return showState();
    const auto &directory = m_store.directories()[static_cast<std::size_t>(index)];
    m_directory = directory.name;
    if (m_opening) {
        m_openAgain = true;
        return;
    }
    m_opening = true;
    const bool sends = directory.service == "qmail-send" || directory.name == "qmail-send";
    m_view->setDefinitionNamed(sends ? QStringLiteral("qmail-send log") : QStringLiteral("tcpserver log"));
    m_store.openFiles(m_directory, 0, {}, this, [this](const LogStore::Opened &opened) {
        m_opening = false;
        if (std::exchange(m_openAgain, false))
            return openDirectory();
        m_problem = opened ? QString() : opened.error();
        m_messageLine.reset();
        m_document.open(opened.value_or(LogFiles{}));
        m_view->setFollowing(true);
        const QSignalBlocker blocker(m_onlyMessage);
        m_onlyMessage->setChecked(false);
        applyFilter();
    });
}

void LogsPage::lookForNewFiles()
{
    if (m_opening || !m_hub.connected())
        return;
    m_opening = true;
    const auto asked = m_directory;
    m_store.openFiles(m_directory, 0, m_document.files(), this, [this, asked](const LogStore::Opened &opened) {
        m_opening = false;
        if (std::exchange(m_openAgain, false))
            return openDirectory();
        if (opened && asked == m_directory && !opened->empty())
            m_document.append(*opened);
    });
}

void LogsPage::applyFilter()
{
    LogFilter filter;
    filter.text = LineMatcher(m_filter->text(), m_regex->isChecked() ? MatchKind::Regex : MatchKind::Text);
    filter.messageOfLine = m_messageLine;
    const QString error = filter.text.error();
    m_filter->setProperty("problem", !error.isEmpty());
    m_filter->setToolTip(error);
    m_filter->style()->unpolish(m_filter);
    m_filter->style()->polish(m_filter);
    if (filter.text == m_document.filter().text && filter.messageOfLine == m_document.filter().messageOfLine)
        return;
    if (!m_document.snapshot().filtered && m_view->currentRow())
        m_returnTo = m_document.snapshot().lineOfRow(*m_view->currentRow());
    m_document.setFilter(filter);
    m_view->setMarked(filter.text);
    if (!filter.active() && m_returnTo)
        showWholeLog();
}

// Back to the line one came from, with its surroundings.
void LogsPage::showWholeLog()
{
    const auto line = *std::exchange(m_returnTo, std::nullopt);
    connect(
        &m_document, &LogDocument::changed, this, [this, line] { m_view->goToRow(line); }, Qt::SingleShotConnection);
}

void LogsPage::onlyThisMessage(bool only)
{
    const auto row = m_view->currentRow();
    m_messageLine.reset();
    if (only && row) {
        m_messageLine = m_document.snapshot().lineOfRow(*row);
        if (!m_returnTo)
            m_returnTo = m_messageLine;
        m_view->setFollowing(false);
    }
    applyFilter();
}

void LogsPage::find(FindDirection direction)
{
    const LineMatcher matcher(m_findBar->text(), MatchKind::Text);
    if (matcher.empty())
        return m_findBar->begin();
    const auto rows = m_document.snapshot().rowCount();
    m_document.find(matcher, m_view->currentRow().value_or(rows), direction);
}

void LogsPage::showCurrent()
{
    const QByteArray text = m_view->currentText();
    const bool concerns = concernsMessage(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    m_onlyMessage->setEnabled(m_onlyMessage->isChecked() || (concerns && !m_document.snapshot().showsPreview()));
}

void LogsPage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    auto *copy = menu.addAction(icon(QStringLiteral("copy")), tr("&Copy"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_view->selectedText()); });
    menu.addSeparator();
    menu.addActions({m_onlyMessage, m_raw, m_follow});
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void LogsPage::showState()
{
    const auto &log = m_document.snapshot();
    showFooter();
    showCurrent();
    if (log.rowCount() > 0) {
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_problem.isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("This log could not be opened"), m_problem);
    else if (m_store.loaded() && m_store.directories().empty())
        m_empty->setContent(QStringLiteral("logs"), Tone::Neutral, tr("There is no log yet"),
                            tr("A log appears here as soon as a service has written its first line."));
    else if (log.filtered && !log.filterComplete)
        m_empty->setContent(QStringLiteral("search"), Tone::Neutral, tr("Searching…"), QString());
    else if (log.filtered)
        m_empty->setContent(QStringLiteral("search"), Tone::Neutral, tr("No line matches"),
                            tr("%1 lines are in this log. Clear the filter to see them.").arg(Format::count(log.lines)));
    else if (m_opening || !m_store.loaded() || (m_document.isOpen() && !log.indexed))
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Opening the log…"), QString());
    else
        m_empty->setContent(QStringLiteral("logs"), Tone::Neutral, tr("This log is empty"),
                            tr("Its service has not written a line yet."));
    m_stack->setCurrentIndex(1);
}

void LogsPage::showFooter()
{
    const auto &log = m_document.snapshot();
    m_footer->setVisible(m_document.isOpen());
    const QString size = Format::size(log.totalBytes);
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(m_document.files().size()));
    if (!log.indexed) {
        const auto percent = log.totalBytes == 0 ? 0 : log.indexedBytes * 100 / log.totalBytes;
        m_footer->setText(tr("%1 · %2 · reading %3 %", "files, size, percentage").arg(files, size).arg(percent));
        return;
    }
    QString text = tr("%1 · %2 · %3 lines", "files, size, number").arg(files, size, Format::count(log.lines));
    if (log.filtered)
        text = tr("%1 of %2 lines shown", "two numbers").arg(Format::count(log.rowCount()), Format::count(log.lines));
    if (!log.filterComplete)
        text += tr(" · searching…");
    m_footer->setText(text);
}

} // namespace mw::gui
