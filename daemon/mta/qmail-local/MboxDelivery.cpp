// SPDX-License-Identifier: GPL-3.0-or-later
// Mbox lines: the file's failures in qmail-local's words.
#include "daemon/mta/qmail-local/Deliveries.h"
#include "shared/mail/Mbox.h"

namespace mw::local {

Step deliverToMbox(const Message &message, const std::string &path)
{
    if (auto rewound = message.rewind(); !rewound)
        return rewound;
    const auto done =
        mail::appendToMbox(path, message.from() + message.returnPath() + message.deliveredTo(), message.fd());
    if (done)
        return {};
    const auto &failure = done.error();
    switch (failure.stage) {
    case mail::MboxFailure::Stage::Open:
        return unable("open " + path, failure.error.number, "(#4.2.1)");
    case mail::MboxFailure::Stage::Lock:
        return stop(kTemporary, "File has been locked for 30 seconds straight. (#4.3.0)");
    case mail::MboxFailure::Stage::Read:
        return unable("read message", failure.error.number);
    case mail::MboxFailure::Stage::Write:
        break;
    }
    return unable("write " + path, failure.error.number);
}

} // namespace mw::local
