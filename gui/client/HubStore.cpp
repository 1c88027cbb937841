// SPDX-License-Identifier: GPL-3.0-or-later
// The connection to the helper: which of the calm states the window is in, and what the hub says about itself.
#include "gui/client/HubStore.h"

#include "gui/models/Format.h"

#include <algorithm>

namespace mw::gui {

namespace {

constexpr int kAskAgainMilliseconds = 5000;

template <typename Status>
bool hasHub(const Status &status)
{
    if constexpr (requires { status.setUp; })
        return status.setUp;
    return true;
}

} // namespace

HubStore::HubStore(const QString &socketPath, QObject *parent) : QObject(parent), m_client(socketPath)
{
    m_askAgain.setInterval(kAskAgainMilliseconds);
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &HubStore::askStatus);
    connect(&m_client, &rpcqt::Client::connected, this, &HubStore::askStatus);
    connect(&m_client, &rpcqt::Client::disconnected, this, [this](const QString &reason) {
        m_askAgain.stop();
        m_triesAgain = m_client.hasAttemptPending();
        setState(m_wasConnected && m_triesAgain ? HubState::Lost : HubState::NoHelper, Format::safe(reason));
    });
}

void HubStore::open()
{
    m_client.open();
}

void HubStore::retry()
{
    if (m_client.isConnected())
        return askStatus();
    m_client.close();
    m_client.open();
}

bool HubStore::has(rpc::Right right) const
{
    return answers() && std::ranges::find(m_status.rights, rpc::nameOf(right)) != m_status.rights.end();
}

void HubStore::setState(HubState state, const QString &reason)
{
    if (m_state == state && m_reason == reason)
        return;
    m_state = state;
    m_reason = reason;
    Q_EMIT stateChanged();
}

void HubStore::askStatus()
{
    m_client.call<rpc::hub::GetStatus>({}, this, [this](const auto &answer) { takeStatus(answer); });
}

void HubStore::takeNoHub()
{
    m_wasConnected = false;
    setState(HubState::NotSetUp, {});
    m_askAgain.start();
}

void HubStore::takeStatus(const rpcqt::Answer<rpc::hub::GetStatus> &answer)
{
    if (answer) {
        m_status = *answer;
        if (!hasHub(*answer))
            return takeNoHub();
        m_wasConnected = true;
        const bool isNew = m_state != HubState::Connected;
        setState(HubState::Connected, {});
        if (isNew)
            Q_EMIT ready();
        return;
    }
    const auto &fault = answer.error();
    if (fault.kind == rpc::Fault::Kind::Disconnected)
        return; // the client reports it
    m_missingRight = Format::fromUtf8(fault.right);
    m_triesAgain = true;
    const bool notAllowed = fault.kind == rpc::Fault::Kind::NotAllowed;
    setState(notAllowed ? HubState::NotAllowed : HubState::NoHelper,
             Format::fromUtf8(notAllowed ? fault.reason : fault.sentence()));
    m_askAgain.start();
}

} // namespace mw::gui
