// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/FileQueueStore.h"

#include "daemon/mta/qmail-queued/FileQueueDraft.h"
#include "shared/os/Files.h"

#include <map>

namespace mw::queued {
namespace {

using namespace mail::queuecode;

// The drafts are made by begin() alone, so they are of this class.
FileQueueDraft &fileDraft(const std::unique_ptr<mail::QueueDraft> &draft)
{
    return static_cast<FileQueueDraft &>(*draft);
}

// What a batch has to sync, and where the result of each draft's part will be found.
class SyncList {
public:
    explicit SyncList(int queue) : m_queue(queue) {}

    void add(const FileQueueDraft &draft)
    {
        m_fds.push_back(draft.messageFile());
        m_fds.push_back(draft.envelopeFile());
        const auto name = draft.messageDirectory();
        if (m_directories.contains(name))
            return;
        auto directory = os::openDirectory(name, m_queue);
        m_directories.emplace(name, directory ? std::move(*directory) : os::Fd());
    }

    void syncWith(SyncPool &pool)
    {
        for (const auto &[name, directory] : m_directories) {
            m_directoryIndex[name] = m_fds.size();
            m_fds.push_back(directory.get());
        }
        m_results = pool.syncAll(m_fds);
    }

    // The code of the draft that was added as number `index`.
    int codeOf(std::size_t index, const FileQueueDraft &draft) const
    {
        if (!m_results[2 * index] || !m_results[2 * index + 1])
            return kWrite;
        return m_results[m_directoryIndex.at(draft.messageDirectory())] ? kQueued : kMess;
    }

private:
    int m_queue;
    std::vector<int> m_fds; // two for each draft, then the directories
    std::map<std::string, os::Fd> m_directories;
    std::map<std::string, std::size_t> m_directoryIndex;
    std::vector<bool> m_results;
};

} // namespace

Result<std::unique_ptr<FileQueueStore>> FileQueueStore::open(const std::string &directory,
                                                             const mail::QueueLayout &layout, unsigned syncThreads)
{
    auto fd = MW_TRY(os::openDirectory(directory));
    return std::unique_ptr<FileQueueStore>(new FileQueueStore(std::move(fd), layout, syncThreads));
}

mail::StoreResult<std::unique_ptr<mail::QueueDraft>> FileQueueStore::begin(long pid)
{
    return FileQueueDraft::create(m_directory.get(), m_layout, pid);
}

std::vector<int> FileQueueStore::commit(std::span<const std::unique_ptr<mail::QueueDraft>> drafts)
{
    std::vector<int> codes(drafts.size(), kBug);
    SyncList list(m_directory.get());
    for (const auto &draft : drafts)
        list.add(fileDraft(draft));
    list.syncWith(m_pool);

    bool linkedAny = false;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        codes[i] = list.codeOf(i, fileDraft(drafts[i]));
        if (codes[i] != kQueued)
            continue;
        if (const auto linked = fileDraft(drafts[i]).linkTodo(); !linked)
            codes[i] = linked.error();
        else
            linkedAny = true;
    }
    if (!linkedAny)
        return codes;

    // A failure here leaves the messages queued: they may be delivered and, as the answer is temporary, come
    // again. That is better than to lose one that qmail-send already works on.
    const auto todo = os::openDirectory("todo", m_directory.get());
    if (!todo || !os::syncDirectory(todo->get())) {
        for (auto &code : codes)
            code = code == kQueued ? kTodo : code;
    }
    return codes;
}

} // namespace mw::queued
