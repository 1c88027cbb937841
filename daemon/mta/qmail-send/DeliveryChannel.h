// SPDX-License-Identifier: GPL-3.0-or-later
// One channel of deliveries: opens the messages that are due, hands their recipients to the spawner while slots are
// free, and deals with the reports.
#pragma once

#include "daemon/mta/qmail-send/Core.h"
#include "daemon/mta/qmail-send/Destinations.h"
#include "daemon/mta/qmail-send/RecipientFile.h"
#include "daemon/mta/qmail-send/Spawner.h"

#include <memory>
#include <set>

namespace mw::send {

class DeliveryChannel {
public:
    DeliveryChannel(Core &core, Channel channel, Spawner spawner);
    // Deliveries and messages at once, from now on; the spawner's own limit holds in any case.
    void setLimits(unsigned deliveries, unsigned messages);

    Spawner &spawner() { return m_spawner; }
    // Starts deliveries while there are slots and due messages.
    void fill();
    // Whether fill() could open a message that is due.
    bool hasRoom() const { return maySend() && (m_reading || m_jobs.size() < m_jobLimit); }
    // Whether fill() has something to do at once.
    bool hasWork() const { return m_reading && maySend(); }
    void handleReports();
    bool idle() const { return !m_spawner.alive() || use().running == 0; }

    // No further recipient of this message is started in its present pass; the rest stays due.
    void interrupt(MessageNumber number);
    void interruptAll();
    // The running pass of this message is followed by another one at once.
    void retryNow(MessageNumber number);
    // The next pass of this message tries every recipient, even if its server is let alone for now.
    void tryAnyway(MessageNumber number);
    // No server is let alone any more, until it refuses again.
    void endPauses();
    unsigned runningOf(MessageNumber number) const;
    // Messages that wait for a server with a free slot become due.
    void releaseWaiting();
    // When releaseWaiting() has something to do without a report.
    std::optional<UnixTime> nextRelease() const { return m_destinations.nextEnd(m_core.now); }
    // Whether nothing but its servers' limits keeps the message waiting.
    bool waitsForServer(MessageNumber number) const
    {
        const auto found = m_waiting.find(number);
        return found != m_waiting.end() && found->second.deferred.empty();
    }

private:
    // A recipient whose server has no free slot.
    struct Parked {
        RecipientFile::Recipient recipient;
        Destinations::Target target;
    };
    // A message whose recipients are being delivered.
    struct Job {
        MessageNumber number = 0;
        RecipientFile file;
        QueueFiles::Info info;
        UnixTime retryAt = 0;
        bool last = false;     // deferrals are failures
        bool complete = false; // every recipient has been looked at
        bool started = false;  // at least one delivery
        bool anyway = false;   // pauses do not count
        bool again = false;    // the next pass follows at once and is for all
        bool succeeded = false; // a success was noted for the sender
        unsigned left = 0;    // started and not marked done
        unsigned running = 0;
        std::set<std::uint64_t> deferred = {}; // their time is retryAt
        std::vector<Parked> parked = {};       // the first of them
        bool moreParked = false;
        std::map<std::string, Destinations::Target> waitsFor = {}; // the servers of all of them
    };
    struct Slot {
        Job *job = nullptr; // nothing: free
        std::uint64_t delivery = 0;
        RecipientFile::Recipient recipient;
        std::string server; // of remote deliveries
        mail::DeliveryOptions options;
    };
    struct Ended {
        Job *job = nullptr;
        std::uint64_t offset = 0;
        bool done = false;   // mark it
        bool noted = false;  // only once the note for the sender is durable
        bool needed = false; // without that note it is not done
    };
    // What is remembered of a message that waits for servers, until its next pass over all recipients.
    struct Waiting {
        UnixTime birth = 0;
        UnixTime retryAt = 0;             // of those that were deferred
        std::set<std::uint64_t> deferred; // none: nobody was
    };

    mail::ChannelUse &use() { return m_core.use[mail::indexOf(m_channel)]; }
    const mail::ChannelUse &use() const { return m_core.use[mail::indexOf(m_channel)]; }
    std::string path(MessageNumber number) const { return m_core.files.layout().channel(m_channel, number); }
    QueuedMessage *message(MessageNumber number) { return m_core.table.find(number); }

    bool maySend() const;
    bool openNext();
    bool openJob(MessageNumber number);
    void resumeWaiting(Job &job);
    bool startNext();
    void consider(Job &job, RecipientFile::Recipient recipient);
    void start(Job &job, RecipientFile::Recipient recipient, const Destinations::Target &target);
    void countAttempt(MessageNumber number);
    void stopReading();
    bool startParked();
    bool mayResume(const Job &job);
    Ended handleReport(Slot &slot, std::string &text);
    void noteServer(const Slot &slot, char letter, const std::string &text);
    void noteSuccess(const Slot &slot, std::string &text, Ended &ended);
    bool noteFailure(const Slot &slot, const std::string &report, Ended &ended);
    std::string_view shown(std::string_view address) const;
    void settle(const std::vector<Ended> &ended);
    void settleJob(Job *job);
    void closeJob(Job *job);
    UnixTime keepWaiting(Job &job);
    void finishChannel(MessageNumber number);

    Core &m_core;
    Channel m_channel;
    Spawner m_spawner;
    unsigned m_jobLimit = 0;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<Job>> m_jobs;
    Job *m_reading = nullptr; // whose recipients are being started
    Destinations m_destinations;
    std::unordered_map<MessageNumber, Waiting> m_waiting;
    std::unordered_set<MessageNumber> m_anyway;
};

} // namespace mw::send
