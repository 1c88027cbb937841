// SPDX-License-Identifier: GPL-3.0-or-later
// A message in the making in qmail's queue directory: states S2 and S3.
#pragma once

#include "shared/mail/QueueStore.h"
#include "shared/os/Fd.h"

namespace mw::queued {

class FileQueueDraft : public mail::QueueDraft {
public:
    // `queue` is an open directory that outlives the draft.
    static mail::StoreResult<std::unique_ptr<FileQueueDraft>> create(int queue, const mail::QueueLayout &layout, long pid);
    ~FileQueueDraft() override;

    mail::MessageNumber number() const override { return m_number; }
    mail::StoreResult<void> append(std::string_view bytes) override;
    mail::StoreResult<void> writeEnvelope(std::string_view records) override;

    int messageFile() const { return m_message.get(); }
    int envelopeFile() const { return m_envelope.get(); }
    // "mess/S": the directory that must be synced, too.
    std::string messageDirectory() const;
    // The commit: links todo/ID. The files are no longer the draft's then, nor does it hold them open.
    mail::StoreResult<void> linkTodo();

private:
    FileQueueDraft(int queue, const mail::QueueLayout &layout) : m_queue(queue), m_layout(layout) {}
    mail::StoreResult<void> makeMessageFile(long pid);

    int m_queue;
    mail::QueueLayout m_layout;
    mail::MessageNumber m_number = 0; // 0: there is no mess file yet
    os::Fd m_message;
    os::Fd m_envelope;
    bool m_queued = false;
};

} // namespace mw::queued
