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
    m_kernelLimits = false;
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

Result<std::string_view> Stream::peek()
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        MW_TRY_VOID(flush());
        MW_TRY_VOID(fill());
    }
    return buffered();
}

Result<void> Stream::fill()
{
    if (!m_kernelLimits && (waitLimit() == 0 || !MW_TRY(os::waitReadable(m_input, waitLimit()))))
        return fail(ErrorKind::Timeout, "read: no answer in time");
    const auto count = os::readSome(m_input, std::span(m_buffer).subspan(m_end));
    if (!count)
        return Failure(timedOut(count.error(), "read"));
    m_end += *count;
    if (m_end == m_buffer.size() && m_buffer.size() < kBufferSize)
        m_buffer.resize(kBufferSize);
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
    std::string_view rest = m_out;
    while (!rest.empty()) {
        if (!m_kernelLimits && (waitLimit() == 0 || !MW_TRY(os::waitWritable(m_output, waitLimit()))))
            return fail(ErrorKind::Timeout, "write: no answer in time");
        const auto count = os::writeSome(m_output, rest);
        if (!count)
            return Failure(timedOut(count.error(), "write"));
        rest.remove_prefix(*count);
    }
    m_out.clear();
    return {};
}

} // namespace mw::net
