// SPDX-License-Identifier: GPL-3.0-or-later
// Where qmail-queued keeps messages, behind one interface, so that another way of storing can take its place.
#pragma once

#include "shared/mail/QueueLayout.h"
#include "shared/mail/QueueResult.h"

#include <expected>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace mw::mail {

// A value, or the exit code of qmail-queue(8) that tells what failed.
template <typename T>
using StoreResult = std::expected<T, int>;

// A message in the making. Destroyed before it is committed, it leaves nothing behind.
class QueueDraft {
public:
    QueueDraft() = default;
    QueueDraft(const QueueDraft &) = delete;
    QueueDraft &operator=(const QueueDraft &) = delete;
    virtual ~QueueDraft() = default;

    virtual MessageNumber number() const = 0;
    // The next bytes of the message.
    virtual StoreResult<void> append(std::string_view bytes) = 0;
    // The message is complete; these are the records of its todo file.
    virtual StoreResult<void> writeEnvelope(std::string_view records) = 0;
};

class QueueStore {
public:
    QueueStore() = default;
    QueueStore(const QueueStore &) = delete;
    QueueStore &operator=(const QueueStore &) = delete;
    virtual ~QueueStore() = default;

    // `pid` is the submitter's process id.
    virtual StoreResult<std::unique_ptr<QueueDraft>> begin(long pid) = 0;
    // Makes complete drafts durable and queued, all in one go, and returns a code for each in their order.
    // 0 promises that the message survives a loss of power. Blocks; may run beside begin and the drafts' writing.
    virtual std::vector<int> commit(std::span<const std::unique_ptr<QueueDraft>> drafts) = 0;
};

} // namespace mw::mail
