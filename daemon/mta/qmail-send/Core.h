// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of qmail-send share.
#pragma once

#include "daemon/mta/qmail-send/BounceFiles.h"
#include "daemon/mta/qmail-send/MessageTable.h"
#include "daemon/mta/qmail-send/QueueFiles.h"
#include "daemon/mta/qmail-send/Settings.h"

#include "shared/mail/Router.h"
#include "shared/mail/SendCommand.h"
#include "shared/mail/SendLog.h"

#include <map>

namespace mw::send {

struct Core {
    Core(Settings s, mail::Router r, QueueFiles f, int logFd)
        : settings(std::move(s)), router(std::move(r)), files(std::move(f)), log(logFd), bounces(files)
    {
    }
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;

    void logStatus() { log.status(use[0], use[1], exiting); }
    void warn(std::string_view what, const std::string &path, std::string_view then = {})
    {
        log.warning(std::string(what) + " " + path + std::string(then));
    }

    Settings settings;
    mail::Router router;
    QueueFiles files;
    mail::SendLog log;
    MessageTable table;
    BounceFiles bounces;
    std::array<mail::ChannelUse, 2> use;
    UnixTime now = clock::now(); // taken once a turn of the loop
    std::uint64_t lastDelivery = 0;
    std::size_t waitingForServers = 0; // messages that no server has a slot for
    bool exiting = false; // nothing new is started
    // Messages whose recipients are exhausted in both channels, by the time of the next try to finish them.
    std::multimap<UnixTime, MessageNumber> finished;
    // Messages with successes to tell their senders of.
    std::vector<MessageNumber> succeeded;
    // Messages whose pass has ended with deferrals.
    std::vector<MessageNumber> deferred;
    // Commands that wait until the deliveries of their message have reported.
    std::map<MessageNumber, mail::SendCommand> waitingCommands;
    // Messages that a waiting command can be applied to now.
    std::vector<MessageNumber> readyForCommand;
};

} // namespace mw::send
