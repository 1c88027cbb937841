// SPDX-License-Identifier: GPL-3.0-or-later
// Maildir lines: the directory's failures in qmail-local's words, and the limit of 24 hours.
#include "daemon/mta/qmail-local/Deliveries.h"
#include "shared/mail/Maildir.h"

#include <unistd.h>

namespace mw::local {
namespace {

// Readers remove files in tmp/ after 36 hours; a delivery that hangs longer than this is ended by the signal,
// which the spawner reports as a crash: temporary.
constexpr unsigned kLongestDelivery = 86400;

} // namespace

Step deliverToMaildir(const Message &message, const std::string &directory)
{
    if (auto rewound = message.rewind(); !rewound)
        return rewound;
    ::alarm(kLongestDelivery);
    const auto done =
        mail::deliverToMaildir(directory, message.returnPath() + message.deliveredTo(), message.fd());
    ::alarm(0);
    if (done)
        return {};
    switch (done.error().stage) {
    case mail::MaildirFailure::Stage::Enter:
        return stop(kTemporary, "Unable to chdir to maildir. (#4.2.1)");
    case mail::MaildirFailure::Stage::Read:
        return stop(kTemporary, "Unable to read message. (#4.3.0)");
    case mail::MaildirFailure::Stage::Write:
        break;
    }
    return stop(kTemporary, "Temporary error on maildir delivery. (#4.3.0)");
}

} // namespace mw::local
