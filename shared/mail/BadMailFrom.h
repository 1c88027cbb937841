// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses whose mail is refused: senders in control/badmailfrom, recipients in control/badrcptto.
#pragma once

#include "shared/mail/Controls.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace mw::mail {

class BadMailFrom {
public:
    // Errors: the file is there but cannot be read.
    static Result<BadMailFrom> load(const Controls &controls, const std::string &name);
    // True for an address in the list, and for one whose "@host" is in it; letter case does not matter.
    bool refuses(std::string_view address) const;

private:
    std::unordered_set<std::string> m_entries; // lower case
};

} // namespace mw::mail
