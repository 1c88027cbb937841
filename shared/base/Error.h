// SPDX-License-Identifier: GPL-3.0-or-later
// The one error type of everything below Qt, and the Result that carries it.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>

namespace mw {

// What sort of failure it is; the fate of a message (permanent or temporary) is decided from it in one place,
// mail/Outcome.h. Unknown errors are temporary there: losing mail is worse than trying again.
enum class ErrorKind : std::uint8_t {
    NotFound,   // no such file, user, host or entry
    Exists,     // it is there already
    Permission, // the right is missing
    Memory,
    Timeout,
    DiskFull, // no space, quota, or another write failure
    Read,     // input ended early or could not be read
    Format,   // input that breaks its format; the text says where
    Config,   // a control file or setting that cannot be used
    Network,
    Closed, // the other side went away
    Busy,   // locked or in use; try again
    System, // another failed system call
    Bug,
};

struct Error {
    ErrorKind kind = ErrorKind::System;
    int number = 0;   // errno, or 0
    std::string text; // what was attempted on which object; no trailing newline

    // From the value of errno `number`; the text becomes "WHAT: strerror".
    static Error fromErrno(int number, std::string_view what);
    // The same text with "WHERE: " before it.
    Error within(std::string_view where) const;
};

template <typename T>
using Result = std::expected<T, Error>;
using Failure = std::unexpected<Error>;

// fail(kind, text): the usual way to return an error of our own.
Failure fail(ErrorKind kind, std::string text);
// failErrno(what): the same from the current errno.
Failure failErrno(std::string_view what);

} // namespace mw

// The value of a Result, or return its error from the enclosing function.
#define MW_TRY(expression)                                                                                    \
    __extension__({                                                                                           \
        auto mwResult = (expression);                                                                         \
        if (!mwResult)                                                                                        \
            return std::unexpected(std::move(mwResult).error());                                              \
        std::move(*mwResult);                                                                                 \
    })

// The same where nobody wants the value, as of a Result<void>.
#define MW_TRY_VOID(expression)                                                                               \
    do {                                                                                                      \
        if (auto mwResult = (expression); !mwResult)                                                          \
            return std::unexpected(std::move(mwResult).error());                                              \
    } while (false)
