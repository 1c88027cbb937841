// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Domains: add, change, rename and remove one.
#pragma once

#include "gui/pages/FormDialog.h"

#include "shared/rpc/Domains.h"

class QCheckBox;
class QLineEdit;

namespace mw::gui {

class ChoiceList;
class ComboBox;

// A new domain, or with `domain` the kind, account and exceptions of one.
class DomainForm : public FormDialog {
    Q_OBJECT
public:
    DomainForm(PageContext &context, const rpc::domains::Domain *domain, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    void makeKind();
    void makeUser();
    void fill(const rpc::domains::Domain &domain);
    rpc::domains::Kind kind() const;
    QString domain() const;
    QString user() const;
    QStringList exceptions() const;
    std::optional<StagedAct> additionAct() const;

    bool m_isNew;
    QString m_before; // the domain that is changed
    QLineEdit *m_name = nullptr;
    ChoiceList *m_kind = nullptr;
    ComboBox *m_user = nullptr;
    QLineEdit *m_rest = nullptr;
    QCheckBox *m_below = nullptr;
    QLineEdit *m_exceptions = nullptr;
};

class RenameDomainForm : public FormDialog {
    Q_OBJECT
public:
    RenameDomainForm(PageContext &context, const QString &domain, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    QString m_domain;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_keep = nullptr;
};

class RemoveDomainForm : public FormDialog {
    Q_OBJECT
public:
    RemoveDomainForm(PageContext &context, const rpc::domains::Domain &domain, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QString m_domain;
};

} // namespace mw::gui
