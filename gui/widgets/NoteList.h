// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences one below the other, each behind a glyph that says of what kind it is: consequences, problems, ticked steps.
#pragma once

#include "gui/widgets/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mw::gui {

struct Note {
    QString iconName;
    Tone tone = Tone::Neutral;
    QString sentence;
    QString detail; // a quiet second line; may be empty
    bool operator==(const Note &) const = default;
};

class NoteList : public QWidget {
    Q_OBJECT
public:
    explicit NoteList(QWidget *parent = nullptr);

    void setNotes(const QList<Note> &notes);
    const QList<Note> &notes() const { return m_notes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    QList<Note> m_notes;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_rows = nullptr;
};

} // namespace mw::gui
