// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a form: what happens, which files are changed, and what is interrupted, if what is typed now is applied.
#pragma once

#include "gui/client/ChangeStore.h"

#include "shared/rpc/Changes.h"

#include <QWidget>

class QLabel;

namespace mw::gui {

class NoteList;
struct Note;

// Sentences of a part of a change, in the person's language: why it cannot be, what it does, and what is asked for again.
// The problems of `shownElsewhere` are left out.
QList<Note> notesOf(const rpc::changes::Part &part, const QStringList &shownElsewhere = {});

class ConsequencePanel : public QWidget {
    Q_OBJECT
public:
    explicit ConsequencePanel(QWidget *parent = nullptr);

    // What is missing before anything can be said.
    void setWaitingFor(const QString &sentence);
    // What the act is not made for.
    void setProblem(const QString &sentence);
    void setPart(const rpc::changes::Part &part, const QString &interruption, const QStringList &shownElsewhere);
    // Asked again: what is shown is of before.
    void setBusy(bool busy);

private:
    QLabel *addTitle(const QString &text);

    NoteList *m_happens = nullptr;
    QLabel *m_files = nullptr;
    QLabel *m_interruption = nullptr;
};

} // namespace mw::gui
