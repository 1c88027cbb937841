// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/ErrorText.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace mw::mail {
namespace {

struct Word {
    int number;
    std::string_view text;
};

constexpr std::array kWords{
    Word{0, "no error"},
    Word{E2BIG, "argument list too long"},
    Word{EACCES, "access denied"},
    Word{EADDRINUSE, "address already used"},
    Word{EADDRNOTAVAIL, "address not available"},
    Word{EAGAIN, "temporary failure"},
    Word{EBADF, "file descriptor not open"},
    Word{EBUSY, "device busy"},
    Word{ECHILD, "no child processes"},
    Word{ECONNABORTED, "connection aborted"},
    Word{ECONNREFUSED, "connection refused"},
    Word{ECONNRESET, "connection reset"},
    Word{EDEADLK, "operation would cause deadlock"},
    Word{EDOM, "input out of range"},
    Word{EDQUOT, "over disk quota"},
    Word{EEXIST, "file already exists"},
    Word{EFAULT, "bad address"},
    Word{EFBIG, "file too big"},
    Word{EHOSTDOWN, "host down"},
    Word{EHOSTUNREACH, "host unreachable"},
    Word{EINPROGRESS, "operation in progress"},
    Word{EINTR, "interrupted system call"},
    Word{EINVAL, "invalid argument"},
    Word{EIO, "input/output error"},
    Word{EISCONN, "already connected"},
    Word{EISDIR, "is a directory"},
    Word{ELOOP, "symbolic link loop"},
    Word{EMFILE, "process cannot open more files"},
    Word{EMLINK, "too many links"},
    Word{ENAMETOOLONG, "file name too long"},
    Word{ENETDOWN, "network down"},
    Word{ENETUNREACH, "network unreachable"},
    Word{ENFILE, "system cannot open more files"},
    Word{ENOBUFS, "out of buffer space"},
    Word{ENODEV, "device does not support operation"},
    Word{ENOENT, "file does not exist"},
    Word{ENOEXEC, "exec format error"},
    Word{ENOLCK, "no locks available"},
    Word{ENOMEM, "out of memory"},
    Word{ENOSPC, "out of disk space"},
    Word{ENOSYS, "system call not available"},
    Word{ENOTCONN, "not connected"},
    Word{ENOTDIR, "not a directory"},
    Word{ENOTEMPTY, "directory not empty"},
    Word{ENXIO, "device not configured"},
    Word{EPERM, "permission denied"},
    Word{EPIPE, "broken pipe"},
    Word{EPROTO, "protocol error"},
    Word{ERANGE, "output out of range"},
    Word{EROFS, "read-only file system"},
    Word{ESPIPE, "unseekable descriptor"},
    Word{ESRCH, "no such process"},
    Word{ESTALE, "stale NFS file handle"},
    Word{ETIMEDOUT, "timed out"},
    Word{ETXTBSY, "text busy"},
    Word{EXDEV, "cross-device link"},
};

constexpr std::array kForGood{ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP,  EISDIR, EINVAL,  ENXIO,
                              ENODEV, EACCES,  EPERM,        EEXIST, EROFS,  ENOEXEC, E2BIG};

} // namespace

std::string errorText(int number)
{
    const auto *word = std::ranges::find(kWords, number, &Word::number);
    return word != kWords.end() ? std::string(word->text) : std::string(std::strerror(number));
}

bool isTemporary(int number)
{
    return std::ranges::find(kForGood, number) == kForGood.end();
}

} // namespace mw::mail
