// SPDX-License-Identifier: GPL-3.0-or-later
// The queue, kept up to date: counts at every change, the list read again behind them, and the acts on messages.
#pragma once

#include "gui/client/HubStore.h"
#include "gui/models/QueueSnapshot.h"

#include "shared/rpc/Queue.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace mw::gui {

class QueueStore : public QObject {
    Q_OBJECT
public:
    explicit QueueStore(HubStore &hub, QObject *parent = nullptr);

    const rpc::queue::Counts &counts() const { return m_counts; }
    const QueueSnapshotPointer &snapshot() const { return m_snapshot; }
    bool loaded() const { return m_loaded; }
    // Unix seconds of the last complete list; 0: none yet.
    std::int64_t updated() const { return m_updated; }

    void refresh();
    using DetailsCallback = std::function<void(rpcqt::Answer<rpc::queue::Get>)>;
    void details(const MessageKey &key, QObject *context, DetailsCallback done);

    // Each answers with finished().
    void retry(const std::vector<MessageKey> &messages);
    void retryAll();
    void rejuvenate(const std::vector<MessageKey> &messages, std::int64_t to);
    void returnToSender(const std::vector<MessageKey> &messages);

Q_SIGNALS:
    void countsChanged();
    void snapshotChanged();
    // An act on `total` messages is over: how many went well, and the first thing that went wrong (a sentence).
    void finished(int done, int total, const QString &problem);

private:
    struct Job {
        int total = 0;
        int answered = 0;
        int done = 0;
        QString problem;
    };

    void watch();
    void list();
    void takeBatch(const rpcqt::Answer<rpc::queue::List> &answer, bool more);
    template <typename M>
    void forEach(const std::vector<MessageKey> &messages, const std::function<typename M::Request(const MessageKey &)> &make);
    void answered(const std::shared_ptr<Job> &job, const rpc::Fault *fault);

    HubStore &m_hub;
    QPointer<rpcqt::Stream> m_watch;
    QPointer<rpcqt::Stream> m_list;
    rpc::queue::Counts m_counts;
    QueueSnapshotBuilder m_builder;
    QueueSnapshotPointer m_snapshot;
    QTimer m_refresh;
    QElapsedTimer m_listing;
    bool m_loaded = false;
    bool m_again = false;
    std::int64_t m_updated = 0;
};

} // namespace mw::gui
