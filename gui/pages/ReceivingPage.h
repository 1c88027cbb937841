// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving: where the hub listens, who may send through it, whose mail is refused, its certificates, and its limits.
#pragma once

#include "gui/client/ConnectionStore.h"
#include "gui/client/ReceivingStore.h"
#include "gui/models/RelayRows.h"
#include "gui/pages/SettingsPage.h"

#include "shared/rpc/Services.h"

class QPushButton;

namespace mw::gui {

class NoteList;
class RowsTable;
class TestBox;

class ReceivingPage : public SettingsPage {
    Q_OBJECT
public:
    ReceivingPage(PageContext &context, QWidget *parent);

    QList<QAction *> menuActions() const override;
    bool settled() const override;
    void refresh() override;

protected:
    bool owns(const StagedAct &act) const override;
    void show() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    QString standardOf(const QString &name) const override;

private:
    QAction *makeAction(const QString &name, const QString &iconName, const QString &text, const QString &help, void (ReceivingPage::*act)());
    void makeActions();
    void addRelay();
    void addServices();
    void addPeople();
    void addBlocked();
    void addCertificates();
    void addLimits();
    void addRow(Card *card, const QList<QAction *> &actions);

    void showServices();
    void showBlocked();
    void showUse();
    void enableActions();

    void addRule();
    void changeRule();
    void removeRule();
    void testClient();
    void changeService();
    void disableService();
    void setPassword();
    void removePassword();
    void blockSender();
    void unblockSender();
    void installCertificate();
    void makeCertificate();
    void removeCertificate();
    void tryClient(const QString &address);
    void trySender(const QString &address);
    const RelayRule *selectedRule() const;
    const rpc::services::Offer *selectedOffer() const;
    QString selectedCertificate() const;
    QStringList blockedNow() const;

    ReceivingStore m_store;
    ConnectionStore m_connections;
    QList<RelayRule> m_relayRules;
    RowsModel m_rules;
    RowsModel m_services;
    RowsModel m_people;
    RowsModel m_blocked;
    RowsModel m_certificates;
    RowsTable *m_ruleTable = nullptr;
    RowsTable *m_serviceTable = nullptr;
    RowsTable *m_peopleTable = nullptr;
    RowsTable *m_blockedTable = nullptr;
    RowsTable *m_certificateTable = nullptr;
    NoteList *m_remarks = nullptr; // about the rules
    TestBox *m_clientTest = nullptr;
    TestBox *m_senderTest = nullptr;
    QAction *m_addRule = nullptr;
    QAction *m_testClient = nullptr;
    QAction *m_install = nullptr;
    QAction *m_changeRule = nullptr;
    QAction *m_removeRule = nullptr;
    QAction *m_changeService = nullptr;
    QAction *m_disableService = nullptr;
    QAction *m_setPassword = nullptr;
    QAction *m_removePassword = nullptr;
    QAction *m_block = nullptr;
    QAction *m_unblock = nullptr;
    QAction *m_make = nullptr;
    QAction *m_removeCertificate = nullptr;
};

} // namespace mw::gui
