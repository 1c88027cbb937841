// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-send's log says about one message, followed while it is written.
#pragma once

#include "shared/mail/LogLine.h"
#include "shared/os/Fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace mw::selftest {

// A message from "new msg" to "end msg", or as far as it came.
struct Fate {
    std::vector<std::string> lines; // of the log that are about it
    std::uint64_t number = 0;
    mail::Channel channel = mail::Channel::Local;
    std::string recipient;
    std::optional<mail::DeliveryResult> result;
    std::string report;
    std::optional<std::uint64_t> bouncePid; // of the process that queued the bounce: qmail-send itself, often
    std::size_t bounceMark = 0;             // the bounce is in the log after this place
    bool hasEnded = false;

    bool succeeded() const { return result == mail::DeliveryResult::Success && hasEnded; }
    bool bounced() const { return result == mail::DeliveryResult::Failure && bouncePid && hasEnded; }
};

class HubLog {
public:
    // `directory`: multilog's. Begins at the end of the newest file.
    explicit HubLog(std::string directory);

    // The last "status:" line of the newest file; empty if there is none.
    std::string lastStatus() const;
    // Lines after this place belong to what happens from now on.
    std::size_t mark();
    // The message whose "info" line after `mark` has this sender, or was queued by that process. Returns when it has
    // ended, was deferred, or `milliseconds` are over. Nothing: there was no such message.
    std::optional<Fate> follow(std::size_t mark, const std::string &sender, int milliseconds);
    std::optional<Fate> followQueued(std::size_t mark, std::uint64_t queuePid, int milliseconds);

private:
    template <typename Matches>
    std::optional<Fate> followWhere(std::size_t mark, int milliseconds, Matches matches);
    void readMore();

    std::string m_path;
    os::Fd m_file;
    ino_t m_inode = 0;
    std::string m_open; // a line that is not complete yet
    std::vector<std::string> m_lines;
};

} // namespace mw::selftest
