// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a home directory and the mailboxes in it, so that mail for its owner waits or is not seen.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/DotQmail.h"
#include "shared/mail/Finding.h"
#include "shared/os/Identity.h"

#include <optional>

namespace mw::mail {

// A sticky home holds mail back while its owner edits (dot-qmail(5)); after so many seconds it was forgotten.
inline constexpr UnixTime kStickyForgotten = 3600;

struct HomeDirectory {
    os::Account account;
    os::Identity owner;
    mode_t mode = 0755;
    UnixTime changed = 0; // of its attributes (st_ctime)
    mode_t forbidden = kForbiddenModes;
};
std::vector<Finding> lintHome(const HomeDirectory &home, UnixTime now);

// Where a person's mail goes and where mail programs look (the POP3 server reads Maildirs alone).
struct MailboxUse {
    std::string file;        // that says where mail goes
    bool intoMaildir = false;
    bool intoMbox = false;
    bool isPop3Offered = false;
    std::string spool;       // path of a system mailbox that holds mail; empty: none
};
std::vector<Finding> lintMailbox(const MailboxUse &use, const std::string &person);

} // namespace mw::mail
