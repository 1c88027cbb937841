// SPDX-License-Identifier: GPL-3.0-or-later
// Domain names beyond ASCII, made plain for DNS and for servers that know ASCII only (RFC 5891).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// The domain with each label as DNS has it ("xn--..."). ASCII comes back as it is; nothing if it is no domain name.
std::optional<std::string> asciiDomain(std::string_view domain);
// The same for the domain of an address, the part behind its last @; its local part stays.
std::optional<std::string> withAsciiDomain(std::string_view address);

} // namespace mw::mail
