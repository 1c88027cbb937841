// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the reports print them.
#pragma once

#include <string>

namespace mw::analog {

// A whole number without a point; any other with six significant digits.
std::string plain(double value);
// With that many digits behind the point.
std::string fixed(double value, int digits);

} // namespace mw::analog
