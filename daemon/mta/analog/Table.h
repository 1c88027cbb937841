// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of words, lined up: what columnt prints and every report ends with.
#pragma once

#include <string>
#include <string_view>

namespace mw::analog {

// Lines of words between blanks. Every column but the last of the widest line is set flush right and followed by two
// spaces; the last one stands as it is. A last line without newline gets one; empty lines stay.
std::string columns(std::string_view text);

// The words of a line between spaces and tabs; empty ones do not count. Empty when there are fewer.
std::string_view word(std::string_view line, std::size_t index);

} // namespace mw::analog
