// SPDX-License-Identifier: GPL-3.0-or-later
// The mailing lists of the hub, and the members of one of them.
#include "gui/client/ListStore.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

namespace {
constexpr int kSoonMilliseconds = 80;
}

ListStore::ListStore(HubStore &hub, ChangeStore &changes, QObject *parent) : QObject(parent), m_hub(hub)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ListStore::ask);
    connect(&hub, &HubStore::ready, this, [this] {
        m_missing = 0; // calls of an earlier connection are over
        refresh();
    });
    connect(&changes, &ChangeStore::applied, this, &ListStore::refresh);
}

void ListStore::refresh()
{
    if (m_hub.connected())
        m_soon.start();
}

void ListStore::ask()
{
    ++m_missing;
    m_hub.client().call<rpc::lists::List>({}, this, [this](const auto &answer) {
        --m_missing;
        if (!answer && answer.error().kind == rpc::Fault::Kind::Disconnected)
            return; // HubStore says so
        m_problem = answer ? QString() : HelperWords::sentence(answer.error().sentence());
        m_lists = answer ? answer->lists : std::vector<rpc::lists::MailingList>();
        m_loaded = true;
        Q_EMIT changed();
    });
    askMembers();
}

void ListStore::showMembersOf(const QString &address)
{
    if (address == m_shown)
        return;
    m_shown = address;
    m_members.clear();
    m_membersProblem.clear();
    askMembers();
}

void ListStore::askMembers()
{
    if (m_shown.isEmpty() || !m_hub.connected())
        return;
    ++m_missing;
    rpc::lists::Members::Request request;
    request.address = m_shown.toStdString();
    m_hub.client().call<rpc::lists::Members>(request, this, [this, asked = m_shown](const auto &answer) {
        --m_missing;
        if (asked != m_shown)
            return;
        m_membersProblem = answer || answer.error().kind == rpc::Fault::Kind::NotFound ? QString() : HelperWords::sentence(answer.error().sentence());
        m_members = answer ? answer->members : std::vector<rpc::lists::Member>();
        Q_EMIT changed();
    });
}

const rpc::lists::MailingList *ListStore::find(const QString &address) const
{
    for (const auto &list : m_lists) {
        if (Format::fromUtf8(list.address) == address)
            return &list;
    }
    return nullptr;
}

} // namespace mw::gui
