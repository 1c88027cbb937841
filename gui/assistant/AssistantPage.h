// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the set-up assistant: a question, its fields one below the other, and what the answer will do.
#pragma once

#include "gui/assistant/SetupAnswers.h"
#include "gui/widgets/NoteList.h"

#include "shared/rpc/Setup.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mw::gui {

struct PageContext;

// What all pages share.
struct AssistantState {
    PageContext &context;
    SetupAnswers answers;
    rpc::setup::Look::Reply found; // on this computer
    bool looked = false;           // `found` has come
};

class AssistantPage : public QWidget {
    Q_OBJECT
public:
    AssistantPage(AssistantState &state, const QString &title, const QString &introduction, QWidget *parent);

    virtual QString title() const { return m_title; }
    // It is shown from now on: the fields get what is known.
    virtual void enter() {}
    // What the fields say goes into the answers.
    virtual void leave() {}
    // Why one cannot go on, in a sentence; empty: one can.
    virtual QString obstacle() const { return {}; }
    // What the answers will do, for the panel beside the page.
    virtual QList<Note> effects() const = 0;
    // What has the keyboard first.
    virtual QWidget *firstField() const { return nullptr; }
    // What Return presses instead of going on; null: nothing.
    virtual QPushButton *defaultButton() const { return nullptr; }
    // Nothing is on the way.
    virtual bool settled() const { return true; }

Q_SIGNALS:
    // A field is different: whether one can go on, and what will happen, may be, too.
    void edited();

protected:
    AssistantState &state() { return m_state; }
    const AssistantState &state() const { return m_state; }
    SetupAnswers &answers() { return m_state.answers; }
    const SetupAnswers &answers() const { return m_state.answers; }
    QVBoxLayout *body() const { return m_body; }
    QLabel *introduction() const { return m_introduction; }
    // Fields beside each other, with their labels in one line.
    static void addPair(QVBoxLayout *column, QVBoxLayout *left, int leftShare, QVBoxLayout *right, int rightShare);
    // A label over a field, under it one sentence of help with the file that it is kept in and an example.
    void addField(const QString &label, QWidget *field, const QString &help, const QString &file = {}, const QString &example = {});
    QLabel *addText(const QString &text);
    // The same within another layout.
    static void addFieldTo(QVBoxLayout *column, const QString &label, QWidget *field, const QString &help, const QString &file = {},
                           const QString &example = {});
    static Note effect(const QString &sentence, const QString &detail = {});

private:
    AssistantState &m_state;
    QString m_title;
    QLabel *m_introduction = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace mw::gui
