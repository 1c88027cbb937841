// SPDX-License-Identifier: GPL-3.0-or-later
// Prints log files from descriptors: time stamps in local time, strangers' bytes made harmless.
#pragma once

#include "shared/os/Fd.h"

#include <QtCore/QByteArray>

namespace mw::ctl {

// A TAI64N stamp at the beginning becomes local time with microseconds; a wait status is explained behind the line.
QByteArray decodedLine(QByteArrayView line);

class LogReader {
public:
    explicit LogReader(bool raw) : m_raw(raw) {}
    // Prints what the descriptor has beyond what was read of it; an open line waits for its end.
    void print(int fd);
    // The file will not grow: prints an open last line, too.
    void endOfFile();

private:
    void take(QByteArrayView bytes);

    bool m_raw;
    QByteArray m_open;
};

} // namespace mw::ctl
