// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of the machine, the rules that give addresses to them, their own .qmail files, and who has a password for mail.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/UserRows.h"

#include "shared/rpc/Passwords.h"
#include "shared/rpc/Users.h"

#include <QHash>
#include <QTimer>

namespace mw::gui {

class ChangeStore;

class UserStore : public QObject {
    Q_OBJECT
public:
    UserStore(HubStore &hub, ChangeStore &changes, QObject *parent = nullptr);

    const rpc::users::List::Reply &users() const { return m_users; }
    const std::vector<rpc::users::Account> &accounts() const { return m_users.accounts; }
    // Null if there is no such one.
    const rpc::users::Account *find(const QString &name) const;
    // Null until it has been read.
    const OwnDotQmail *dotQmail(const QString &name) const;
    // Nothing: who looks may not know, or it is not known yet.
    const std::optional<std::vector<rpc::passwords::Person>> &passwords() const { return m_passwords; }
    bool loaded() const { return m_loaded; }
    bool settled() const { return m_loaded && m_missing == 0 && !m_soon.isActive(); }
    const QString &problem() const { return m_problem; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const rpcqt::Answer<rpc::users::List> &answer);
    void readDotQmail(const std::string &name);
    void finishOne();

    HubStore &m_hub;
    QTimer m_soon; // several changes in a row are one question
    rpc::users::List::Reply m_users;
    std::optional<std::vector<rpc::passwords::Person>> m_passwords;
    QHash<QString, OwnDotQmail> m_dotQmail;
    QString m_problem;
    int m_missing = 0; // answers
    bool m_loaded = false;
};

} // namespace mw::gui
