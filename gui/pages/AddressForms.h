// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the page Addresses: add or change one, everything else at a domain, remove, and take many from a table.
#pragma once

#include "gui/pages/FormDialog.h"

#include "shared/rpc/Addresses.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace mw::gui {

class ChoiceList;

// A new address, or with `address` where the mail of one goes.
class AddressForm : public FormDialog {
    Q_OBJECT
public:
    // `domain`: what stands behind the @ at first.
    AddressForm(PageContext &context, const rpc::addresses::Address *address, const QString &domain, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    QString address() const;
    std::vector<rpc::addresses::Delivery> deliveries() const;

    bool m_isNew;
    QString m_before;
    QLineEdit *m_address = nullptr;
    QPlainTextEdit *m_to = nullptr;
};

// What happens to mail for names that have no address of their own.
class EverythingElseForm : public FormDialog {
    Q_OBJECT
public:
    // `address`: * or *@DOMAIN; of `domains` one can be chosen.
    EverythingElseForm(PageContext &context, const QStringList &domains, const QString &address, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    enum Way { Bounce, Deliver, Drop };
    QString address() const;

    QComboBox *m_domain = nullptr;
    ChoiceList *m_way = nullptr;
    QLineEdit *m_to = nullptr;
};

class RemoveAddressForm : public FormDialog {
    Q_OBJECT
public:
    RemoveAddressForm(PageContext &context, const QString &address, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QString m_address;
};

// A table of addresses as comma-separated text, from a file or pasted.
class ImportAddressesForm : public FormDialog {
    Q_OBJECT
public:
    ImportAddressesForm(PageContext &context, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    QPlainTextEdit *m_text = nullptr;
};

} // namespace mw::gui
