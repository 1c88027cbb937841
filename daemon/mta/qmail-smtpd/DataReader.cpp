// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/DataReader.h"

#include <algorithm>
#include <utility>

namespace mw::smtpd {

Result<TextEnd> readData(net::Stream &stream, MessageIntake &intake, BareLineFeeds bare)
{
    mail::DataDecoder decoder(bare);
    std::string text;
    for (;;) {
        const auto bytes = MW_TRY(stream.peek());
        if (bytes.empty())
            return TextEnd::Lost;
        text.clear();
        const auto step = decoder.feed(bytes, text);
        stream.consume(step.used);
        if (step.state == mail::DataDecoder::State::BareLineFeed)
            return TextEnd::BareLineFeed;
        intake.take(text);
        if (step.state == mail::DataDecoder::State::Done)
            break;
    }
    intake.finish();
    return TextEnd::Whole;
}

Result<TextEnd> ChunkReader::read(net::Stream &stream, std::uint64_t size, MessageIntake &intake)
{
    std::string text;
    bool good = true;
    while (size > 0) {
        const auto bytes = MW_TRY(stream.peek());
        if (bytes.empty())
            return TextEnd::Lost;
        const auto part = bytes.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size())));
        text.clear();
        good = good && decode(part, text);
        stream.consume(part.size());
        size -= part.size();
        if (good)
            intake.take(text);
    }
    return good ? TextEnd::Whole : TextEnd::BareLineFeed;
}

void ChunkReader::finish(MessageIntake &intake)
{
    if (std::exchange(m_afterReturn, false))
        intake.take("\r");
    intake.finish();
}

// CR LF becomes LF; a carriage return elsewhere stays. False: a bare line feed that is refused.
bool ChunkReader::decode(std::string_view bytes, std::string &text)
{
    while (!bytes.empty()) {
        const auto newline = bytes.find('\n');
        auto line = bytes.substr(0, newline);
        const bool ends = newline != std::string_view::npos;
        bytes.remove_prefix(ends ? newline + 1 : bytes.size());
        if (m_afterReturn && !(line.empty() && ends))
            text += '\r';
        const bool returned = line.ends_with('\r') || (line.empty() && m_afterReturn);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        text += line;
        m_afterReturn = returned && !ends;
        if (ends && !returned && m_bare == BareLineFeeds::Refused)
            return false;
        if (ends)
            text += '\n';
    }
    return true;
}

Result<bool> skipChunk(net::Stream &stream, std::uint64_t size)
{
    while (size > 0) {
        const auto bytes = MW_TRY(stream.peek());
        if (bytes.empty())
            return false;
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(size, bytes.size()));
        stream.consume(count);
        size -= count;
    }
    return true;
}

} // namespace mw::smtpd
