// SPDX-License-Identifier: GPL-3.0-or-later
// A descriptor that a stranger has handed over, read so that nothing the stranger does can make us wait.
#pragma once

#include "shared/os/Fd.h"

#include <memory>

namespace mw::os {

// Pipes, Unix sockets and sealed memory files only: all else could block in read or at its own close. The mode of
// the open file is the stranger's too, so O_NONBLOCK is not relied on.
class UntrustedInput {
public:
    enum class Kind : std::uint8_t { Pipe, Socket, Memory };

    // What sort of descriptor it is; kind Format for every other one, which stays the caller's.
    static Result<Kind> kindOf(int fd);
    // `scratch` is a pipe of ours that may serve any number of inputs, as nothing stays in it.
    UntrustedInput(Fd fd, Kind kind, const Pipe &scratch) : m_fd(std::move(fd)), m_kind(kind), m_scratch(&scratch) {}

    // The next bytes; 0 at the end. Kind Busy when there is nothing now. Never blocks.
    Result<std::size_t> read(std::span<char> into);
    // Memory is always ready, and a Poller cannot watch it.
    bool watchable() const { return m_kind != Kind::Memory; }
    int fd() const { return m_fd.get(); }

private:
    Result<std::size_t> readPipe(std::span<char> into);
    Result<std::size_t> readMemory(std::span<char> into);

    Fd m_fd;
    Kind m_kind;
    const Pipe *m_scratch;
    off_t m_offset = 0; // in memory: the file's own offset is shared with the stranger
};

} // namespace mw::os
