// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has edits on this hub that are not applied yet; and the others are told where we have some.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/StagedChanges.h"

#include "shared/rpc/Presence.h"

#include <QStringList>
#include <QTimer>

#include <vector>

namespace mw::gui {

class PresenceStore : public QObject {
    Q_OBJECT
public:
    PresenceStore(HubStore &hub, const StagedChanges &staged, QObject *parent = nullptr);

    // The accounts with edits on the page of that name; our own, if we have some in another window, too.
    QStringList accountsOn(const QString &page) const;
    // What is said of them to somebody with that account; empty: there is nobody.
    static QString sentence(QStringList accounts, const QString &own);

Q_SIGNALS:
    void changed();

private:
    void watch();
    void take(std::vector<rpc::presence::Person> people);

    HubStore &m_hub;
    const StagedChanges &m_staged;
    std::string m_window; // by which the helper knows that a later call takes the place of the one before
    QPointer<rpcqt::Stream> m_stream;
    std::vector<rpc::presence::Place> m_told; // where we have edits, as the helper knows it
    std::vector<rpc::presence::Person> m_people;
    QTimer m_later; // one types on: every call is a connection of its own
};

} // namespace mw::gui
