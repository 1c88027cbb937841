// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Mailing lists: a new list, its owners, its members, its end.
#pragma once

#include "gui/pages/FormDialog.h"

#include "shared/rpc/Lists.h"

class QLineEdit;
class QPlainTextEdit;

namespace mw::gui {

class ChoiceList;

class ListForm : public FormDialog {
    Q_OBJECT
public:
    // `domain`: what stands behind the @ at first.
    ListForm(PageContext &context, const QString &domain, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    QLineEdit *m_address = nullptr;
    QLineEdit *m_owner = nullptr;
};

class ListOwnerForm : public FormDialog {
    Q_OBJECT
public:
    ListOwnerForm(PageContext &context, const rpc::lists::MailingList &list, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    QString m_list;
    QLineEdit *m_owners = nullptr;
};

class AddMembersForm : public FormDialog {
    Q_OBJECT
public:
    AddMembersForm(PageContext &context, const QString &list, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    QString m_list;
    QPlainTextEdit *m_members = nullptr;
    ChoiceList *m_delivery = nullptr;
};

class RemoveMembersForm : public FormDialog {
    Q_OBJECT
public:
    RemoveMembersForm(PageContext &context, const QString &list, const QStringList &members, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QString m_list;
    QStringList m_members;
};

class RemoveListForm : public FormDialog {
    Q_OBJECT
public:
    RemoveListForm(PageContext &context, const rpc::lists::MailingList &list, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QString m_list;
};

} // namespace mw::gui
