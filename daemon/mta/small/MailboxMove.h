// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the messages of a Maildir, the working directory, into an mbox file.
#pragma once

#include "shared/base/Error.h"

#include <string>

namespace mw::small {

// Oldest first. The mbox is locked all the time; its new form is on disk in its place before a message is removed,
// so that a crash leaves some messages twice and loses none. Without a message nothing is touched.
Result<void> moveMessages(const std::string &mbox, const std::string &temporary);

} // namespace mw::small
