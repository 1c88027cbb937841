// SPDX-License-Identifier: GPL-3.0-or-later
// Through which server mail goes: all of it (the smart host), or that of one domain or sender (a route). The login can be
// tried before anything is changed.
#pragma once

#include "gui/client/SendingStore.h"
#include "gui/models/RouteRows.h"
#include "gui/pages/FormDialog.h"

#include "shared/rpc/SmartHosts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace mw::gui {

class NoteList;

class SmartHostDialog : public FormDialog {
    Q_OBJECT
public:
    enum class Kind { SmartHost, Route };
    // `route`: what is there now; without a scope a new one.
    SmartHostDialog(PageContext &context, SendingStore &store, Kind kind, const Route &route, QWidget *parent);

protected:
    std::optional<StagedAct> act() const override;
    QString missing() const override;
    void adapt() override;

private:
    void addScope();
    void addServer();
    void addLogin();
    void addTrial();
    void addTls();
    void chooseProvider();
    void tryLogin();
    QString scope() const;
    bool direct() const;
    rpc::smarthosts::Set::Request request() const;
    std::optional<StagedAct> directAct() const;

    SendingStore &m_store;
    Kind m_kind;
    Route m_route;
    QLineEdit *m_scope = nullptr;
    QCheckBox *m_direct = nullptr;
    QComboBox *m_provider = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QComboBox *m_tls = nullptr;
    QPushButton *m_try = nullptr;
    NoteList *m_result = nullptr;
    bool m_trying = false;
};

} // namespace mw::gui
