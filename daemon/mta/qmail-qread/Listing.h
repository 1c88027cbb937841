// SPDX-License-Identifier: GPL-3.0-or-later
// The text of qmail-qread for a message.
#pragma once

#include "shared/mail/QueueReader.h"

#include <string>

namespace mw::qread {

// "D Mon YYYY HH:MM:SS GMT  #ID  SIZE  <SENDER> [ bouncing]", then a line for each recipient. Bytes of addresses
// that are control characters become "?", so that no address forges a line.
std::string listing(const mail::QueuedMessage &message);

} // namespace mw::qread
