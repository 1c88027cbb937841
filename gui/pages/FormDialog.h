// SPDX-License-Identifier: GPL-3.0-or-later
// A form that makes one act: fields at the left, beside them what the act would do, asked from the helper while one types.
// It can wait with others, or be reviewed and applied at once.
//
//     class AddThing : public FormDialog {
//         AddThing(PageContext &context, QWidget *parent) : FormDialog(context, tr("Add thing"), parent) {
//             m_name = addField(tr("&Name"), new QLineEdit(this), tr("What it is called."), u"control/things"_s, u"shop"_s);
//         }
//         std::optional<StagedAct> act() const override { return actOf<rpc::things::Add>({...}, m_name->text()); }
#pragma once

#include "gui/models/StagedChanges.h"
#include "gui/pages/PageContext.h"

#include "shared/rpc/Changes.h"
#include "shared/rpc/Errors.h"

#include <QDialog>
#include <QTimer>

#include <expected>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mw::gui {

class ConsequencePanel;
class FormField;

class FormDialog : public QDialog {
    Q_OBJECT
public:
    // Opened with open(); deletes itself.
    FormDialog(PageContext &context, const QString &title, QWidget *parent);

    // What is beside the fields belongs to what they hold now.
    bool settled() const { return !m_soon.isActive() && !m_busy; }

protected:
    // What the fields say; nothing while something is missing. An act of the same key as one that waits takes its place.
    virtual std::optional<StagedAct> act() const = 0;
    // In words, what is missing when there is no act; may be empty.
    virtual QString missing() const { return {}; }
    // After every edit, before act(): a form may show, hide or judge fields here.
    virtual void adapt() {}

    PageContext &context() const { return m_context; }
    // A field at the end of the form; edits of its control, or of controls in it, ask anew. Returns the control.
    template <typename W>
    W *addField(const QString &label, W *control, const QString &help, const QString &file = {}, const QString &example = {})
    {
        append(label, control, help, file, example);
        return control;
    }
    // A sentence, a table, a picture.
    void addWidget(QWidget *widget);
    // Fields from here on are folded away under this title until one wants to see them.
    void beginAdvanced(const QString &title);
    // Problems that the helper reports of these parameters or files stand under that control; without it those of the
    // field's file do.
    void setConcerns(const QWidget *control, const QStringList &names);
    // What the form itself finds wrong; empty: nothing. While there is any, nothing can be done.
    void setFieldProblem(const QWidget *control, const QString &sentence);
    FormField *fieldOf(const QWidget *control) const;
    // Call it when something has changed that no field shows.
    void edited();

    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        FormField *field = nullptr;
        QStringList concerns;
        QString ownProblem;
    };
    void append(const QString &label, QWidget *control, const QString &help, const QString &file, const QString &example);
    Entry *entryOf(const QWidget *control);
    void fitFields();
    void focusFirst();
    QWidget *makeForm();
    QBoxLayout *makeButtons();
    void ask();
    void takeAnswer(const std::expected<rpc::changes::Outcome, rpc::Fault> &answer);
    QStringList showProblems(const std::vector<rpc::changes::Problem> &problems);
    void enableButtons();
    void finish(bool review);

    PageContext &m_context;
    QList<Entry> m_entries;
    QTimer m_soon;
    int m_round = 0; // answers of earlier questions are of no interest
    bool m_busy = false;
    bool m_wrong = false; // the helper would refuse it
    std::optional<StagedAct> m_act;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_fields = nullptr;
    ConsequencePanel *m_panel = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace mw::gui
