// SPDX-License-Identifier: GPL-3.0-or-later
// The queue, kept up to date: counts at every change, the list read again behind them, and the acts on messages.
#include "gui/client/QueueStore.h"

#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include "shared/base/Clock.h"

namespace mw::gui {

namespace {
constexpr int kShortestPause = 300;        // milliseconds between two listings
constexpr int kPauseFactor = 4;            // a listing may take a fifth of the time at most
constexpr int kSlowRefresh = 30 * 1000;    // without any change: next tries move all the same
} // namespace

QueueStore::QueueStore(HubStore &hub, QObject *parent)
    : QObject(parent), m_hub(hub), m_snapshot(std::make_shared<const QueueSnapshot>())
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &QueueStore::list);
    connect(&hub, &HubStore::ready, this, &QueueStore::watch);
}

void QueueStore::watch()
{
    if (m_watch)
        m_watch->deleteLater();
    m_watch = m_hub.client().stream<rpc::queue::Watch>({}, this, [this](const auto &answer, bool) {
        if (!answer)
            return; // a loss shows in HubStore; ready() begins anew
        m_counts = answer->counts;
        Q_EMIT countsChanged();
        refresh();
    });
}

void QueueStore::refresh()
{
    if (m_list) {
        m_again = true;
        return;
    }
    if (!m_refresh.isActive() || m_refresh.remainingTime() > kShortestPause)
        m_refresh.start(m_loaded ? kShortestPause : 0);
}

void QueueStore::list()
{
    if (m_list || !m_hub.connected())
        return;
    m_builder = {};
    m_listing.start();
    m_list = m_hub.client().stream<rpc::queue::List>(
        {}, this, [this](const auto &answer, bool more) { takeBatch(answer, more); });
}

void QueueStore::takeBatch(const rpcqt::Answer<rpc::queue::List> &answer, bool more)
{
    if (answer) {
        for (const auto &message : answer->messages)
            m_builder.add(message);
        if (more)
            return;
        m_snapshot = m_builder.finish();
        m_updated = clock::now();
        m_loaded = true;
        Q_EMIT snapshotChanged();
    }
    m_list->deleteLater();
    m_list.clear();
    const int pause = qMax(kShortestPause, static_cast<int>(m_listing.elapsed()) * kPauseFactor);
    m_refresh.start(std::exchange(m_again, false) ? pause : qMax(pause, kSlowRefresh));
}

void QueueStore::details(const MessageKey &key, QObject *context, DetailsCallback done)
{
    rpc::queue::Get::Request request;
    request.number = key.number;
    request.birth = key.birth;
    m_hub.client().call<rpc::queue::Get>(request, context, std::move(done));
}

template <typename M>
void QueueStore::forEach(const std::vector<MessageKey> &messages,
                         const std::function<typename M::Request(const MessageKey &)> &make)
{
    auto job = std::make_shared<Job>();
    job->total = static_cast<int>(messages.size());
    for (const auto &key : messages) {
        m_hub.client().call<M>(make(key), this, [this, job](const auto &answer) {
            answered(job, answer ? nullptr : &answer.error());
        });
    }
}

void QueueStore::answered(const std::shared_ptr<Job> &job, const rpc::Fault *fault)
{
    ++job->answered;
    if (!fault)
        ++job->done;
    else if (job->problem.isEmpty())
        job->problem = HelperWords::sentence(fault->sentence());
    if (job->answered < job->total)
        return;
    refresh();
    Q_EMIT finished(job->done, job->total, job->problem);
}

void QueueStore::retry(const std::vector<MessageKey> &messages)
{
    forEach<rpc::queue::Retry>(messages, [](const MessageKey &key) {
        rpc::queue::Retry::Request request;
        request.number = key.number;
        request.birth = key.birth;
        return request;
    });
}

void QueueStore::retryAll()
{
    m_hub.client().call<rpc::queue::RetryAll>({}, this, [this](const auto &answer) {
        auto job = std::make_shared<Job>();
        job->total = 1;
        answered(job, answer ? nullptr : &answer.error());
    });
}

void QueueStore::rejuvenate(const std::vector<MessageKey> &messages, std::int64_t to)
{
    forEach<rpc::queue::Rejuvenate>(messages, [to](const MessageKey &key) {
        rpc::queue::Rejuvenate::Request request;
        request.number = key.number;
        request.birth = key.birth;
        request.to = to;
        return request;
    });
}

void QueueStore::returnToSender(const std::vector<MessageKey> &messages)
{
    forEach<rpc::queue::Return>(messages, [](const MessageKey &key) {
        rpc::queue::Return::Request request;
        request.number = key.number;
        request.birth = key.birth;
        return request;
    });
}

} // namespace mw::gui
