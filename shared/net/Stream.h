// SPDX-License-Identifier: GPL-3.0-or-later
// Both directions of a conversation, buffered: replies leave in whole buffers, before the next read waits.
#pragma once

#include "shared/os/Fd.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::net {

// Reads from one descriptor and writes to another (or the same). Borrows both. Every wait has the same time limit.
class Stream {
public:
    static constexpr std::size_t kBufferSize = 65536;

    Stream(int input, int output, int milliseconds);
    // All waits together end after this much more time, whatever the peer sends meanwhile.
    void endAfter(std::int64_t milliseconds);

    // At least one byte that has come and was not consumed yet; empty at the end of input. What was written goes
    // out first when nothing is buffered, so a peer that sends ahead gets its answers together.
    // Kinds: Timeout, Closed, System.
    Result<std::string_view> peek();
    // Bytes of peek() that were used.
    void consume(std::size_t count) { m_begin += count; }
    // Bytes that are here already.
    std::string_view buffered() const;

    enum class Line { Whole, TooLong, End };
    // The next line without its line feed into `line`; at most `cap` bytes are kept of a longer one (TooLong). End:
    // the input ended before a line feed.
    Result<Line> readLine(std::string &line, std::size_t cap);

    // Appends to the output; goes out when the buffer is full or by flush().
    Result<void> write(std::string_view bytes);
    Result<void> flush();

    int input() const { return m_input; }
    int output() const { return m_output; }

private:
    Result<void> fill();
    int waitLimit() const;

    int m_input;
    int m_output;
    int m_milliseconds;
    std::optional<std::int64_t> m_lastMoment; // monotonic
    bool m_kernelLimits; // the socket itself limits its waits, so no poll is needed
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::string m_out;
};

} // namespace mw::net
