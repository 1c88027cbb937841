// SPDX-License-Identifier: GPL-3.0-or-later
// What the last status line of a server's log says: how many connections it has, of how many. Lives in a thread of its own.
#pragma once

#include "gui/models/LogWorker.h"

#include <QObject>

namespace mw::gui {

class LastStatus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // New files after those known, oldest first; then looks at the end of the last one.
    void look(const LogFiles &newFiles);

Q_SIGNALS:
    // Of the server that writes the log.
    void found(int connections, int limit);

private:
    bool lookAt(const LogFile &file);

    LogFiles m_files;
};

} // namespace mw::gui
