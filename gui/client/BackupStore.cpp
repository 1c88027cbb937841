// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of the hub's configuration.
#include "gui/client/BackupStore.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

namespace mw::gui {

BackupStore::BackupStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, &BackupStore::refresh);
}

void BackupStore::refresh()
{
    if (!m_hub.connected())
        return;
    m_hub.client().call<rpc::backup::List>({}, this, [this](const auto &answer) {
        if (!answer && answer.error().kind == rpc::Fault::Kind::Disconnected)
            return; // HubStore says so
        m_problem = answer ? QString() : HelperWords::sentence(answer.error().sentence());
        if (answer)
            m_backups = answer->backups;
        m_loaded = true;
        Q_EMIT changed();
    });
}

void BackupStore::make(const QString &note, bool secrets, QObject *context, const MakeCallback &done)
{
    rpc::backup::Make::Request request;
    if (!note.isEmpty())
        request.note = note.toStdString();
    request.secrets = secrets;
    m_hub.client().call<rpc::backup::Make>(request, this, [this, done, guard = QPointer(context)](const auto &answer) {
        if (guard)
            done(answer);
        refresh();
    });
}

void BackupStore::show(const QString &name, QObject *context, const ShowCallback &done)
{
    rpc::backup::Show::Request request;
    request.name = name.toStdString();
    m_hub.client().call<rpc::backup::Show>(request, context, done);
}

void BackupStore::remove(const QString &name, QObject *context, const std::function<void(const QString &)> &done)
{
    rpc::backup::Remove::Request request;
    request.name = name.toStdString();
    m_hub.client().call<rpc::backup::Remove>(request, this, [this, done, guard = QPointer(context)](const auto &answer) {
        if (guard)
            done(answer ? QString() : HelperWords::sentence(answer.error().sentence()));
        refresh();
    });
}

} // namespace mw::gui
