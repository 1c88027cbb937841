// SPDX-License-Identifier: GPL-3.0-or-later
// Files bounce/N.WORD: what qmail-send has to remember about a message beyond a kill, and qmail has no place for. The
// programs of qmail pass such names over. Each begins with the birth of its message, as numbers are used again.
#pragma once

#include "daemon/mta/qmail-send/QueueFiles.h"

namespace mw::send::sidefiles {

inline constexpr std::string_view kPending = "pending"; // a command that waits for reports
inline constexpr std::string_view kDelayed = "delayed"; // the sender was told of the delay
inline constexpr std::string_view kSuccess = "success"; // paragraphs of successes that the sender wants to hear of

struct SideFile {
    MessageNumber number = 0;
    UnixTime birth = 0;
    std::string content;
};

std::string path(std::string_view word, MessageNumber number); // relative to the queue
// Durable when it returns.
Result<void> write(const QueueFiles &files, std::string_view word, const SideFile &file);
void remove(const QueueFiles &files, std::string_view word, MessageNumber number);
// All of that word whose message is in the queue; others are removed.
std::vector<SideFile> readAll(const QueueFiles &files, std::string_view word);

} // namespace mw::send::sidefiles
