// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of tcp-environ(5) for the connection on descriptor 0.
#pragma once

#include "shared/base/Error.h"

namespace mw::small {

// Sets PROTO and TCP... (for IPv6 PROTO is TCP6, and TCP6... has the same values) and unsets those that are not known. A name that DNS cannot tell now is
// "softdnserror". Asks the client's IDENT server for at most `identSeconds`; 0: does not ask. Blocks on DNS.
// NotFound: descriptor 0 is no TCP connection.
Result<void> setConnectionVariables(int identSeconds);

} // namespace mw::small
