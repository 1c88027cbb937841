// SPDX-License-Identifier: GPL-3.0-or-later
// Text beyond ASCII in addresses and messages (RFC 6531).
#pragma once

#include <string_view>

namespace mw::mail {

bool isAscii(std::string_view text);
// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool isUtf8(std::string_view text);
// The part of an address before its last @, or all of it.
std::string_view localPartOf(std::string_view address);

} // namespace mw::mail
