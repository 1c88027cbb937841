// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Users: rules of users/assign.
#pragma once

#include "gui/pages/FormDialog.h"

#include "shared/rpc/Users.h"

class QCheckBox;
class QLineEdit;

namespace mw::gui {

class ChoiceList;
class ComboBox;

class RuleForm : public FormDialog {
    Q_OBJECT
public:
    // `account`: whom it is for at first.
    RuleForm(PageContext &context, const QString &account, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    QLineEdit *m_local = nullptr;
    ChoiceList *m_kind = nullptr;
    ComboBox *m_user = nullptr;
    QLineEdit *m_extension = nullptr;
    QLineEdit *m_home = nullptr;
    QCheckBox *m_replace = nullptr;
};

class RemoveRuleForm : public FormDialog {
    Q_OBJECT
public:
    RemoveRuleForm(PageContext &context, const rpc::users::Rule &rule, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    rpc::users::RemoveRule::Request m_request;
    QString m_title;
};

// users/assign anew from the accounts and the lists.
class RebuildForm : public FormDialog {
    Q_OBJECT
public:
    RebuildForm(PageContext &context, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QCheckBox *m_capitals = nullptr;
    QCheckBox *m_plain = nullptr;
};

} // namespace mw::gui
