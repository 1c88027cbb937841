// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox of qmail-remote, which it enters before it asks the first name server.
#pragma once

#include "daemon/mta/qmail-remote/Remote.h"

#include <memory>

namespace mw::remote {

class Confinement {
public:
    // Enters the sandbox, if that has not been done. The settings of this moment say which files of authorities are read
    // later, and which programs give tokens: from then on a process outside runs them, and `settings` know it.
    Result<void> enter(Settings &settings);

private:
    bool m_inside = false;
    std::shared_ptr<TokenProcess> m_tokens; // null: there are no such programs
};

} // namespace mw::remote
