// SPDX-License-Identifier: GPL-3.0-or-later
// Forward lines: all of them are one new message in the queue.
#include "daemon/mta/qmail-local/Deliveries.h"
#include "shared/mail/QueueClient.h"

#include <array>

namespace mw::local {

std::expected<long, Verdict> forward(const Message &message, const std::string &sender,
                                     const std::vector<std::string> &recipients, const mail::EnvelopeOptions &options)
{
    if (auto rewound = message.rewind(); !rewound)
        return std::unexpected(rewound.error());
    auto queue = mail::QueueClient::start();
    if (!queue)
        return unable("fork", queue.error().number);
    auto written = queue->write(message.deliveredTo());
    std::array<char, 65536> buffer{};
    while (written) {
        const auto got = os::readSome(message.fd(), buffer);
        if (!got)
            return unable("read message", got.error().number);
        if (*got == 0)
            break;
        written = queue->write({buffer.data(), *got});
    }
    const long number = queue->pid();
    const auto result = queue->finish(sender, recipients, options);
    if (!result.ok())
        return stop(result.permanent() ? kPermanent : kTemporary,
                    "Unable to forward message: " + result.message() + ".");
    return number;
}

} // namespace mw::local
