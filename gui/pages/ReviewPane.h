// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of the review sheet: what a change does in sentences, its files with their differences, what it
// interrupts, and a note for the history.
#pragma once

#include "gui/client/ChangeStore.h"
#include "gui/widgets/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QSplitter;

namespace mw::gui {

class ActList;
class DiffView;
class NoteList;

class ReviewPane : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPane(QWidget *parent = nullptr);

    // The acts to choose from, each included at first. Without any the outcome is shown as a whole.
    void setActs(const QList<StagedAct> &acts);
    QList<StagedAct> included() const;
    // With one part for each included act.
    void setOutcome(const Outcome &outcome);
    // Says why there is no preview.
    void setProblem(const QString &sentence);
    // A sentence above the note, such as that a file has been written.
    void setMessage(const QString &sentence, Tone tone);
    QString note() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void choiceChanged();
    void showWished(const QString &file, int line);

private:
    QWidget *makeFiles();
    void showFile();
    QWidget *makeSentences();
    void showFiles();
    // The sentences get the height they need, up to half of it; unless somebody has moved the border.
    void fitSentences();
    void resizeEvent(QResizeEvent *event) override;

    Outcome m_outcome;
    QSplitter *m_split = nullptr;
    QScrollArea *m_sentences = nullptr;
    bool m_isFitted = true;
    ActList *m_acts = nullptr;
    NoteList *m_consequences = nullptr;
    NoteList *m_interruption = nullptr;
    QListWidget *m_files = nullptr;
    QLabel *m_file = nullptr;
    DiffView *m_diff = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace mw::gui
