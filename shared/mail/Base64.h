// SPDX-License-Identifier: GPL-3.0-or-later
// Base64 of RFC 4648, as authentication (RFC 4954) and password files use it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

std::string base64Encode(std::string_view bytes);
// Strict: whole groups of four with their padding, no other characters, no bits beyond the last byte.
std::optional<std::string> base64Decode(std::string_view text);

} // namespace mw::mail
