// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-queued/GroupCommit.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace mw::queued {

Result<std::unique_ptr<GroupCommit>> GroupCommit::start(mail::QueueStore &store, std::function<void()> queued)
{
    auto wake = MW_TRY(os::makePipe());
    MW_TRY_VOID(os::setNonBlocking(wake.read.get(), true));
    MW_TRY_VOID(os::setNonBlocking(wake.write.get(), true));
    return std::unique_ptr<GroupCommit>(new GroupCommit(store, std::move(queued), std::move(wake)));
}

GroupCommit::GroupCommit(mail::QueueStore &store, std::function<void()> queued, os::Pipe wake)
    : m_store(store), m_queued(std::move(queued)), m_wake(std::move(wake)), m_thread([this] { work(); })
{
}

GroupCommit::~GroupCommit()
{
    submit();
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wanted.notify_one();
    m_thread.join();
}

void GroupCommit::add(std::uint64_t key, std::unique_ptr<mail::QueueDraft> draft)
{
    m_collected.keys.push_back(key);
    m_collected.drafts.push_back(std::move(draft));
}

void GroupCommit::submit()
{
    if (m_collected.keys.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(m_collected.keys, std::back_inserter(m_waiting.keys));
        std::ranges::move(m_collected.drafts, std::back_inserter(m_waiting.drafts));
    }
    m_collected = {};
    m_wanted.notify_one();
}

std::vector<CommitDone> GroupCommit::take()
{
    std::array<char, 64> bytes{};
    while (os::readSome(m_wake.read.get(), bytes).value_or(0) > 0) {
    }
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_done, {});
}

void GroupCommit::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wanted.wait(lock, [this] { return m_ending || !m_waiting.keys.empty(); });
        if (m_waiting.keys.empty())
            return;
        auto batch = std::exchange(m_waiting, {});
        lock.unlock();
        commit(std::move(batch));
        lock.lock();
    }
}

void GroupCommit::commit(Batch batch)
{
    const auto codes = m_store.commit(batch.drafts);
    if (std::ranges::find(codes, mail::queuecode::kQueued) != codes.end())
        m_queued();
    std::vector<CommitDone> done;
    for (std::size_t i = 0; i < codes.size(); ++i)
        done.push_back({batch.keys[i], codes[i], batch.drafts[i]->number()});
    batch.drafts.clear(); // half-made files are gone before their submitter hears of it
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(done, std::back_inserter(m_done));
    }
    (void)os::writeSome(m_wake.write.get(), std::string_view("\0", 1));
}

} // namespace mw::queued
