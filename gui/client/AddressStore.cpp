// SPDX-License-Identifier: GPL-3.0-or-later
// Every address of the hub that has a .qmail file, as it is and as it would be.
#include "gui/client/AddressStore.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

namespace {

constexpr int kSoonMilliseconds = 80;

const std::string &keyOf(const rpc::addresses::Address &address)
{
    return address.address;
}

bool isSame(const rpc::addresses::Address &a, const rpc::addresses::Address &b)
{
    return rpcqt::recordToJson(a) == rpcqt::recordToJson(b);
}

} // namespace

AddressStore::AddressStore(HubStore &hub, const StagedChanges &staged, ChangeStore &changes, QObject *parent)
    : QObject(parent), m_hub(hub), m_query(hub, staged)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_now.clear();
        m_then.clear();
        m_running = true;
        ask({});
    });
    connect(&hub, &HubStore::ready, this, &AddressStore::refresh);
    connect(&staged, &StagedChanges::changed, this, &AddressStore::refresh);
    connect(&changes, &ChangeStore::applied, this, &AddressStore::refresh);
}

void AddressStore::refresh()
{
    if (m_hub.connected())
        m_soon.start();
}

void AddressStore::ask(const std::string &after)
{
    List::Request request;
    request.all = true;
    if (!after.empty())
        request.after = after;
    m_query.ask(request, this, [this](const auto &now, const auto &then) { take(now, then); });
}

void AddressStore::take(const rpcqt::Answer<List> &now, const rpcqt::Answer<List> &then)
{
    if (!now) {
        m_running = false;
        if (now.error().kind == rpc::Fault::Kind::Disconnected)
            return; // HubStore says so
        m_problem = HelperWords::sentence(now.error().sentence());
        m_loaded = true;
        return Q_EMIT changed();
    }
    const auto &after = then ? *then : *now;
    m_now.insert(m_now.end(), now->addresses.begin(), now->addresses.end());
    m_then.insert(m_then.end(), after.addresses.begin(), after.addresses.end());
    if (!now->more && !after.more)
        return finish();
    // Both lists go on where the shorter one ended.
    auto last = now->more ? m_now.back().address : after.addresses.back().address;
    if (now->more && after.more)
        last = std::min(m_now.back().address, m_then.back().address);
    std::erase_if(m_now, [&](const auto &address) { return address.address > last; });
    std::erase_if(m_then, [&](const auto &address) { return address.address > last; });
    ask(last);
}

void AddressStore::finish()
{
    m_addresses = joinedWithWaiting(m_now, m_then, keyOf, isSame);
    m_now.clear();
    m_then.clear();
    m_problem.clear();
    m_running = false;
    m_loaded = true;
    Q_EMIT changed();
}

const rpc::addresses::Address *AddressStore::find(const QString &address) const
{
    for (const auto &row : m_addresses) {
        if (row.waiting != Waiting::Removed && Format::fromUtf8(row.what.address) == address)
            return &row.what;
    }
    return nullptr;
}

} // namespace mw::gui
