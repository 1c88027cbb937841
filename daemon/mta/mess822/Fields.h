// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the message on descriptor 0, for the programs that only look at it.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/MessageReader.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mess822 {

// The next field; nothing when the header is over, which a "From " line of a mailbox file ends, too.
Result<std::optional<std::string>> nextField(mail::MessageReader &reader);
// Gives every field to `use`; of a header that is larger than any may be, those of its beginning.
Result<void> forEachField(const std::function<void(const std::string &field)> &use);

// True if the field has that name, in any case.
bool isNamed(std::string_view field, std::string_view name);
// What follows the colon, in one line: without its line ends.
std::string unfolded(std::string_view field);

// Writes to descriptor 1; gives the exit code: 0, or 111 after a complaint.
int printAll(std::string_view program, std::string_view text);

} // namespace mw::mess822
