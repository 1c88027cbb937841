// SPDX-License-Identifier: GPL-3.0-or-later
// A password that another server wants, from a terminal or the first line of standard input.
#pragma once

#include "daemon/ctl/Session.h"

#include "shared/mail/Secret.h"

#include <optional>

namespace mw::ctl {

// Nothing: there is none, and the session has ended.
std::optional<mail::Secret> askPassword(Session &session, const QString &user, const QString &server);

} // namespace mw::ctl
