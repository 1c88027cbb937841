// SPDX-License-Identifier: GPL-3.0-or-later
// The mailing lists of the hub, and the members of one of them.
#pragma once

#include "gui/client/HubStore.h"

#include "shared/rpc/Lists.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace mw::gui {

class ChangeStore;

class ListStore : public QObject {
    Q_OBJECT
public:
    ListStore(HubStore &hub, ChangeStore &changes, QObject *parent = nullptr);

    const std::vector<rpc::lists::MailingList> &lists() const { return m_lists; }
    // Null if there is no such one.
    const rpc::lists::MailingList *find(const QString &address) const;
    // Whose members are known; others are asked for. Empty: of none.
    void showMembersOf(const QString &address);
    const QString &shown() const { return m_shown; }
    const std::vector<rpc::lists::Member> &members() const { return m_members; }
    // Why they are not known; empty: they are, or soon.
    const QString &membersProblem() const { return m_membersProblem; }
    bool loaded() const { return m_loaded; }
    bool settled() const { return m_loaded && m_missing == 0 && !m_soon.isActive(); }
    const QString &problem() const { return m_problem; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void askMembers();

    HubStore &m_hub;
    QTimer m_soon; // several changes in a row are one question
    std::vector<rpc::lists::MailingList> m_lists;
    QString m_shown;
    std::vector<rpc::lists::Member> m_members;
    QString m_membersProblem;
    QString m_problem;
    int m_missing = 0; // answers
    bool m_loaded = false;
};

} // namespace mw::gui
