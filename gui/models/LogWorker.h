// SPDX-License-Identifier: GPL-3.0-or-later
// The background side of an opened log: builds the line index, follows the growing file, filters and finds.
#pragma once

#include "gui/models/LogFilter.h"
#include "gui/models/LogScan.h"
#include "gui/models/LogSnapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace mw::gui {

enum class FindDirection { Forward, Backward };

using LogFiles = std::vector<std::shared_ptr<const LogFile>>;
using LogSnapshotPointer = std::shared_ptr<const LogSnapshot>;

// Lives in its own thread. Works in slices of a few milliseconds, so that a new wish is seen at once.
class LogWorker : public QObject {
    Q_OBJECT
public:
    LogWorker();

    // From the window's thread: makes a search that is running give up.
    void cancelSearch() { ++m_searchGeneration; }

    void open(const LogFiles &files);
    // Files that came after the last one (rotation); the last of all is followed.
    void append(const LogFiles &files);
    void setFilter(const LogFilter &filter);
    // From `row` (not included) on over the rows shown; goes round once at the end.
    void find(const LineMatcher &matcher, std::uint64_t row, FindDirection direction);

Q_SIGNALS:
    void published(const mw::gui::LogSnapshotPointer &snapshot);
    // The file that was followed may have been completed or renamed: the directory should be listed again.
    void rotationSuspected();
    void foundRow(qint64 row, bool wentRound);
    void notFound();

private:
    struct Segment {
        std::shared_ptr<const LogFile> file;
        LineIndexBuilder builder;
        LineIndex index;
    };

    void schedule();
    void step();
    bool indexSlice();
    bool filterSlice();
    void follow();
    void readPreview();
    void publish();
    void rebuildState();
    std::optional<std::uint64_t> findIn(const LineMatcher &matcher, std::uint64_t begin, std::uint64_t end,
                                        FindDirection direction, std::uint64_t generation) const;

    std::vector<Segment> m_segments;
    std::size_t m_indexing = 0; // the segment being indexed
    bool m_indexed = false;
    bool m_scheduled = false;
    bool m_stale = false; // bytes or files came since m_state was made
    bool m_dirty = false; // something changed since the last publication
    std::vector<QByteArray> m_preview;
    LogFilter m_filter;
    std::optional<MessageStart> m_messageStart;
    std::optional<MessageLines> m_messageLines;
    RowList m_rows;
    std::uint64_t m_filteredTo = 0; // the line up to which the filter has been applied
    LogSnapshot m_state;            // of the index as it is now, for scanning
    QTimer m_follow;
    int m_idleTicks = 0;
    QElapsedTimer m_sincePublished;
    std::atomic<std::uint64_t> m_searchGeneration{0};
};

} // namespace mw::gui
