// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to the helper: which of the calm states the window is in, and what the hub says about itself.
#pragma once

#include "shared/rpc/Hub.h"
#include "shared/rpcqt/Client.h"

#include <QObject>
#include <QTimer>

namespace mw::gui {

enum class HubState {
    Connecting, // the first moment
    Connected,
    NoHelper,   // never connected: nobody listens, or no answer
    NotAllowed, // connected, but without the right to view
    NotSetUp,   // connected to a helper that has no hub yet
    Lost,       // was connected; the data on the pages is of then
};

class HubStore : public QObject {
    Q_OBJECT
public:
    explicit HubStore(const QString &socketPath, QObject *parent = nullptr);

    // Nothing happens before.
    void open();
    // Tries at once instead of at the next automatic attempt.
    void retry();

    rpcqt::Client &client() { return m_client; }
    HubState state() const { return m_state; }
    // The helper answers, whether there is a hub or not.
    bool answers() const { return m_state == HubState::Connected || m_state == HubState::NotSetUp; }
    bool connected() const { return m_state == HubState::Connected; }
    const rpc::hub::GetStatus::Reply &status() const { return m_status; }
    bool mayOperate() const { return has(rpc::Right::Operate); }
    bool mayConfigure() const { return has(rpc::Right::Configure); }
    // Why the state is what it is: a sentence; for NotAllowed also the name of the right that is missing.
    const QString &reason() const { return m_reason; }
    // False: a host that let nobody in is only asked again when the person wishes it.
    bool triesAgain() const { return m_triesAgain; }
    // Milliseconds until the next attempt; negative: none waits, or one is being made.
    int attemptIn() const { return m_client.attemptIn(); }
    const QString &missingRight() const { return m_missingRight; }
    QString socketPath() const { return m_client.socketPath(); }

Q_SIGNALS:
    void stateChanged();
    // A connection with the right to view is there: the stores begin anew.
    void ready();

private:
    bool has(rpc::Right right) const;
    void takeNoHub();
    void setState(HubState state, const QString &reason);
    void askStatus();
    void takeStatus(const rpcqt::Answer<rpc::hub::GetStatus> &answer);

    rpcqt::Client m_client;
    QTimer m_askAgain;
    HubState m_state = HubState::Connecting;
    bool m_wasConnected = false;
    bool m_triesAgain = true;
    rpc::hub::GetStatus::Reply m_status;
    QString m_reason;
    QString m_missingRight;
};

} // namespace mw::gui
