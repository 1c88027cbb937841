// SPDX-License-Identifier: GPL-3.0-or-later
// Page 8: what will be written, then five steps that tick, the last of them a mail that is followed until it is delivered.
#pragma once

#include "gui/assistant/AssistantPage.h"
#include "gui/client/ChangeStore.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mw::gui {

class DiffView;
class MailTrace;

class AssistantApply : public AssistantPage {
    Q_OBJECT
public:
    enum class Phase { Review, Working, Failed, Done };

    AssistantApply(AssistantState &state, QWidget *parent);

    // What all pages before said, in their order.
    void setSentences(const QList<Note> &sentences) { m_sentences = sentences; }
    void enter() override;
    QString title() const override;
    QString obstacle() const override;
    QList<Note> effects() const override;
    QWidget *firstField() const override;
    bool settled() const override { return !m_asking && m_phase != Phase::Working; }

    Phase phase() const { return m_phase; }
    // What the button that goes on says.
    QString nextText() const;
    // Does it all; after a failure what is still missing.
    void apply();

private:
    enum Step { Make, Start, Set, Check, Mail, kSteps };

    void makeReview();
    void makeResult();
    bool needsPassword() const;
    void preview();
    void takePreview(const OutcomeAnswer &answer);
    void showFile();
    void setPhase(Phase phase);

    void lookAgain();
    void create();
    void awaitServices();
    void listDomains();
    void perform(const QStringList &known);
    void takeSettings(const OutcomeAnswer &answer);
    void sendMail();
    void reach(Step step);
    void fail(const QString &problem);
    void keepFiles(const Outcome &outcome);
    void showSteps();
    void saveList();
    QString testRecipient() const;
    static QList<StagedAct> without(const QList<StagedAct> &acts, const QStringList &domains);

    Phase m_phase = Phase::Review;
    bool m_asking = false;
    int m_round = 0;        // answers of earlier questions are of no interest
    QString m_wrong;        // why what is planned cannot be done
    QList<Note> m_sentences;
    Outcome m_preview;
    int m_step = 0;         // that is under way
    QString m_failure;
    QStringList m_files;    // that have been written
    QList<Note> m_details;  // under the steps
    QTimer m_poll;
    QTimer m_later; // until the password has been typed
    int m_polls = 0;

    QWidget *m_review = nullptr;
    QWidget *m_result = nullptr;
    QWidget *m_passwordRow = nullptr;
    QLineEdit *m_password = nullptr;
    NoteList *m_list = nullptr;
    QListWidget *m_fileList = nullptr;
    DiffView *m_diff = nullptr;
    NoteList *m_stepList = nullptr;
    NoteList *m_detailList = nullptr;
    QLabel *m_filesTitle = nullptr;
    QListWidget *m_written = nullptr;
    QPushButton *m_save = nullptr;
    MailTrace *m_trace = nullptr;
};

} // namespace mw::gui
