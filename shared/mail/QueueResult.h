// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of qmail-queue: exit code, custom text, and the sentence that stock qmail's callers make of it.
#pragma once

#include "shared/mail/QueueLayout.h"

#include <string>

namespace mw::mail {

// Exit codes of qmail-queue(8): 11 to 40 are permanent, all others but 0 temporary; 115 counts as 11.
namespace queuecode {
inline constexpr int kQueued = 0;
inline constexpr int kAddressTooLong = 11;
inline constexpr int kRefused = 31;
inline constexpr int kMemory = 51;
inline constexpr int kTimeout = 52;
inline constexpr int kWrite = 53; // disk full, too
inline constexpr int kRead = 54;  // an early end of message or envelope, too
inline constexpr int kConfig = 55;
inline constexpr int kNetwork = 56;
inline constexpr int kHome = 61;
inline constexpr int kQueue = 62;
inline constexpr int kPid = 63;
inline constexpr int kMess = 64;
inline constexpr int kIntd = 65;
inline constexpr int kTodo = 66;
inline constexpr int kRefusedNow = 71;        // qmail-queued has all the submissions it takes at once
inline constexpr int kConnectTimeout = 72;    // qmail-queued did not accept in time
inline constexpr int kConnectRefused = 73;    // qmail-queued does not run
inline constexpr int kConnectionBroken = 74;  // qmail-queued went away in between
inline constexpr int kBug = 81;
inline constexpr int kCustomText = 82;
inline constexpr int kEnvelopeFormat = 91;
inline constexpr int kLegacyAddressTooLong = 115;
inline constexpr int kExec = 120;     // the caller's: the program could not be executed
inline constexpr int kCrashed = -1;   // the caller's: the program was ended by a signal
} // namespace queuecode

struct QueueResult {
    int code = queuecode::kBug;
    std::string text;         // with code 82: what the program wrote on descriptor 6, at most 255 bytes
    MessageNumber number = 0; // 0 where it is not known

    bool ok() const { return code == queuecode::kQueued; }
    // True: never try again. (Not ok and not permanent means temporary.)
    bool permanent() const;
    // "qq write error or disk full (#4.3.0)", or the custom text without its first letter. Empty when ok.
    // A custom text may hold any byte; who prints it into a protocol cleans it.
    std::string message() const;
};

} // namespace mw::mail
