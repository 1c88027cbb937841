// SPDX-License-Identifier: GPL-3.0-or-later
// One log file, read through a descriptor that the helper passed. Never mapped: a cut file would kill the viewer.
#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <memory>

namespace mw::gui {

// Reading is thread-safe: every read names its offset.
class LogFile {
public:
    // Takes over the descriptor. `keeper` lives as long as the file: a copy of a log elsewhere grows while it does.
    LogFile(int descriptor, QString name, std::uint64_t inode, std::shared_ptr<void> keeper = {});

    const QString &name() const { return m_name; }
    std::uint64_t inode() const { return m_inode; }
    // Now; 0 when it cannot be told.
    std::int64_t size() const;
    // multilog sets the owner's execute bit on a file that it has completed (also on `current` at its own end,
    // and takes it back when it goes on with that file).
    bool completed() const;
    // Bytes read into `buffer`, fewer only at the end of the file; -1 on an error.
    std::int64_t read(std::int64_t offset, char *buffer, std::int64_t length) const;

private:
    QFile m_file;
    QString m_name;
    std::uint64_t m_inode;
    std::shared_ptr<void> m_keeper;
};

} // namespace mw::gui
