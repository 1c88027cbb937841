// SPDX-License-Identifier: GPL-3.0-or-later
// An opened log as the window sees it: a snapshot that is replaced from time to time, and the wishes one can have.
#pragma once

#include "gui/models/LogWorker.h"

#include <QObject>
#include <QThread>

namespace mw::gui {

class LogDocument : public QObject {
    Q_OBJECT
public:
    explicit LogDocument(QObject *parent = nullptr);
    ~LogDocument() override;

    // Oldest first; the last one is followed. Forgets what was open and the filter.
    void open(const LogFiles &files);
    void append(const LogFiles &files);
    void close();
    bool isOpen() const { return !m_files.empty(); }
    const LogFiles &files() const { return m_files; }

    const LogSnapshot &snapshot() const { return *m_snapshot; }
    const LogFilter &filter() const { return m_filter; }
    void setFilter(const LogFilter &filter);
    void find(const LineMatcher &matcher, std::uint64_t row, FindDirection direction);

Q_SIGNALS:
    void changed();
    void rotationSuspected();
    void foundRow(qint64 row, bool wentRound);
    void notFound();

private:
    void take(const LogSnapshotPointer &snapshot);

    QThread m_thread;
    LogWorker *m_worker; // lives in m_thread, deleted when it ends
    LogFiles m_files;
    LogSnapshotPointer m_snapshot;
    LogFilter m_filter;
    int m_pendingResets = 0; // snapshots of an earlier log or filter are still on their way
};

} // namespace mw::gui
