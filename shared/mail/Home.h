// SPDX-License-Identifier: GPL-3.0-or-later
// Where the hub lives, and who plays which role in it.
#pragma once

#include "shared/os/Identity.h"

#include <string>

namespace mw::mail {

// The home directory of the hub, without a slash at the end. Root and programs with borrowed rights use the
// built-in one (/var/qmail); an ordinary process may name another by QMAILHOME (private mode).
std::string home();
// home() + "/" + rest
std::string homePath(const std::string &rest);
// The path of a program of the hub: home()/bin/NAME.
std::string programPath(const std::string &name);

// The accounts of qmail(5)'s system mode. In private mode (not started as root) every role is whoever runs it.
enum class Role { Alias, Daemon, Log, Password, Queue, Remote, Send, Owner };

// The account name of a role in system mode: the line of control/conf-users, or alias, qmaild, qmaill, root, qmailp,
// qmailq, qmailr, qmails (the order of its lines).
std::string accountName(Role role);
const char *standardAccountName(Role role);

// The groups of qmail's accounts: that of the queue, and the one that owns no file. control/conf-groups names them;
// else they are qmail and nofiles.
enum class HubGroup { Queue, NoFiles };
std::string groupName(HubGroup group);

// The ids of a role: in private mode the caller's own; in system mode from the account database, with group qmail
// for qmailq, qmailr and qmails and the account's own group (nofiles) for the others.
Result<os::Identity> identityOf(Role role);
// True when the calling process is not root, so that one user plays all roles.
bool privateMode();

} // namespace mw::mail
