// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/FileQueueDraft.h"

#include "shared/base/Clock.h"
#include "shared/os/Files.h"

#include <fcntl.h>

namespace mw::queued {
namespace {

using namespace mail::queuecode;

constexpr mode_t kMode = 0644;
constexpr int kMostSequence = 9;

std::unexpected<int> code(int value)
{
    return std::unexpected(value);
}

// pid/PID.TIME.SEQ, a name that no other submission uses.
Result<std::pair<std::string, os::Fd>> createPidFile(int queue, long pid)
{
    const auto stem = "pid/" + std::to_string(pid) + "." + std::to_string(clock::now()) + ".";
    for (int sequence = 1;; ++sequence) {
        const auto name = stem + std::to_string(sequence);
        auto file = os::openAt(queue, name, O_WRONLY | O_CREAT | O_EXCL, kMode);
        if (file)
            return std::pair{name, std::move(*file)};
        if (file.error().kind != ErrorKind::Exists || sequence == kMostSequence)
            return Failure(file.error());
    }
}

} // namespace

mail::StoreResult<std::unique_ptr<FileQueueDraft>> FileQueueDraft::create(int queue, const mail::QueueLayout &layout,
                                                                          long pid)
{
    std::unique_ptr<FileQueueDraft> draft(new FileQueueDraft(queue, layout));
    if (const auto made = draft->makeMessageFile(pid); !made)
        return code(made.error());
    return draft;
}

mail::StoreResult<void> FileQueueDraft::makeMessageFile(long pid)
{
    auto created = createPidFile(m_queue, pid);
    if (!created)
        return code(created.error().kind == ErrorKind::DiskFull ? kWrite : kPid);
    auto &[name, file] = *created;
    const auto status = os::statFd(file.get());
    auto linked = status ? os::linkAt(m_queue, name, m_queue, m_layout.mess(status->st_ino))
                         : Result<void>(Failure(status.error()));
    (void)os::unlinkAt(m_queue, name);
    if (!linked)
        return code(kMess);
    m_number = status->st_ino;
    m_message = std::move(file);
    return {};
}

FileQueueDraft::~FileQueueDraft()
{
    if (m_queued || m_number == 0)
        return;
    if (m_envelope.valid())
        (void)os::unlinkAt(m_queue, mail::QueueLayout::intd(m_number));
    (void)os::unlinkAt(m_queue, m_layout.mess(m_number));
}

mail::StoreResult<void> FileQueueDraft::append(std::string_view bytes)
{
    if (!os::writeAll(m_message.get(), bytes))
        return code(kWrite);
    return {};
}

mail::StoreResult<void> FileQueueDraft::writeEnvelope(std::string_view records)
{
    // A left-over of a number used before cannot belong to a message, as ours is the one with this inode.
    const auto name = mail::QueueLayout::intd(m_number);
    auto file = os::openAt(m_queue, name, O_WRONLY | O_CREAT | O_EXCL, kMode);
    if (!file && file.error().kind == ErrorKind::Exists && os::unlinkAt(m_queue, name))
        file = os::openAt(m_queue, name, O_WRONLY | O_CREAT | O_EXCL, kMode);
    if (!file)
        return code(file.error().kind == ErrorKind::DiskFull ? kWrite : kIntd);
    m_envelope = std::move(*file);
    if (!os::writeAll(m_envelope.get(), records))
        return code(kWrite);
    // The data goes on its way now, so that the syncs of a batch share one write of the journal.
    os::startWriteback(m_message.get());
    os::startWriteback(m_envelope.get());
    return {};
}

std::string FileQueueDraft::messageDirectory() const
{
    return "mess/" + std::to_string(m_number % m_layout.split());
}

mail::StoreResult<void> FileQueueDraft::linkTodo()
{
    const auto linked = os::linkAt(m_queue, mail::QueueLayout::intd(m_number), m_queue, mail::QueueLayout::todo(m_number));
    if (!linked)
        return code(linked.error().kind == ErrorKind::DiskFull ? kWrite : kTodo);
    m_queued = true;
    m_message.reset();
    m_envelope.reset();
    return {};
}

} // namespace mw::queued
