// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the queue as qmail-qread, qmail-qstat and the helper show it. Messages come and go while it reads: what
// vanishes in between is simply not reported.
#pragma once

#include "shared/base/Clock.h"
#include "shared/mail/Envelope.h"
#include "shared/mail/QueueLayout.h"
#include "shared/os/Fd.h"

#include <functional>
#include <optional>

namespace mw::mail {

struct QueuedChannel {
    Channel channel = Channel::Local;
    std::vector<ChannelRecipient> recipients;
    UnixTime modified = 0; // next attempt, when qmail-send has stopped in an orderly way
};

// A preprocessed message (state S5).
struct QueuedMessage {
    MessageNumber number = 0;
    UnixTime birth = 0; // mtime of info/ID
    std::uint64_t size = 0;
    std::string sender;
    bool bouncing = false; // bounce/ID exists
    std::vector<QueuedChannel> channels; // those that exist, local first
};

struct QueueCounts {
    std::uint64_t messages = 0;   // mess files: all states
    std::uint64_t unprocessed = 0; // todo files
};

class QueueReader {
public:
    // Opens the queue's directories. Permission for who may not read them: the files of qmail-send are for qmails
    // and root.
    static Result<QueueReader> open(const std::string &directory, const QueueLayout &layout);
    static Result<QueueReader> ofHome();

    // Calls back for every message in state S5, a split directory after the other, by number in each. Damage to
    // one message leaves out that message. The callback returns false to stop.
    Result<void> forEach(const std::function<bool(const QueuedMessage &)> &each) const;
    // One message, or nothing if it is not in state S5.
    Result<std::optional<QueuedMessage>> message(MessageNumber number) const;
    Result<QueueCounts> counts() const;
    // The message file, open for reading.
    Result<os::Fd> openMessage(MessageNumber number) const;

private:
    struct Folder; // the open split directories of one number
    struct Marks;  // which messages have a todo file, which a bounce file
    QueueReader(os::Fd queue, const QueueLayout &layout) : m_queue(std::move(queue)), m_layout(layout) {}
    Result<Folder> openFolder(unsigned split) const;
    Result<Marks> readMarks() const;
    static std::optional<QueuedMessage> read(const Folder &folder, const Marks &marks, MessageNumber number);

    os::Fd m_queue;
    QueueLayout m_layout;
};

} // namespace mw::mail
