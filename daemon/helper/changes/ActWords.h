// SPDX-License-Identifier: GPL-3.0-or-later
// What an act does, for a sentence that begins with "Could not".
#pragma once

#include <string>
#include <string_view>

namespace mw::helper {

// "org.mailwright.Domains.Add": "add the domain".
std::string actInWords(std::string_view method);

} // namespace mw::helper
