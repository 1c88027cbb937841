// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery to an mbox file (mbox(5)): appended under a lock, "From " lines quoted, and cut back to its old
// length if anything fails.
#pragma once

#include "shared/base/Error.h"

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace mw::mail {

struct MboxFailure {
    enum class Stage : std::uint8_t {
        Open, // the file cannot be opened or made
        Lock, // somebody has held the lock all the time
        Read, // the message cannot be read
        Write,
    };
    Stage stage = Stage::Write;
    Error error;
};

inline constexpr int kMboxLockSeconds = 30;

// Puts '>' before every line that is "From " behind any number of '>'. Takes a message in pieces of any size.
class MboxQuoting {
public:
    // The quoted form of these bytes, as far as it can be told.
    void feed(std::string_view bytes, std::string &out);
    // What was held back, a newline where the last line has none, and the blank line between messages.
    void finish(std::string &out);

private:
    enum class State : std::uint8_t { LineStart, InFrom, InLine };
    State m_state = State::LineStart;
    std::string m_held; // the beginning of a line that may yet be a From_ line
};

// Appends `envelopeLines` (From_, Return-Path, Delivered-To) and what the descriptor `message` still holds,
// and returns when it is on disk. A file that is made gets mode 0600.
std::expected<void, MboxFailure> appendToMbox(const std::string &path, std::string_view envelopeLines,
                                              int message, int lockSeconds = kMboxLockSeconds);

} // namespace mw::mail
