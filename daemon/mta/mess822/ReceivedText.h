// SPDX-License-Identifier: GPL-3.0-or-later
// One Received field for a person: the local time before it, and a line for each of its parts.
#pragma once

#include "daemon/mta/mess822/MailDate.h"

#include <string>
#include <string_view>

namespace mw::mess822 {

// `value` is in one line. Lines with their ends: the first with the date in local time (or three tabs), then one for
// each of "by", "id" and "for", and one for the date as it is in the field.
std::string receivedText(std::string_view value, const LocalTime &local);

} // namespace mw::mess822
