// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences one below the other, each behind a glyph that says of what kind it is.
#include "gui/widgets/NoteList.h"

#include "gui/widgets/Icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mw::gui {

namespace {

// A fingerprint is one word, which would be wider than a panel: a line may end behind each of its colons.
QString breakable(const QString &text)
{
    constexpr qsizetype kLongWord = 40;
    constexpr QChar kMayEnd(0x200b);
    QStringList words = text.split(u' ');
    for (auto &word : words) {
        if (word.size() > kLongWord)
            word.replace(u':', QString(u':') + kMayEnd);
    }
    return words.join(u' ');
}

} // namespace

NoteList::NoteList(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void NoteList::setNotes(const QList<Note> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    QStringList sentences;
    for (const auto &note : notes)
        sentences.append(note.sentence);
    setAccessibleDescription(sentences.join(u' '));
    build();
}

void NoteList::build()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid - 2);
    grid->setColumnStretch(1, 1);
    const Colors colors = colorsOf(palette());
    const int side = fontMetrics().height();
    for (int row = 0; row < static_cast<int>(m_notes.size()); ++row) {
        const auto &note = m_notes[row];
        auto *glyph = new QLabel(m_rows);
        glyph->setPixmap(iconPixmap(note.iconName, colors.tone(note.tone), side, devicePixelRatioF()));
        auto *text = new QLabel(breakable(note.detail.isEmpty() ? note.sentence : note.sentence + u'\n' + note.detail), m_rows);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(glyph, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    m_column->addWidget(m_rows);
}

void NoteList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_rows)
        return;
    // Not now: whoever changes the look of all widgets goes through a list of them, from which none may vanish.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_rows)
                build();
        },
        Qt::QueuedConnection);
}

} // namespace mw::gui
