// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Envelope.h"

#include "shared/base/Text.h"

#include <functional>
#include <limits>

namespace mw::mail {
namespace {

constexpr std::size_t kLongestOptionsLine = 32; // the mark and a number

void appendRecord(std::string &out, char type, std::string_view value)
{
    out += type;
    out += value;
    out += '\0';
}

// The offset behind the last complete record.
Result<std::size_t> forEachRecord(std::string_view bytes,
                                  const std::function<Result<void>(std::size_t, char, std::string_view)> &each)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto end = bytes.find('\0', at);
        if (end == std::string_view::npos)
            break;
        if (end == at)
            return fail(ErrorKind::Format, "an empty record at byte " + std::to_string(at));
        MW_TRY_VOID(each(at, bytes[at], bytes.substr(at + 1, end - at - 1)));
        at = end + 1;
    }
    return at;
}

Failure unknownRecord(std::size_t at, char type)
{
    return fail(ErrorKind::Format, "a record of unknown type '" + std::string(1, type) + "' at byte " + std::to_string(at));
}

Result<std::uint64_t> numberOf(std::size_t at, std::string_view value, std::uint64_t most)
{
    const auto number = text::wholeNumber(value);
    if (!number || *number > most)
        return fail(ErrorKind::Format, "the record at byte " + std::to_string(at) + " is not a number");
    return *number;
}

Result<void> takeTodoRecord(TodoRecord &record, std::size_t at, char type, std::string_view value)
{
    switch (type) {
    case 'u':
        record.uid = static_cast<uid_t>(MW_TRY(numberOf(at, value, std::numeric_limits<uid_t>::max())));
        return {};
    case 'p':
        record.queuePid = static_cast<std::int64_t>(MW_TRY(numberOf(at, value, std::numeric_limits<std::int64_t>::max())));
        return {};
    case 'F':
        record.envelope.sender = value;
        return {};
    case 'T':
        record.envelope.recipients.emplace_back(value);
        return {};
    case 'M':
    case 'R':
        if (takeOptionRecord(record.options, type + std::string(value)))
            return {};
        [[fallthrough]];
    default:
        return unknownRecord(at, type);
    }
}

} // namespace

std::string serialiseTodo(const TodoRecord &record)
{
    std::string out;
    appendRecord(out, 'u', std::to_string(record.uid));
    appendRecord(out, 'p', std::to_string(record.queuePid));
    appendRecord(out, 'F', record.envelope.sender);
    for (const auto &recipient : record.envelope.recipients)
        appendRecord(out, 'T', recipient);
    return out + serialiseOptions(record.options);
}

Result<TodoRecord> parseTodo(std::string_view bytes)
{
    TodoRecord record;
    const auto end = MW_TRY(forEachRecord(bytes, [&](std::size_t at, char type, std::string_view value) {
        return takeTodoRecord(record, at, type, value);
    }));
    if (end != bytes.size())
        return fail(ErrorKind::Format, "the last record is cut off");
    return record;
}

std::string serialiseSubmission(std::string_view sender, std::span<const std::string> recipients)
{
    std::string out;
    appendRecord(out, 'F', sender);
    for (const auto &recipient : recipients)
        appendRecord(out, 'T', recipient);
    out += '\0';
    return out;
}

std::string serialiseInfo(std::string_view sender, const QueuedOptions &options)
{
    std::string out;
    appendRecord(out, 'F', sender);
    return out + serialiseQueuedOptions(options);
}

Result<std::string> parseInfo(std::string_view bytes)
{
    const auto end = bytes.find('\0');
    if (bytes.empty() || bytes.front() != 'F' || end == std::string_view::npos)
        return fail(ErrorKind::Format, "no sender record");
    return std::string(bytes.substr(1, end - 1));
}

QueuedOptions parseInfoOptions(std::string_view bytes)
{
    const auto end = bytes.find('\0');
    return end == std::string_view::npos ? QueuedOptions{} : parseQueuedOptions(bytes.substr(end + 1));
}

std::string serialiseChannel(std::span<const std::string> recipients)
{
    std::string out;
    for (const auto &recipient : recipients)
        appendRecord(out, 'T', recipient);
    return out;
}

Result<std::vector<ChannelRecipient>> parseChannel(std::string_view bytes)
{
    std::vector<ChannelRecipient> out;
    MW_TRY_VOID(forEachRecord(bytes, [&](std::size_t at, char type, std::string_view value) -> Result<void> {
        if (type != 'T' && type != 'D')
            return unknownRecord(at, type);
        out.push_back({std::string(value), type == 'D', at});
        return {};
    }));
    return out;
}

SubmissionParser::State SubmissionParser::feed(std::string_view bytes)
{
    const auto behind = feedEnvelope(bytes);
    if (m_state == State::Complete && m_rest != Rest::Whole && !behind.empty())
        feedRest(behind);
    return m_state;
}

// The bytes behind the end.
std::string_view SubmissionParser::feedEnvelope(std::string_view bytes)
{
    while (!bytes.empty() && m_state == State::Incomplete) {
        const auto inRecord = m_records.size() - m_recordStart;
        if (inRecord == 0) {
            take(bytes.front());
            bytes.remove_prefix(1);
            continue;
        }
        const auto length = std::min(bytes.find('\0'), bytes.size());
        if (inRecord - 1 + length > kLongestAddress) {
            m_state = State::AddressTooLong;
            break;
        }
        m_records += bytes.substr(0, length);
        bytes.remove_prefix(length);
        if (!bytes.empty()) {
            endOfRecord();
            bytes.remove_prefix(1);
        }
    }
    return bytes;
}

void SubmissionParser::feedRest(std::string_view bytes)
{
    m_restBytes += bytes;
    const auto mark = std::string_view(m_restBytes).substr(0, kSubmissionOptionsMark.size());
    const bool strange = !kSubmissionOptionsMark.starts_with(mark);
    m_rest = strange ? Rest::Whole : Rest::Begun;
    const auto newline = m_restBytes.find('\n');
    if (strange || newline == std::string::npos) {
        if (!strange && m_restBytes.size() > kLongestOptionsLine)
            m_state = State::BadFormat;
        return;
    }
    const auto size = text::wholeNumber(std::string_view(m_restBytes).substr(0, newline).substr(mark.size()));
    const auto records = std::string_view(m_restBytes).substr(newline + 1);
    if (size && records.size() < *size)
        return;
    auto options = size ? parseOptionRecords(records.substr(0, *size)) : std::nullopt;
    if (!options) {
        m_state = State::BadFormat;
        return;
    }
    m_rest = Rest::Whole;
    m_options = std::move(*options);
    m_restBytes.clear();
}

// The first byte of a record: its type, or the final NUL.
void SubmissionParser::take(char c)
{
    if (m_senderEnd == 0 && c == 'F')
        m_records += c;
    else if (m_senderEnd != 0 && c == 'T')
        m_records += c;
    else
        m_state = m_senderEnd != 0 && c == '\0' ? State::Complete : State::BadFormat;
}

void SubmissionParser::endOfRecord()
{
    m_records += '\0';
    m_recordStart = m_records.size();
    if (m_senderEnd == 0)
        m_senderEnd = m_records.size();
}

std::string SubmissionParser::records(std::string_view extra) const
{
    std::string out = m_records.substr(0, m_senderEnd);
    out += extra;
    out += std::string_view(m_records).substr(m_senderEnd);
    return out;
}

} // namespace mw::mail
