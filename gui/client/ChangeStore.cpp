// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the configuration through the helper, and their history.
#include "gui/client/ChangeStore.h"

#include "gui/models/HelperWords.h"

namespace mw::gui {

ChangeStore::ChangeStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, &ChangeStore::refresh);
}

void ChangeStore::preview(const QList<StagedAct> &acts, QObject *context, const OutcomeCallback &done)
{
    rpc::changes::Perform::Request request;
    request.acts = rpcActs(acts);
    request.manner.emplace().preview = true;
    m_hub.client().call<rpc::changes::Perform>(request, context, done);
}

void ChangeStore::apply(const QList<StagedAct> &acts, const QString &note, QObject *context, const OutcomeCallback &done,
                        const std::vector<rpc::changes::ChangedFile> &previewed)
{
    rpc::changes::Perform::Request request;
    request.acts = rpcActs(acts);
    if (!previewed.empty())
        request.bases.emplace();
    for (const auto &file : previewed) {
        // That of a file with secrets is kept back.
        if (!file.base.empty() || file.fate == rpc::changes::Fate::Added)
            request.bases->push_back({file.file, file.base});
    }
    request.manner.emplace().note = note.toStdString();
    m_hub.client().call<rpc::changes::Perform>(request, this, [this, done, guard = QPointer(context)](const auto &answer) {
        if (guard)
            done(answer);
        refresh();
        Q_EMIT applied();
    });
}

void ChangeStore::previewUndo(std::int64_t id, QObject *context, const OutcomeCallback &done)
{
    rpc::changes::Undo::Request request;
    request.id = id;
    request.manner.emplace().preview = true;
    m_hub.client().call<rpc::changes::Undo>(request, context, done);
}

void ChangeStore::undo(std::int64_t id, const QString &note, QObject *context, const OutcomeCallback &done)
{
    rpc::changes::Undo::Request request;
    request.id = id;
    request.manner.emplace().note = note.toStdString();
    m_hub.client().call<rpc::changes::Undo>(request, this, [this, done, guard = QPointer(context)](const auto &answer) {
        if (guard)
            done(answer);
        refresh();
        Q_EMIT applied();
    });
}

void ChangeStore::confirm(QObject *context, const std::function<void(const QString &)> &done)
{
    m_hub.client().call<rpc::changes::Confirm>({}, context, [done](const auto &answer) {
        done(answer ? QString() : HelperWords::sentence(answer.error().sentence()));
    });
}

void ChangeStore::read(const QString &file, QObject *context, const ReadCallback &done)
{
    rpc::changes::Read::Request request;
    request.file = file.toStdString();
    m_hub.client().call<rpc::changes::Read>(request, context, done);
}

void ChangeStore::show(std::int64_t id, QObject *context, const ShowCallback &done, std::optional<std::int64_t> since)
{
    rpc::changes::Show::Request request;
    request.id = id;
    request.since = since;
    m_hub.client().call<rpc::changes::Show>(request, context, done);
}

void ChangeStore::refresh()
{
    m_hub.client().call<rpc::changes::History>({}, this, [this](const auto &answer) {
        if (!answer && answer.error().kind == rpc::Fault::Kind::Disconnected)
            return; // HubStore says so
        const bool none = !answer && answer.error().kind == rpc::Fault::Kind::NotFound; // nothing has been changed yet
        m_problem = answer || none ? QString() : HelperWords::sentence(answer.error().sentence());
        m_history = answer ? answer->entries : std::vector<rpc::changes::Entry>();
        m_loaded = true;
        Q_EMIT historyChanged();
    });
}

} // namespace mw::gui
