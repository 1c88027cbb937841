// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the Receiving page: where a service listens, a relay rule, a sender that is refused, a certificate.
#pragma once

#include "gui/pages/FormDialog.h"

#include "shared/rpc/Relaying.h"
#include "shared/rpc/Services.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace mw::gui {

class FileField;

// Turns a service on, or lets it listen elsewhere.
class ServiceDialog : public FormDialog {
    Q_OBJECT
public:
    ServiceDialog(PageContext &context, const rpc::services::Offer &offer, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    rpc::services::Offer m_offer;
    QLineEdit *m_listen = nullptr;
};

class RelayRuleDialog : public FormDialog {
    Q_OBJECT
public:
    // Nothing: a new rule.
    RelayRuleDialog(PageContext &context, const std::optional<rpc::relaying::Rule> &rule, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    enum Choice { Relay, Connect, Deny };
    void addSettings();
    std::vector<rpc::relaying::Variable> environment() const;

    std::optional<rpc::relaying::Rule> m_rule;
    QLineEdit *m_from = nullptr;
    QComboBox *m_may = nullptr;
    QLineEdit *m_note = nullptr;
    QPlainTextEdit *m_environment = nullptr;
};

class BlockSenderDialog : public FormDialog {
    Q_OBJECT
public:
    BlockSenderDialog(PageContext &context, QWidget *parent);
    static QString keyOf(const QString &entry) { return QStringLiteral("blocked:") + entry; }

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;

private:
    QLineEdit *m_sender = nullptr;
};

// One of an authority, from files.
class InstallCertificateDialog : public FormDialog {
    Q_OBJECT
public:
    // `name`: whose place it takes; empty: the one for everybody.
    InstallCertificateDialog(PageContext &context, const QString &name, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    QLineEdit *m_name = nullptr;
    FileField *m_certificate = nullptr;
    FileField *m_key = nullptr;
};

// One that vouches for itself.
class SelfSignedDialog : public FormDialog {
    Q_OBJECT
public:
    SelfSignedDialog(PageContext &context, const QString &name, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;

private:
    QLineEdit *m_name = nullptr;
    QLineEdit *m_hosts = nullptr;
    QSpinBox *m_years = nullptr;
};

} // namespace mw::gui
