// SPDX-License-Identifier: GPL-3.0-or-later
// What a server offers in its reply to EHLO (RFC 5321, 4.1.1.1).
#pragma once

#include "shared/mail/SmtpReply.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

class SmtpExtensions {
public:
    // Nothing offered, as by a server that knows HELO only.
    SmtpExtensions() = default;
    // From the whole reply; its first line is the greeting and offers nothing. Of a keyword that comes twice the
    // later line counts.
    static SmtpExtensions parse(const SmtpReply &hello);

    // Keywords in capitals.
    bool has(std::string_view keyword) const { return m_offered.contains(keyword); }
    // What follows the keyword; empty: nothing, or not offered.
    std::string_view parameters(std::string_view keyword) const;
    // The largest message in bytes that the server says it takes (RFC 1870); nothing: it does not say.
    std::optional<std::uint64_t> largestMessage() const;

private:
    std::map<std::string, std::string, std::less<>> m_offered;
};

} // namespace mw::mail
