// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guide/GuideWindow.h"

#include "gui/widgets/Card.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

GuideWindow::GuideWindow(GuideBrowser::PagePicture picture, QWidget *parent) : QWidget(parent, Qt::Window)
{
    setObjectName(u"guide"_s);
    setWindowTitle(tr("Guide to Mailwright"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(makeContents());
    auto *card = new Card(this);
    m_browser = new GuideBrowser(std::move(picture), card);
    m_browser->setObjectName(u"guide-text"_s);
    card->body()->addWidget(m_browser);
    row->addWidget(card, 1);
    connect(m_browser, &GuideBrowser::chapterWished, this, &GuideWindow::showChapter);
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showRow);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, &GuideWindow::findNext);
    const int em = fontMetrics().height();
    resize(em * 56, em * 44);
    search(QString());
    m_contents->setCurrentRow(0);
    m_contents->setFocus();
}

QWidget *GuideWindow::makeContents()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *label = new QLabel(tr("&Search the guide"), side);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"guide-search"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    label->setBuddy(m_search);
    m_contents = new QListWidget(side);
    m_contents->setObjectName(u"guide-contents"_s);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setProperty("kind", u"field"_s);
    for (const auto &chapter : m_text.chapters())
        m_contents->addItem(chapter.title);
    m_nothing = new QLabel(tr("No chapter has these words."), side);
    m_nothing->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    column->addWidget(m_nothing);
    side->setFixedWidth(std::max(m_contents->sizeHintForColumn(0) + 6 * kGrid, 26 * kGrid));
    return side;
}

void GuideWindow::showChapter(const QString &name)
{
    m_search->clear();
    m_contents->setCurrentRow(std::max(m_text.indexOf(name), 0));
}

QString GuideWindow::chapter() const
{
    const int row = m_contents->currentRow();
    return row >= 0 ? m_text.chapters()[row].name : QString();
}

void GuideWindow::showRow(int row)
{
    if (row >= 0)
        m_browser->setChapter(m_text.chapters()[row].text);
}

// Only chapters with the words stay in the contents, and the one with most of them is shown.
void GuideWindow::search(const QString &words)
{
    const auto hits = m_text.hits(words);
    const bool all = words.trimmed().isEmpty();
    int best = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        m_contents->item(row)->setHidden(!all && hits[row] == 0);
        if (!all && hits[row] > 0 && (best < 0 || hits[row] > hits[best]))
            best = row;
    }
    m_nothing->setVisible(!all && best < 0);
    if (best < 0)
        return;
    m_contents->setCurrentRow(best);
    m_browser->moveCursor(QTextCursor::Start);
    findNext();
}

void GuideWindow::findNext()
{
    const QString word = m_search->text().trimmed().section(u' ', 0, 0);
    if (word.isEmpty() || m_browser->find(word))
        return;
    m_browser->moveCursor(QTextCursor::Start);
    m_browser->find(word);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mw::gui
