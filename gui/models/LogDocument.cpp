// SPDX-License-Identifier: GPL-3.0-or-later
// An opened log as the window sees it: a snapshot that is replaced from time to time, and the wishes one can have.
#include "gui/models/LogDocument.h"

namespace mw::gui {

LogDocument::LogDocument(QObject *parent)
    : QObject(parent), m_worker(new LogWorker), m_snapshot(std::make_shared<const LogSnapshot>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LogWorker::published, this, &LogDocument::take);
    connect(m_worker, &LogWorker::rotationSuspected, this, &LogDocument::rotationSuspected);
    connect(m_worker, &LogWorker::foundRow, this, &LogDocument::foundRow);
    connect(m_worker, &LogWorker::notFound, this, &LogDocument::notFound);
    m_thread.setObjectName(QStringLiteral("log reader"));
    m_thread.start();
}

LogDocument::~LogDocument()
{
    m_worker->cancelSearch();
    m_thread.quit();
    m_thread.wait();
}

void LogDocument::open(const LogFiles &files)
{
    m_files = files;
    m_filter = {};
    m_snapshot = std::make_shared<const LogSnapshot>();
    ++m_pendingResets;
    m_worker->cancelSearch();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, files] {
        QMetaObject::invokeMethod(this, [this] { --m_pendingResets; });
        worker->open(files);
    });
    Q_EMIT changed();
}

void LogDocument::append(const LogFiles &files)
{
    m_files.insert(m_files.end(), files.begin(), files.end());
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, files] { worker->append(files); });
}

void LogDocument::close()
{
    open({});
}

void LogDocument::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    ++m_pendingResets;
    m_worker->cancelSearch();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, filter] {
        QMetaObject::invokeMethod(this, [this] { --m_pendingResets; });
        worker->setFilter(filter);
    });
}

void LogDocument::find(const LineMatcher &matcher, std::uint64_t row, FindDirection direction)
{
    m_worker->cancelSearch();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, matcher, row, direction] { worker->find(matcher, row, direction); });
}

void LogDocument::take(const LogSnapshotPointer &snapshot)
{
    if (m_pendingResets > 0)
        return; // made before the last wish was heard
    m_snapshot = snapshot;
    Q_EMIT changed();
}

} // namespace mw::gui
