// SPDX-License-Identifier: GPL-3.0-or-later
// The hash by which a change set knows what a file held.
#pragma once

#include <string>
#include <string_view>

namespace mw::helper {

// SHA-256 in hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace mw::helper
