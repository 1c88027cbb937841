// SPDX-License-Identifier: GPL-3.0-or-later
// A message of qmail-send's own on its way into the queue: a bounce, or a notice of delay or of success.
#pragma once

#include "daemon/mta/qmail-send/Core.h"

#include "shared/mail/QueueResult.h"
#include "shared/mail/StatusReport.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>

namespace mw::send {

struct Report {
    MessageNumber number = 0;
    UnixTime birth = 0;
    std::string envelopeSender;
    std::string recipient;
    // As text: head, the paragraphs of that file, tail, the message.
    std::string head;
    std::string paragraphs; // a path in the queue; empty: none
    std::string tail;
    bool copied = true;         // the message goes behind it
    std::uint64_t maxBytes = 0; // of the message; 0: all
    mail::EnvelopeOptions options; // of the report itself
    // Instead of head and tail: RFC 3464. Recipients come from the paragraphs, if there is a file of them.
    std::optional<mail::StatusReport> status;
    std::map<std::string, std::string, std::less<>> originals; // ORCPT by recipient
    bool successes = false;                                     // what the paragraphs tell of

    enum class Outcome : std::uint8_t { NotStarted, Failed, Refused, Queued } outcome = Outcome::NotStarted;
    mail::QueueResult answer;
    std::atomic<long> queuePid = 0;
    std::uint64_t told = 0; // bytes of the paragraphs' file
};

// Puts it into the queue and notes the outcome. In a thread: it waits for the queue, and touches nothing but the report
// and files.
void inject(Report &report, const QueueFiles &files);

// What follows is made in the event loop, from the settings of now.

// The bounce of a message whose recipients are exhausted. Nothing if it has to be discarded; the log is told.
std::shared_ptr<Report> makeBounce(Core &core, MessageNumber number, const QueueFiles::Info &info);
// What is in bounce/N.success.
std::shared_ptr<Report> makeSuccessNotice(const Core &core, MessageNumber number, const QueueFiles::Info &info);
// The recipients that still wait and whose sender wants to hear of delays. Nothing if there is none.
std::shared_ptr<Report> makeDelayNotice(const Core &core, MessageNumber number, const QueueFiles::Info &info,
                                        const QueuedMessage &message);

} // namespace mw::send
