// SPDX-License-Identifier: GPL-3.0-or-later
// Does what qmail-send asks of qmail-clean: removes queue files that belong to qmailq.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/Fd.h"

#include <string>
#include <string_view>

namespace mw::clean {

inline constexpr UnixTime kStaleAfter = 129'600; // 36 hours; a submission ends after 24

class Cleaner {
public:
    // `queue` is the open queue directory.
    Cleaner(os::Fd queue, const mail::QueueLayout &layout) : m_queue(std::move(queue)), m_layout(layout) {}

    // Serves NUL-terminated commands from one descriptor and answers with one byte each on the other, until the
    // input ends. Fails when either cannot be used.
    Result<void> serve(int commands, int answers);
    // "foop/ID" or "todo/ID": '+' done, '!' a file could not be removed, 'x' not such a command.
    char obey(std::string_view command);
    // Removes files in pid/ that nothing has read since kStaleAfter before `now`.
    void removeStalePidFiles(UnixTime now);

private:
    char removeBoth(const std::string &first, const std::string &second);
    void beforeCommand();

    os::Fd m_queue;
    mail::QueueLayout m_layout;
    unsigned m_untilCleaning = 0;
};

} // namespace mw::clean
