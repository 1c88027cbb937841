// SPDX-License-Identifier: GPL-3.0-or-later
// Maildir lines: the directory's failures in qmail-local's words, and the limit of 24 hours.
#include "daemon/mta/qmail-local/Deliveries.h"
#include "shared/mail/Controls.h"
#include "shared/mail/Maildir.h"

#include <unistd.h>

namespace mw::local {
namespace {

// Readers remove files in tmp/ after 36 hours; a delivery that hangs longer than this is ended by the signal,
// which the spawner reports as a crash: temporary.
constexpr unsigned kLongestDelivery = 86400;

bool isMissing(const mail::MaildirFailure &failure)
{
    return failure.stage == mail::MaildirFailure::Stage::Enter && failure.error.kind == ErrorKind::NotFound;
}

bool maildirsAreMade()
{
    return mail::Controls::ofHome().number("maildirmake").value_or(0) == 1;
}

} // namespace

Step deliverToMaildir(const Message &message, const std::string &directory)
{
    if (auto rewound = message.rewind(); !rewound)
        return rewound;
    ::alarm(kLongestDelivery);
    const auto lines = message.returnPath() + message.deliveredTo();
    auto done = mail::deliverToMaildir(directory, lines, message.fd());
    if (!done && isMissing(done.error()) && maildirsAreMade() && mail::makeMaildir(directory))
        done = mail::deliverToMaildir(directory, lines, message.fd());
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
