// SPDX-License-Identifier: GPL-3.0-or-later
// Reading runs of lines from an opened log, and finding the lines of one message among them.
#include "gui/models/LogScan.h"

#include "shared/mail/LogLine.h"
#include "shared/mail/Tai64n.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace mw::gui {

namespace {

constexpr std::uint64_t kChunkLines = 8192;
constexpr std::int64_t kLongestBlock = std::int64_t{8} << 20U;

using Visit = std::function<bool(std::uint64_t, std::string_view)>;

// Lines [first, first + count) of one segment, numbered within it; false when visit wanted to stop.
bool scanSegment(const LogSegment &segment, std::uint64_t first, std::uint64_t count, const Visit &visit)
{
    const auto begin = segment.index.at(first).offset;
    const auto last = segment.index.at(first + count - 1);
    const auto length = last.offset + last.length - begin;
    if (length > kLongestBlock && count > 1) {
        const auto half = count / 2;
        return scanSegment(segment, first, half, visit) && scanSegment(segment, first + half, count - half, visit);
    }
    std::string block(static_cast<std::size_t>(std::min(length, kLongestBlock)), '\0');
    const auto got = segment.file->read(begin, block.data(), static_cast<std::int64_t>(block.size()));
    std::string_view rest(block.data(), static_cast<std::size_t>(std::max<std::int64_t>(got, 0)));
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto newline = rest.find('\n');
        if (!visit(segment.firstLine + first + i, rest.substr(0, newline)))
            return false;
        rest = newline == std::string_view::npos ? std::string_view() : rest.substr(newline + 1);
    }
    return true;
}

// The last line before `end` that fits, searched backwards in chunks.
std::optional<std::uint64_t> lastBefore(const LogSnapshot &log, std::uint64_t end,
                                        const std::function<bool(std::string_view)> &fits,
                                        const std::function<bool()> &cancelled)
{
    while (end > 0 && !cancelled()) {
        const auto begin = end > kChunkLines ? end - kChunkLines : 0;
        std::optional<std::uint64_t> found;
        scanLines(log, begin, end - begin, [&](std::uint64_t line, std::string_view bytes) {
            if (fits(withoutStamp(bytes)))
                found = line;
            return true;
        });
        if (found)
            return found;
        end = begin;
    }
    return std::nullopt;
}

} // namespace

std::string_view withoutStamp(std::string_view line)
{
    if (line.size() > mail::kTai64nLength && line[0] == '@' && line[mail::kTai64nLength] == ' ')
        return line.substr(mail::kTai64nLength + 1);
    return line;
}

void scanLines(const LogSnapshot &log, std::uint64_t first, std::uint64_t count, const Visit &visit)
{
    const auto end = std::min(first + count, log.lines);
    for (const auto &segment : log.segments) {
        auto at = std::max(first, segment.firstLine);
        const auto segmentEnd = std::min(end, segment.firstLine + segment.index.lines());
        while (at < segmentEnd) {
            const auto lines = std::min(kChunkLines, segmentEnd - at);
            if (!scanSegment(segment, at - segment.firstLine, lines, visit))
                return;
            at += lines;
        }
    }
}

std::optional<std::uint64_t> messageOfText(std::string_view text)
{
    const auto fact = mail::parseLogText(text);
    if (const auto *f = std::get_if<mail::NewMessage>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::MessageInfo>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::DeliveryStart>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::BounceQueued>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::TripleBounce>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::SenderNotice>(&fact))
        return f->message;
    if (const auto *f = std::get_if<mail::EndMessage>(&fact))
        return f->message;
    return std::nullopt;
}

std::optional<std::uint64_t> deliveryOfText(std::string_view text)
{
    if (!text.starts_with("delivery "))
        return std::nullopt;
    const auto fact = mail::parseLogText(text);
    if (const auto *f = std::get_if<mail::DeliveryReport>(&fact))
        return f->delivery;
    return std::nullopt;
}

bool concernsMessage(std::string_view text)
{
    return messageOfText(text).has_value() || deliveryOfText(text).has_value();
}

bool MessageLines::belongs(std::string_view text)
{
    if (m_ended)
        return false;
    const auto fact = mail::parseLogText(text);
    if (const auto *f = std::get_if<mail::DeliveryReport>(&fact))
        return m_open.erase(f->delivery) > 0;
    if (const auto *f = std::get_if<mail::DeliveryStart>(&fact)) {
        if (f->delivery == 1)
            m_open.clear(); // a new run of qmail-send: its predecessors' deliveries are never reported
        if (f->message != m_message)
            return false;
        m_open.insert(f->delivery);
        return true;
    }
    if (messageOfText(text) != m_message)
        return false;
    if (std::holds_alternative<mail::NewMessage>(fact)) {
        m_ended = m_began; // the number has been given to another message
        m_began = true;
        return !m_ended;
    }
    m_ended = std::holds_alternative<mail::EndMessage>(fact);
    return true;
}

std::optional<MessageStart> findMessageStart(const LogSnapshot &log, std::uint64_t line,
                                             const std::function<bool()> &cancelled)
{
    const auto bytes = log.lineText(line);
    const auto text = withoutStamp(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    auto message = messageOfText(text);
    if (const auto delivery = deliveryOfText(text)) {
        const std::string start = "starting delivery " + std::to_string(*delivery) + ": msg ";
        const auto at = lastBefore(
            log, line, [&start](std::string_view t) { return t.starts_with(start); }, cancelled);
        if (at) {
            const auto startBytes = log.lineText(*at);
            message = messageOfText(
                withoutStamp(std::string_view(startBytes.constData(), static_cast<std::size_t>(startBytes.size()))));
            line = *at;
        }
    }
    if (!message)
        return std::nullopt;
    const std::string begin = "new msg " + std::to_string(*message);
    const std::string end = "end msg " + std::to_string(*message);
    const auto edge = lastBefore(
        log, text == end ? line : line + 1, [&](std::string_view t) { return t == begin || t == end; }, cancelled);
    if (cancelled())
        return std::nullopt;
    // Without its "new msg" line (rotated away) the life begins with the first line that is left.
    return MessageStart{*message, edge.value_or(0)};
}

} // namespace mw::gui
