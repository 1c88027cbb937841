// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet before every change: look, choose, apply, and see it proven. It settles conflicts on the way.
#pragma once

#include "gui/client/ChangeStore.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace mw::gui {

class ConflictPane;
class ResultPane;
class ReviewPane;

class ReviewSheet : public QDialog {
    Q_OBJECT
public:
    // Of the edits that wait; or, with `undo`, of taking back the change of that number.
    ReviewSheet(ChangeStore &changes, StagedChanges &staged, std::int64_t undo, QWidget *parent);

    // It shows what is true; nothing is on the way.
    bool settled() const { return !m_busy; }
    void reject() override;

Q_SIGNALS:
    // The person wants to look at this file in its editor; line 0: at its beginning.
    void editorWished(const QString &file, int line);

private:
    QWidget *makeReview();
    void ask();
    void apply();
    void saveScript();
    void connectConflict();
    void showActs();
    void takePreview(const QList<StagedAct> &acts, const OutcomeAnswer &answer);
    void takeResult(const OutcomeAnswer &answer, const QStringList &keys);
    void showFault(const rpc::Fault &fault);
    void lookAgain(const rpc::Fault &fault);
    void undoByHand(const rpc::Fault &fault);
    void lookForConflict(const StagedFile &mine, const std::string &reason);
    void showResult(const Outcome &outcome);
    void keep();
    void undoNow();
    void setBusy(bool busy);

    ChangeStore &m_changes;
    StagedChanges &m_staged;
    std::int64_t m_undo = 0;
    std::int64_t m_applied = 0;
    bool m_busy = false;
    bool m_good = false; // the preview may be applied
    Outcome m_previewed;
    QList<StagedAct> m_inHand; // applied; they wait again if nobody keeps the change
    QString m_lookAgain; // why what was looked at is no longer so, until that is shown
    int m_round = 0;     // answers of earlier questions are of no interest
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReviewPane *m_review = nullptr;
    ConflictPane *m_conflict = nullptr;
    ResultPane *m_result = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_script = nullptr;
};

} // namespace mw::gui
