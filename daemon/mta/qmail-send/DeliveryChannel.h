// SPDX-License-Identifier: GPL-3.0-or-later
// One channel of deliveries: opens the messages that are due, hands their recipients to the spawner while slots are
// free, and deals with the reports.
#pragma once

#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/RecipientFile.h"
#include "daemon/mta/qmail-send/Spawner.h"

#include <memory>

namespace mw::send {

class DeliveryChannel {
public:
    DeliveryChannel(Core &core, Channel channel, Spawner spawner);
    // Deliveries and messages at once, from now on; the spawner's own limit holds in any case.
    void setLimits(unsigned deliveries, unsigned messages);

    Spawner &spawner() { return m_spawner; }
    // Starts deliveries while there are slots and due messages.
    void fill();
    // Whether fill() could start something now.
    bool hasRoom() const;
    void handleReports();
    bool idle() const { return !m_spawner.alive() || use().running == 0; }

    // No further recipient of this message is started in its present pass; the rest stays due.
    void interrupt(MessageNumber number);
    void interruptAll();
    // The running pass of this message is followed by another one at once.
    void retryNow(MessageNumber number);
    unsigned runningOf(MessageNumber number) const;

private:
    // A message whose recipients are being delivered.
    struct Job {
        MessageNumber number = 0;
        RecipientFile file;
        std::string sender;
        UnixTime retryAt = 0;
        bool last = false;     // deferrals are failures
        bool complete = false; // every recipient has been started
        bool marksFailed = false;
        unsigned left = 0;    // started and not marked done
        unsigned running = 0;
    };
    struct Slot {
        Job *job = nullptr; // nothing: free
        std::uint64_t delivery = 0;
        RecipientFile::Recipient recipient;
    };
    struct Ended {
        Job *job = nullptr;
        std::uint64_t offset = 0;
        bool done = false;   // mark it
        bool bounced = false; // only once the bounce file is durable
    };

    mail::ChannelUse &use() { return m_core.use[mail::indexOf(m_channel)]; }
    const mail::ChannelUse &use() const { return m_core.use[mail::indexOf(m_channel)]; }
    std::string path(MessageNumber number) const { return m_core.files.layout().channel(m_channel, number); }
    QueuedMessage *message(MessageNumber number) { return m_core.table.find(number); }

    bool openNext();
    bool openJob(MessageNumber number);
    bool startNext();
    void start(RecipientFile::Recipient recipient);
    void stopReading();
    Ended handleReport(Slot &slot, std::string &text);
    bool appendBounce(const Slot &slot, const std::string &report);
    void settle(const std::vector<Ended> &ended);
    void closeJob(Job *job);
    void finishChannel(MessageNumber number);

    Core &m_core;
    Channel m_channel;
    Spawner m_spawner;
    unsigned m_jobLimit = 0;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<Job>> m_jobs;
    Job *m_reading = nullptr; // whose recipients are being started
};

} // namespace mw::send
