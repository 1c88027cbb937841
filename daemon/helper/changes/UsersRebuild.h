// SPDX-License-Identifier: GPL-3.0-or-later
// users/assign from the accounts of the machine and the lists in users/, as qmail-pw2u(8) makes it.
#pragma once

#include "daemon/helper/changes/Engine.h"

#include "shared/mail/Pw2u.h"

namespace mw::helper {

// The lists as they are. Faults: Failed.
Answer<mail::Pw2uTexts> listsOf(const Targets &targets);
// Its standard: home directories must be the accounts' own, conf-break of the hub.
Answer<mail::Pw2uOptions> optionsOf(const Targets &targets);
// What users/assign would be. Faults: Failed.
Answer<std::string> assignFrom(const Targets &targets, const mail::Pw2uOptions &options, const mail::Pw2uTexts &lists);

// The account of a name, as rules give it: in private mode one of the hub's people, or alias. NotFound.
Answer<os::Account> accountFor(const Targets &targets, const std::string &name);

} // namespace mw::helper
