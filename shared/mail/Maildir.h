// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery into a Maildir (maildir(5)): durable when it reports success, and never a half-written file in
// new/.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace mw::mail {

struct MaildirFailure {
    enum class Stage : std::uint8_t {
        Enter, // there is no such directory, or no right to enter it
        Read,  // the message cannot be read
        Write, // everything else: missing tmp or new, full disk, name taken
    };
    Stage stage = Stage::Write;
    Error error;
};

// Writes `headerLines` and all that the descriptor `message` still holds into a new file of `directory` and
// returns its path "new/NAME" only when file and directory entry are on disk. On failure nothing is left but
// perhaps, after a crash, a file in tmp/, which readers remove. Blocks on the disk. The process should have
// umask 077.
std::expected<std::string, MaildirFailure> deliverToMaildir(const std::string &directory,
                                                            std::string_view headerLines, int message);

// Makes the directory and tmp, new and cur in it, each with mode 0700. Exists: it is there already.
Result<void> makeMaildir(const std::string &directory);

} // namespace mw::mail
