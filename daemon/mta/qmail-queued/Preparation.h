// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-queued sees to before it serves: the way to its socket, the trigger, its user, and being the only one.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/FileLock.h"

#include <string>
#include <vector>

namespace mw::queued {

class Preparation {
public:
    // Mends what it may in the queue directory, as root or as the files' owner; what it may not mend is told in
    // warnings(). Then becomes qmailq (in private mode it stays who it is), with umask 033.
    static Result<Preparation> make();

    const std::vector<std::string> &warnings() const { return m_warnings; }

private:
    Preparation() = default;
    void openWay(const std::string &path);
    void shieldTcpto();
    void makeTcpto6();
    void warn(std::string text) { m_warnings.push_back(std::move(text)); }

    std::vector<std::string> m_warnings;
};

// Held as long as this process serves. Kind Busy when another qmail-queued does.
Result<os::FileLock> lockService();
// The listening socket queue/lock/submit, which every local user may connect to.
Result<os::Fd> listenForSubmissions();

// Wakes qmail-send: one NUL into queue/lock/trigger, errors ignored (it looks every 25 minutes anyway).
void pullTrigger(const std::string &queue);

} // namespace mw::queued
