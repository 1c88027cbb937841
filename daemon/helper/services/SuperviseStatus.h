// SPDX-License-Identifier: GPL-3.0-or-later
// What supervise says about a service (supervise/status), and what it can be told (supervise/control).
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace mw::helper {

struct SuperviseStatus {
    UnixTime since = 0; // last change of state
    pid_t pid = 0;      // 0: down
    bool paused = false;
    char wanted = 0; // u, d or 0

    bool operator==(const SuperviseStatus &) const = default;
};

// The 18 bytes of daemontools; more follow in its descendants and are not looked at. Nothing if there are fewer.
std::optional<SuperviseStatus> parseSuperviseStatus(std::string_view bytes);

// `service` is the service's directory (or its log directory NAME/log).
// True if a supervise process looks after it.
bool isSupervised(const std::string &service);
Result<SuperviseStatus> readSuperviseStatus(const std::string &service);
// Sends letters as svc(8) does: u d p c h a t k x. NotFound when no supervise listens.
Result<void> tellSupervise(const std::string &service, std::string_view letters);

} // namespace mw::helper
