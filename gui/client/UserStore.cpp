// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of the machine, the rules that give addresses to them, and what belongs to them.
#include "gui/client/UserStore.h"

#include "gui/client/ChangeStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include "shared/rpc/Changes.h"

namespace mw::gui {

namespace {

constexpr int kSoonMilliseconds = 80;
constexpr std::size_t kMostFiles = 100; // .qmail files that are read at once; of other accounts one that is selected

} // namespace

UserStore::UserStore(HubStore &hub, ChangeStore &changes, QObject *parent) : QObject(parent), m_hub(hub)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &UserStore::ask);
    connect(&hub, &HubStore::ready, this, [this] {
        m_missing = 0; // calls of an earlier connection are over
        refresh();
    });
    connect(&changes, &ChangeStore::applied, this, &UserStore::refresh);
}

void UserStore::refresh()
{
    if (m_hub.connected())
        m_soon.start();
}

void UserStore::ask()
{
    if (m_missing > 0)
        return m_soon.start();
    m_missing = 2;
    m_hub.client().call<rpc::users::List>({}, this, [this](const auto &answer) { take(answer); });
    m_hub.client().call<rpc::passwords::List>({}, this, [this](const auto &answer) {
        m_passwords = answer ? std::optional(answer->people) : std::nullopt;
        finishOne();
    });
}

void UserStore::take(const rpcqt::Answer<rpc::users::List> &answer)
{
    m_problem = answer || answer.error().kind == rpc::Fault::Kind::Disconnected ? QString() : HelperWords::sentence(answer.error().sentence());
    if (answer) {
        m_users = *answer;
        m_dotQmail.clear();
        for (std::size_t i = 0; i < std::min(kMostFiles, m_users.accounts.size()); ++i)
            readDotQmail(m_users.accounts[i].name);
    }
    finishOne();
}

void UserStore::readDotQmail(const std::string &name)
{
    ++m_missing;
    rpc::changes::Read::Request request;
    request.file = "people/" + name + "/.qmail";
    m_hub.client().call<rpc::changes::Read>(request, this, [this, name](const auto &answer) {
        OwnDotQmail out;
        if (answer) {
            out.present = answer->present;
            out.content = QString::fromUtf8(answer->content.data(), static_cast<qsizetype>(answer->content.size()));
        } else if (answer.error().kind != rpc::Fault::Kind::NotFound) {
            out.problem = HelperWords::sentence(answer.error().sentence());
        }
        m_dotQmail.insert(Format::fromUtf8(name), out);
        finishOne();
    });
}

void UserStore::finishOne()
{
    if (--m_missing > 0)
        return;
    m_missing = 0;
    m_loaded = true;
    Q_EMIT changed();
}

const rpc::users::Account *UserStore::find(const QString &name) const
{
    for (const auto &account : m_users.accounts) {
        if (Format::fromUtf8(account.name) == name)
            return &account;
    }
    return nullptr;
}

const OwnDotQmail *UserStore::dotQmail(const QString &name) const
{
    const auto place = m_dotQmail.constFind(name);
    return place == m_dotQmail.constEnd() ? nullptr : &*place;
}

} // namespace mw::gui
