// SPDX-License-Identifier: GPL-3.0-or-later
// Who a person says to be who injects a message: the variables that qmail-inject and new-inject share.
#pragma once

#include <optional>
#include <string>

namespace mw::mail {

struct UserIdentity {
    std::string user;                // QMAILUSER, MAILUSER, USER, LOGNAME, the account's name, or "anonymous"
    std::optional<std::string> host; // QMAILHOST, MAILHOST
    std::optional<std::string> name; // QMAILNAME, MAILNAME, NAME
    std::string senderUser;                // QMAILSUSER, or the user
    std::optional<std::string> senderHost; // QMAILSHOST, or the host
};

// cron and other daemons start programs without USER and LOGNAME: then it is the name of the account that runs.
UserIdentity readUserIdentity();

} // namespace mw::mail
