// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the page Users: accounts, rules of users/assign, and who would handle an address.
#pragma once

#include "gui/models/RowsModel.h"
#include "gui/models/Waiting.h"

#include "shared/rpc/Passwords.h"
#include "shared/rpc/Users.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace mw::gui {

// What an account says itself about its mail.
struct OwnDotQmail {
    bool present = false;
    QString content;
    QString problem; // why it could not be read
};

// What waits to be applied of an account.
struct AccountWaiting {
    Waiting password = Waiting::Nothing;
    bool dotQmail = false;
};

class UserRows {
    Q_DECLARE_TR_FUNCTIONS(UserRows)
public:
    static QStringList accountHeadings();
    // `standard`: where mail goes that no .qmail file says anything of.
    static TableRow account(const rpc::users::Account &account, const OwnDotQmail *own, const std::optional<std::vector<rpc::passwords::Person>> &passwords,
                            const QString &standard, const AccountWaiting &waiting);
    // "Maildir", "mbox file", "none of its own": what kind of place a path is.
    static QString mailbox(const QString &delivery);

    static QStringList ruleHeadings();
    static TableRow rule(const rpc::users::Rule &rule, Waiting waiting);
    static QString ruleKey(rpc::users::Kind kind, const QString &local);
    // "anna", or "anna-…" for all that begin so.
    static QString ruleAddress(const rpc::users::Rule &rule);

    static QStringList candidateHeadings();
    static TableRow candidate(const rpc::users::Candidate &candidate, int place);

    // What is wrong with users/assign, in sentences; empty: nothing.
    static QStringList alarms(const rpc::users::List::Reply &users);
};

} // namespace mw::gui
