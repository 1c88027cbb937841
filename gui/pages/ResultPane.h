// SPDX-License-Identifier: GPL-3.0-or-later
// The last view of the review sheet: every step with its tick, and for a risky change the question whether it stays.
#pragma once

#include "gui/client/ChangeStore.h"
#include "gui/widgets/Theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mw::gui {

class NoteList;

class ResultPane : public QWidget {
    Q_OBJECT
public:
    explicit ResultPane(QWidget *parent = nullptr);

    void setOutcome(const Outcome &outcome);
    // A sentence under the steps, such as that the change is kept now.
    void setAnswer(const QString &sentence, Tone tone);
    bool waits() const { return m_confirmBefore > 0; }
    // Somebody wants to go while the question is open.
    void remind();

Q_SIGNALS:
    void keepWished();
    void undoWished();
    void closeWished();
    // The time is over, and nobody has kept the change.
    void takenBack();

private:
    QHBoxLayout *makeButtons();
    void tick();

    std::int64_t m_confirmBefore = 0;
    QString m_reminder;
    QTimer m_tick;
    QLabel *m_title = nullptr;
    NoteList *m_steps = nullptr;
    NoteList *m_question = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace mw::gui
