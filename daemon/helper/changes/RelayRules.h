// SPDX-License-Identifier: GPL-3.0-or-later
// What new tcp rules open, beyond what the old ones did.
#pragma once

#include <string>
#include <string_view>

namespace mw::helper {

struct NewInRules {
    // Who may relay from now on, in words, where that is more than private networks, single addresses, and at most 256 public
    // addresses of IPv4 or one /48 of IPv6 in all. Empty: nobody of that kind.
    std::string open;
    // A variable that is set from now on and is none of those that only qmail-smtpd itself goes by. Empty: none.
    std::string variable;
};

// Texts that cannot be compiled open nothing: they are not taken.
NewInRules newInRules(std::string_view before, std::string_view after);

} // namespace mw::helper
