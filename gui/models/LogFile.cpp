// SPDX-License-Identifier: GPL-3.0-or-later
// One log file, read through a descriptor that the helper passed. Never mapped: a cut file would kill the viewer.
#include "gui/models/LogFile.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace mw::gui {

LogFile::LogFile(int descriptor, QString name, std::uint64_t inode, std::shared_ptr<void> keeper)
    : m_name(std::move(name)), m_inode(inode), m_keeper(std::move(keeper))
{
    // A descriptor that cannot be used leaves the file closed: it then has size 0.
    static_cast<void>(m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle));
}

std::int64_t LogFile::size() const
{
    struct stat status {};
    return m_file.isOpen() && ::fstat(m_file.handle(), &status) == 0 ? std::int64_t{status.st_size} : 0;
}

bool LogFile::completed() const
{
    struct stat status {};
    return m_file.isOpen() && ::fstat(m_file.handle(), &status) == 0 && (status.st_mode & S_IXUSR) != 0;
}

std::int64_t LogFile::read(std::int64_t offset, char *buffer, std::int64_t length) const
{
    std::int64_t done = 0;
    while (done < length) {
        const auto got = ::pread(m_file.handle(), buffer + done, static_cast<std::size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

} // namespace mw::gui
