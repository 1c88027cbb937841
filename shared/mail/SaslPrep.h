// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which names and passwords are compared (SASLprep, RFC 4013).
#pragma once

#include "shared/base/Error.h"

#include <string>
#include <string_view>

namespace mw::mail {

// Printable ASCII stays as it is. Format: it is not UTF-8, has control characters or others that SASLprep forbids, or
// is empty afterwards. Characters newer than Unicode 3.2 are let through, as RFC 4013 has it for queries.
Result<std::string> saslPrepared(std::string_view utf8);

} // namespace mw::mail
