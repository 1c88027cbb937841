// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with users/assign and with users/cdb, which is made from it (qmail-users(5)).
#pragma once

#include "shared/mail/Finding.h"
#include "shared/mail/UsersAssign.h"
#include "shared/os/Identity.h"

#include <optional>

namespace mw::mail {

struct AssignFile {
    std::string path;
    std::string content;
    std::optional<std::string> compiled; // the bytes of users/cdb; nothing: there is none
    std::string compiler;                // path of qmail-newu, for commands
    std::vector<os::Account> accounts;   // of the machine; empty: not compared
};

std::vector<Finding> lintAssign(const AssignFile &file);

} // namespace mw::mail
