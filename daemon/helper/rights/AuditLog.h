// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper itself puts into the audit log: refusals, and every act of operators. What mailwright-changes does stands
// there by its own hand.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/changes/Audit.h"

#include "shared/rpcqt/Dispatcher.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <map>

namespace mw::helper {

class AuditLog : public QObject {
    Q_OBJECT
public:
    // `say` gets each record with its number and hash, for the journal.
    AuditLog(const HubPlace &place, std::function<void(const std::string &)> say, QObject *parent = nullptr);
    ~AuditLog() override; // what is noted has been written then

    // From the dispatcher.
    void record(const rpcqt::Dispatcher::Event &event);
    // A dangerous act that was refused by polkit, or by whoever it asked.
    void refused(const rpcqt::Caller &caller, const std::string &verb, const std::string &object, const std::string &reason);
    // A dangerous act that was allowed and is not one of mailwright-changes.
    void note(const rpcqt::Caller &caller, const std::string &verb, const std::string &object, const std::string &result);

private:
    bool hasRoom(uid_t uid, std::string &result);

    // Of one user: strangers cannot fill the disk with refusals.
    struct Refusals {
        std::int64_t since = 0; // seconds of the monotonic clock
        int count = 0;
        int left = 0; // not written
    };

    Audit m_audit;
    std::function<void(const std::string &)> m_say;
    QThreadPool m_writer; // one thread: the records keep their order, and nobody waits for the disk
    std::map<uid_t, Refusals> m_refusals;
};

} // namespace mw::helper
