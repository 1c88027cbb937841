// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor owned by one object, and the calls that read, write and wait on one.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace mw::os {

// Owns a descriptor and closes it. Move-only; -1 means none.
class Fd {
public:
    Fd() = default;
    explicit Fd(int fd) : m_fd(fd) {}
    Fd(Fd &&other) noexcept : m_fd(other.release()) {}
    Fd &operator=(Fd &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    Fd(const Fd &) = delete;
    Fd &operator=(const Fd &) = delete;
    ~Fd() { reset(); }

    int get() const { return m_fd; }
    bool valid() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }
    void reset(int fd = -1);

private:
    int m_fd = -1;
};

struct Pipe {
    Fd read;
    Fd write;
};

// Both ends close on exec.
Result<Pipe> makePipe();
// A connected AF_UNIX pair of the given type (SOCK_STREAM, SOCK_SEQPACKET); both close on exec.
Result<std::pair<Fd, Fd>> makeSocketPair(int type);
// A copy that closes on exec.
Result<Fd> duplicate(int fd);
Result<void> setNonBlocking(int fd, bool on);
Result<void> setCloseOnExec(int fd, bool on);

// One read, retried on EINTR; 0 at the end of input. Kinds: Busy on a non-blocking descriptor with nothing to
// read, Closed, System.
Result<std::size_t> readSome(int fd, std::span<char> into);
// The same from an offset of an ordinary file; 0 at its end. The descriptor's own place stays.
Result<std::size_t> readAt(int fd, std::span<char> into, std::int64_t offset);
// One write, retried on EINTR; may be short. Kinds: Busy, Closed (EPIPE), DiskFull, System.
Result<std::size_t> writeSome(int fd, std::string_view bytes);
// Writes all of it; blocks.
Result<void> writeAll(int fd, std::string_view bytes);
// The same at an offset of an ordinary file.
Result<void> writeAllAt(int fd, std::string_view bytes, std::int64_t offset);
// Reads to the end. Fails with Format when more than `cap` bytes come.
Result<std::string> readAll(int fd, std::size_t cap);
// The same behind what `into` holds, for so long at most. False: the end has not come yet.
Result<bool> readAllWithin(int fd, std::string &into, std::size_t cap, int milliseconds);

// Waits until the descriptor is readable (or writable). False after `milliseconds` (-1: no limit).
Result<bool> waitReadable(int fd, int milliseconds);
Result<bool> waitWritable(int fd, int milliseconds);
// Waits until one of them is ready: `input` to be read, `output` to be written; -1 is left out. Both false after
// `milliseconds` (-1: no limit).
struct Ready {
    bool readable = false;
    bool writable = false;
};
Result<Ready> waitEither(int input, int output, int milliseconds);
// One of several descriptors and what it is watched for; `isReady` is set when that, an end or an error is there.
struct Watched {
    int fd = -1; // -1: left out
    enum class For { Reading, Writing, Ending } what = For::Reading; // Ending: only that the other side has gone
    bool isReady = false;
};
// Waits until one of them is ready. None is after `milliseconds` (-1: no limit).
Result<void> waitAny(std::span<Watched> all, int milliseconds);

} // namespace mw::os
