// SPDX-License-Identifier: GPL-3.0-or-later
// Replies with enhanced status codes (RFC 2034, RFC 3463), made from the wording that qmail has always had.
#pragma once

#include <string>
#include <string_view>

namespace mw::smtpd {

// "550 sorry, no mailbox (#5.1.1)" becomes "550 5.1.1 sorry, no mailbox (#5.1.1)". A text without such an end gets
// `code`, or where that is empty x.0.0 of its own class. Replies of other classes than 2, 4 and 5 stay as they are.
std::string withEnhancedCode(std::string_view reply, std::string_view code = {});

} // namespace mw::smtpd
