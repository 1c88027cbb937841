// SPDX-License-Identifier: GPL-3.0-or-later
// Where a session puts a message; in the program that is the queue.
#pragma once

#include "shared/mail/EnvelopeOptions.h"
#include "shared/mail/QueueResult.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mw::smtpd {

// One message. Destroyed without finish(): nothing is queued.
class Submission {
public:
    Submission() = default;
    Submission(const Submission &) = delete;
    Submission &operator=(const Submission &) = delete;
    virtual ~Submission() = default;

    virtual void write(std::string_view bytes) = 0;
    // `options`: what the client asked for beside the addresses.
    virtual mail::QueueResult finish(std::string_view sender, std::span<const std::string> recipients,
                                     const mail::EnvelopeOptions &options) = 0;
    virtual long pid() const = 0;
};

// Nothing: the queue cannot be reached at all.
using OpenSubmission = std::function<std::unique_ptr<Submission>()>;

// Through qmail-queue.
std::unique_ptr<Submission> openQueue();

} // namespace mw::smtpd
