// SPDX-License-Identifier: GPL-3.0-or-later
// Control files: every known file in groups with its value, and one of them in detail.
#include "gui/pages/ControlFilesPage.h"

#include "gui/delegates/ControlFileDelegate.h"
#include "gui/pages/ControlDetails.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kListWidth = 320;
}

ControlFilesPage::ControlFilesPage(PageContext &context, QWidget *parent)
    : Page(tr("Control files"), parent), m_hub(context.hub), m_store(context.control), m_model(context.staged)
{
    m_find = new QAction(icon(QStringLiteral("search")), tr("&Find a control file"), this);
    m_find->setShortcut(QKeySequence::Find);
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    content()->addWidget(makeTools());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * kGrid);
    splitter->addWidget(makeList());
    auto *card = new Card(splitter);
    m_details = new ControlDetails(context.staged, card);
    card->body()->addWidget(m_details);
    splitter->addWidget(card);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kListWidth, 2 * kListWidth});
    content()->addWidget(splitter, 1);
    connect(&m_store, &ControlStore::changed, this, &ControlFilesPage::showEntries);
    connect(&context.staged, &StagedChanges::changed, this, [this] {
        if (m_show->currentData().toInt() == static_cast<int>(ControlShow::Staged))
            arrange();
    });
    connect(&m_hub, &HubStore::stateChanged, this, [this] { m_details->setEditable(m_hub.mayConfigure()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlFilesPage::showSelection);
    showEmpty();
}

QWidget *ControlFilesPage::makeTools()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_filter = new QLineEdit(row);
    m_filter->setObjectName(QStringLiteral("control-filter"));
    m_filter->setPlaceholderText(tr("Filter by name, help, content or program"));
    m_filter->setAccessibleName(tr("Filter by name, help, content or program"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_show = new ComboBox(row);
    m_show->setObjectName(QStringLiteral("control-show"));
    m_show->setAccessibleName(tr("Which files"));
    m_show->addItem(tr("All files"), static_cast<int>(ControlShow::All));
    m_show->addItem(tr("Set on this hub"), static_cast<int>(ControlShow::Present));
    m_show->addItem(tr("Not applied yet"), static_cast<int>(ControlShow::Staged));
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_show);
    connect(m_filter, &QLineEdit::textChanged, this, &ControlFilesPage::arrange);
    connect(m_show, &QComboBox::currentIndexChanged, this, &ControlFilesPage::arrange);
    return row;
}

QWidget *ControlFilesPage::makeList()
{
    auto *card = new Card(this);
    m_stack = new QStackedWidget(card);
    m_list = new QListView(m_stack);
    m_list->setObjectName(QStringLiteral("control-list"));
    m_list->setAccessibleName(tr("Control files"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ControlFileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_empty = new EmptyState(m_stack);
    m_empty->setTextWidth(kListWidth - 10 * kGrid);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    return card;
}

QList<QAction *> ControlFilesPage::menuActions() const
{
    return {m_find};
}

bool ControlFilesPage::settled() const
{
    return m_store.loaded() && !m_store.busy() && m_details->settled();
}

void ControlFilesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_store.refresh(); // somebody may have edited a file elsewhere
}

void ControlFilesPage::showFile(const QString &name, bool text)
{
    if (m_model.rowOf(name) < 0) {
        m_filter->clear();
        m_show->setCurrentIndex(0);
    }
    const int row = m_model.rowOf(name);
    if (row < 0) {
        m_wanted = name; // it may be one that has not been asked for
        return m_store.need(name);
    }
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
    if (text)
        m_details->showEditor();
}

void ControlFilesPage::showEditor(const QString &file, int line)
{
    showFile(file.startsWith(u"control/"_s) ? file.section(u'/', 1) : file, true);
    if (line > 0)
        m_details->goToLine(line);
}

void ControlFilesPage::reveal(const QString &what)
{
    showFile(what);
    m_details->focusField();
}

QString ControlFilesPage::selectedName() const
{
    return m_list->currentIndex().data(ControlFilesModel::NameRole).toString();
}

void ControlFilesPage::showEntries()
{
    m_arranging = true;
    m_model.setEntries(m_store.entries());
    m_arranging = false;
    int present = 0;
    for (const auto &entry : m_store.entries())
        present += entry.present ? 1 : 0;
    setSubtitle(tr("%n file(s) set on this hub", nullptr, present));
    arrange();
    if (const auto *entry = m_model.find(m_selected))
        m_details->showEntry(*entry);
    if (const QString wanted = std::exchange(m_wanted, QString()); m_model.rowOf(wanted) >= 0)
        showFile(wanted);
}

void ControlFilesPage::arrange()
{
    m_arranging = true;
    m_model.setShow(static_cast<ControlShow>(m_show->currentData().toInt()));
    m_model.setFilter(m_filter->text());
    if (const int row = m_model.rowOf(m_selected); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    m_arranging = false;
    showEmpty();
}

void ControlFilesPage::showSelection()
{
    const QString name = selectedName();
    if (m_arranging || name.isEmpty())
        return;
    m_selected = name;
    if (const auto *entry = m_model.find(name)) {
        m_details->showEntry(*entry);
        if (!entry->read)
            m_store.need(name);
    }
}

void ControlFilesPage::showEmpty()
{
    m_stack->setCurrentIndex(m_model.shown() > 0 ? 0 : 1);
    if (!m_store.problem().isEmpty())
        m_empty->setContent(QStringLiteral("error"), Tone::Bad, tr("The control files could not be read"), m_store.problem());
    else if (!m_store.loaded())
        m_empty->setContent(QStringLiteral("waiting"), Tone::Neutral, tr("Reading the control files…"), QString());
    else if (m_show->currentData().toInt() == static_cast<int>(ControlShow::Staged))
        m_empty->setContent(QStringLiteral("check"), Tone::Neutral, tr("No edit waits"), tr("Every change has been applied or forgotten."));
    else
        m_empty->setContent(QStringLiteral("search"), Tone::Neutral, tr("No file matches"), tr("Clear the filter to see all of them."));
}

} // namespace mw::gui
