// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/Error.h"

#include <cerrno>
#include <cstring>

namespace mw {
namespace {

ErrorKind kindOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EEXIST:
        return ErrorKind::Exists;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    case ENOMEM:
        return ErrorKind::Memory;
    case ETIMEDOUT:
        return ErrorKind::Timeout;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    case ECONNREFUSED:
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        return ErrorKind::Network;
    case EPIPE:
    case ECONNRESET:
        return ErrorKind::Closed;
    case EBUSY:
    case EAGAIN:
    case ETXTBSY:
        return ErrorKind::Busy;
    default:
        return ErrorKind::System;
    }
}

} // namespace

Error Error::fromErrno(int number, std::string_view what)
{
    return {kindOf(number), number, std::string(what) + ": " + std::strerror(number)};
}

Error Error::within(std::string_view where) const
{
    return {kind, number, std::string(where) + ": " + text};
}

Failure fail(ErrorKind kind, std::string text)
{
    return Failure(Error{kind, 0, std::move(text)});
}

Failure failErrno(std::string_view what)
{
    return Failure(Error::fromErrno(errno, what));
}

} // namespace mw
