// SPDX-License-Identifier: GPL-3.0-or-later
// Through whom mail leaves the hub, and trials of it.
#include "gui/client/SendingStore.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

SendingStore::SendingStore(HubStore &hub, ChangeStore &changes, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, &SendingStore::refresh);
    connect(&changes, &ChangeStore::applied, this, &SendingStore::refresh);
}

void SendingStore::refresh()
{
    if (!m_hub.connected())
        return;
    m_hub.client().call<rpc::smarthosts::Show>({}, this, [this](const auto &answer) {
        if (!answer && answer.error().kind == rpc::Fault::Kind::Disconnected)
            return; // HubStore says so
        m_problem = answer ? QString() : HelperWords::sentence(answer.error().sentence());
        if (answer)
            m_hosts = answer->hosts;
        m_loaded = true;
        Q_EMIT changed();
    });
}

void SendingStore::test(const QString &scope, QObject *context, const TrialCallback &done)
{
    rpc::smarthosts::Test::Request request;
    request.scope = scope.toStdString();
    m_hub.client().call<rpc::smarthosts::Test>(request, context, [done](const auto &answer) {
        done(answer && answer->works, answer ? Format::linesFromUtf8(answer->text) : HelperWords::sentence(answer.error().sentence()));
    });
}

void SendingStore::testCandidate(const rpc::trials::LogIn::Request &candidate, QObject *context, const TrialCallback &done)
{
    m_hub.client().call<rpc::trials::LogIn>(candidate, context, [done](const auto &answer) {
        done(answer && answer->works, answer ? Format::linesFromUtf8(answer->text) : HelperWords::sentence(answer.error().sentence()));
    });
}

} // namespace mw::gui
