// SPDX-License-Identifier: GPL-3.0-or-later
// The global search: a line in the header, and what is found under it.
#include "gui/widgets/SearchBar.h"

#include "gui/widgets/Announce.h"
#include "gui/widgets/Icons.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace mw::gui {

namespace {
constexpr int kMostRows = 12;
}

SearchBar::SearchBar(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("global-search"));
    setPlaceholderText(tr("Search address, message, setting…   %1", "keys").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(tr("Arrow keys choose what is found, Return goes there, Escape leaves."));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &SearchBar::searched);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now == this && before && before->window() == window())
            m_before = before;
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            setFound({});
    });
}

SearchBar::~SearchBar()
{
    delete m_frame;
}

void SearchBar::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (!text().isEmpty())
        Q_EMIT searched(text());
}

void SearchBar::setFound(const QList<FoundThing> &found)
{
    m_found = found;
    if (!m_frame) {
        m_frame = new QFrame(window());
        m_frame->setObjectName(QStringLiteral("search-results"));
        auto *column = new QVBoxLayout(m_frame);
        column->setContentsMargins(1, 1, 1, 1);
        m_list = new QListWidget(m_frame);
        m_list->setObjectName(QStringLiteral("search-list"));
        m_list->setAccessibleName(tr("Found"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setProperty("kind", QStringLiteral("rows"));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setTextElideMode(Qt::ElideRight);
        column->addWidget(m_list);
        connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(m_list->row(item)); });
    }
    m_list->clear();
    for (const auto &thing : found) {
        const QString text = tr("%1 – %2: %3", "what was found, its kind, a sentence about it").arg(thing.title, SearchIndex::kindName(thing.kind), thing.detail);
        auto *item = new QListWidgetItem(icon(SearchIndex::iconName(thing.kind)), text, m_list);
        item->setToolTip(thing.detail);
    }
    if (found.isEmpty() && !text().trimmed().isEmpty()) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("information")), tr("Nothing is found. Try one word of it."), m_list);
        item->setFlags(Qt::ItemIsEnabled);
    }
    showList(m_list->count() > 0 && hasFocus());
    select(0);
}

void SearchBar::select(int row)
{
    if (m_found.isEmpty())
        return;
    m_list->setCurrentRow(row);
    announce(this, m_list->item(row)->text());
}

void SearchBar::showList(bool shown)
{
    if (!m_frame)
        return;
    if (shown) {
        place();
        m_frame->raise();
    }
    m_frame->setVisible(shown);
}

void SearchBar::place()
{
    const int rows = qMin(m_list->count(), kMostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 4;
    const int width = qMax(this->width(), fontMetrics().averageCharWidth() * 80);
    QPoint at = mapTo(window(), QPoint(0, this->height() + 2));
    at.setX(qBound(0, at.x(), qMax(0, window()->width() - width - 8)));
    m_frame->setGeometry(QRect(at, QSize(qMin(width, window()->width() - 16), qMin(height, window()->height() - at.y() - 8))));
}

void SearchBar::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const auto thing = m_found[row];
    showList(false);
    clear();
    m_before = nullptr;
    Q_EMIT chosen(thing);
}

void SearchBar::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT begun();
}

void SearchBar::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        showList(false);
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_frame && m_frame->isVisible();
    const int row = open ? m_list->currentRow() : -1;
    const auto rows = static_cast<int>(m_found.size());
    switch (event->key()) {
    case Qt::Key_Down:
        if (open && rows > 0)
            select((row + 1) % rows);
        break;
    case Qt::Key_Up:
        if (open && rows > 0)
            select((row + rows - 1) % rows);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        break;
    case Qt::Key_Escape:
        showList(false);
        clear();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace mw::gui
