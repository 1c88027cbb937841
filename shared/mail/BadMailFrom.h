// SPDX-License-Identifier: GPL-3.0-or-later
// The senders whose mail is refused: control/badmailfrom.
#pragma once

#include "shared/mail/Controls.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace mw::mail {

class BadMailFrom {
public:
    // Errors: the file is there but cannot be read.
    static Result<BadMailFrom> load(const Controls &controls);
    // True for an address in the list, and for one whose "@host" is in it; letter case does not matter.
    bool refuses(std::string_view sender) const;

private:
    std::unordered_set<std::string> m_entries; // lower case
};

} // namespace mw::mail
