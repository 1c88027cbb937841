// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of queue/lock/command do.
#pragma once

#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/DeliveryChannel.h"
#include "daemon/mta/qmail-send/Finisher.h"

#include <functional>

namespace mw::send {

class Commands {
public:
    Commands(Core &core, std::array<DeliveryChannel *, 2> channels, Finisher &finisher)
        : m_core(core), m_channels(channels), m_finisher(finisher)
    {
        readPending();
    }

    // Every command but List.
    mail::CommandAnswer apply(const mail::SendCommand &command);
    // One line of the list; nothing if the message has gone.
    std::optional<mail::SendEntry> entry(MessageNumber number) const;
    std::vector<MessageNumber> numbers() const { return m_core.table.numbers(); }
    // Does what had to wait for reports.
    void runReady();
    // Everything becomes due, as on SIGALRM.
    void retryAll();

private:
    void readPending();
    mail::CommandAnswer applyTo(const mail::SendCommand &command, QueuedMessage &message);
    mail::CommandAnswer retry(MessageNumber number, QueuedMessage &message);
    mail::CommandAnswer setHeld(MessageNumber number, QueuedMessage &message, bool held);
    mail::CommandAnswer end(const mail::SendCommand &command, QueuedMessage &message);
    mail::CommandAnswer endNow(const mail::SendCommand &command, QueuedMessage &message);
    Result<void> bounceRest(MessageNumber number, const QueuedMessage &message, std::string_view text);
    Result<void> removeFiles(MessageNumber number, bool bounceToo);

    Core &m_core;
    std::array<DeliveryChannel *, 2> m_channels;
    Finisher &m_finisher;
};

} // namespace mw::send
