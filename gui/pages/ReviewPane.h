// SPDX-License-Identifier: GPL-3.0-or-later
// The first view of the review sheet: what a change does in sentences, its files with their differences, what it
// interrupts, and a note for the history.
#pragma once

#include "gui/client/ChangeStore.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace mw::gui {

class DiffView;
class NoteList;

class ReviewPane : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPane(QWidget *parent = nullptr);

    // The files to choose from, each included at first. Without any, those of the outcome are shown and none can be left out.
    void setChoice(const QStringList &files);
    QStringList included() const;
    void setOutcome(const Outcome &outcome);
    // Says why there is no preview.
    void setProblem(const QString &sentence);
    QString note() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void choiceChanged();

private:
    QWidget *makeFiles();
    void showFile();
    QListWidgetItem *itemOf(const QString &file);

    Outcome m_outcome;
    bool m_choosing = false; // items are being made
    NoteList *m_consequences = nullptr;
    NoteList *m_interruption = nullptr;
    QListWidget *m_files = nullptr;
    QLabel *m_file = nullptr;
    DiffView *m_diff = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace mw::gui
