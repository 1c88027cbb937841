// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/Stream.h"

#include "shared/base/Clock.h"
#include "shared/net/Tcp.h"

#include <algorithm>
#include <cstring>

namespace mw::net {
namespace {

// Most conversations are short: memory grows only for those that send or are sent much.
constexpr std::size_t kFirstBuffer = 4096;

Error timedOut(const Error &error, std::string_view what)
{
    if (error.kind != ErrorKind::Busy)
        return error;
    return {ErrorKind::Timeout, error.number, std::string(what) + ": no answer in time"};
}

} // namespace

Stream::Stream(int input, int output, int milliseconds)
    : m_input(input), m_output(output), m_milliseconds(milliseconds),
      m_kernelLimits(setSocketTimeout(input, milliseconds) &&
                     (output == input || setSocketTimeout(output, milliseconds))),
      m_buffer(kFirstBuffer)
{
}

void Stream::endAfter(std::int64_t milliseconds)
{
    m_lastMoment = clock::monotonicMilliseconds() + milliseconds;
}

// True: the socket's own limit of a wait is the right one now.
bool Stream::kernelLimits() const
{
    return m_kernelLimits && waitLimit() == m_milliseconds;
}

int Stream::waitLimit() const
{
    if (!m_lastMoment)
        return m_milliseconds;
    return static_cast<int>(std::clamp<std::int64_t>(*m_lastMoment - clock::monotonicMilliseconds(), 0, m_milliseconds));
}

std::string_view Stream::buffered() const
{
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

void Stream::forget()
{
    ::explicit_bzero(m_buffer.data(), m_begin);
}

Result<std::string_view> Stream::peek()
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        MW_TRY_VOID(flush());
        MW_TRY_VOID(fill());
    }
    return buffered();
}

// One read, waited for. A wait that is shorter than the socket's own is polled for.
Result<std::size_t> Stream::receive(std::span<char> into, int milliseconds)
{
    const bool isLimited = m_kernelLimits && milliseconds == m_milliseconds;
    if (!isLimited && (milliseconds <= 0 || !MW_TRY(os::waitReadable(m_input, milliseconds))))
        return fail(ErrorKind::Timeout, "read: no answer in time");
    const auto count = os::readSome(m_input, into);
    if (!count)
        return Failure(timedOut(count.error(), "read"));
    return *count;
}

Result<void> Stream::fill()
{
    if (m_filter)
        return fillThrough(*m_filter);
    m_end += MW_TRY(receive(std::span(m_buffer).subspan(m_end), waitLimit()));
    if (m_end == m_buffer.size() && m_buffer.size() < kBufferSize)
        m_buffer.resize(kBufferSize);
    return {};
}

// All that the bytes of one read say is unwrapped at once, so whoever waits on the descriptor misses nothing. A record
// that comes in drops has to be whole within one time limit.
Result<void> Stream::fillThrough(StreamFilter &filter)
{
    const auto end = clock::monotonicMilliseconds() + waitLimit();
    m_buffer.clear();
    while (m_buffer.empty() && !m_ended) {
        const auto left = static_cast<int>(std::max<std::int64_t>(end - clock::monotonicMilliseconds(), 0));
        const auto count = MW_TRY(receive(m_raw, left));
        std::string answer;
        const auto more = count > 0 ? filter.received({m_raw.data(), count}, m_buffer, answer) : Result<bool>(false);
        const auto sent = send(answer); // what is wrong is told, too
        m_ended = !MW_TRY(more);
        MW_TRY_VOID(sent);
    }
    m_end = m_buffer.size();
    return {};
}

Result<Stream::Line> Stream::readLine(std::string &line, std::size_t cap)
{
    line.clear();
    bool tooLong = false;
    for (;;) {
        const auto bytes = MW_TRY(peek());
        if (bytes.empty())
            return Line::End;
        const auto newline = bytes.find('\n');
        const auto part = bytes.substr(0, newline);
        const auto room = cap - line.size();
        line.append(part.substr(0, room));
        tooLong = tooLong || part.size() > room;
        consume(part.size() + (newline == std::string_view::npos ? 0 : 1));
        if (newline != std::string_view::npos)
            return tooLong ? Line::TooLong : Line::Whole;
    }
}

Result<void> Stream::write(std::string_view bytes)
{
    if (m_out.size() + bytes.size() > kBufferSize)
        MW_TRY_VOID(flush());
    m_out.append(bytes);
    return m_out.size() >= kBufferSize ? flush() : Result<void>{};
}

Result<void> Stream::flush()
{
    if (m_out.empty())
        return {};
    if (m_filter) {
        std::string raw;
        MW_TRY_VOID(m_filter->wrapped(m_out, raw));
        MW_TRY_VOID(send(raw));
    } else {
        MW_TRY_VOID(send(m_out));
    }
    m_out.clear();
    return {};
}

Result<void> Stream::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!kernelLimits() && (waitLimit() == 0 || !MW_TRY(os::waitWritable(m_output, waitLimit()))))
            return fail(ErrorKind::Timeout, "write: no answer in time");
        const auto count = os::writeSome(m_output, bytes);
        if (!count)
            return Failure(timedOut(count.error(), "write"));
        bytes.remove_prefix(*count);
    }
    return {};
}

void Stream::endTls()
{
    if (!flush() || !m_filter)
        return;
    std::string raw;
    m_filter->closing(raw);
    (void)send(raw);
}

} // namespace mw::net
