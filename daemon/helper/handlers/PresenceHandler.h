// SPDX-License-Identifier: GPL-3.0-or-later
// org.mailwright.Presence.
#pragma once

#include "daemon/helper/Authorisation.h"

#include "shared/rpc/Presence.h"
#include "shared/rpcqt/Call.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <vector>

namespace mw::helper {

class PresenceHandler : public QObject {
    Q_OBJECT
public:
    explicit PresenceHandler(Authorisation &authorisation);

    void handle(const rpc::presence::Watch::Request &request, const rpcqt::Responder<rpc::presence::Watch> &responder);

private:
    struct Watcher {
        rpcqt::Responder<rpc::presence::Watch> responder;
        rpc::presence::Person person;
        std::string window;
    };
    void add(Watcher watcher);
    // Forgets those who have gone; true if one of them had edits.
    bool forgetGone();
    // The same for an earlier call of the same window.
    bool forgetEarlier(const Watcher &watcher);
    void tell() const;
    void tellOne(const Watcher &watcher) const;

    Authorisation &m_authorisation;
    std::vector<Watcher> m_watchers;
    QTimer m_look; // while somebody has edits: nothing says when a caller goes
};

} // namespace mw::helper
