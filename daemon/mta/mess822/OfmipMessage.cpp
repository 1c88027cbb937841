// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/OfmipMessage.h"

#include "shared/mail/MessageReader.h"

#include <utility>

namespace mw::mess822 {

namespace {

constexpr std::size_t kPiece = 16384;

} // namespace

OfmipMessage::OfmipMessage(HeaderPlan plan, std::string before, Sink sink)
    : m_header(std::move(plan)), m_before(std::move(before)), m_sink(std::move(sink))
{
}

OfmipMessage::Step OfmipMessage::feed(std::string_view in)
{
    Step step;
    while (step.used < in.size() && !step.done)
        step.done = decode(in[step.used++]);
    if (step.done && m_inHeader)
        endHeader({});
    flush(step.done ? 0 : kPiece);
    return step;
}

// Line ends become LF and the first dot of a line goes. True behind the lone dot.
bool OfmipMessage::decode(char c)
{
    const auto place = std::exchange(m_place, Place::Middle);
    const bool atDot = place == Place::Dot || place == Place::DotReturn;
    if (atDot && c == '\n')
        return true;
    const bool afterReturn = place == Place::Return || place == Place::DotReturn;
    if (afterReturn && c != '\n')
        take('\r');
    if (c == '\n') {
        take('\n');
        m_place = Place::LineStart;
    } else if (c == '\r') {
        m_place = place == Place::Dot ? Place::DotReturn : Place::Return;
    } else if (c == '.' && place == Place::LineStart) {
        m_place = Place::Dot;
    } else {
        take(c);
    }
    return false;
}

void OfmipMessage::take(char c)
{
    if (m_tooLarge)
        return;
    if (!m_inHeader) {
        m_out += c;
        return;
    }
    m_line += c;
    m_tooLarge = ++m_headerSize > mail::kLargestHeader;
    if (c == '\n')
        takeHeaderLine();
}

void OfmipMessage::takeHeaderLine()
{
    const auto line = std::exchange(m_line, {});
    if (!m_field.empty() && (line.front() == ' ' || line.front() == '\t')) {
        m_field += line;
    } else if (mail::headerNameLength(line) > 0) {
        endField();
        m_field = line;
    } else {
        endHeader(line == "\n" ? line : '\n' + line);
    }
}

void OfmipMessage::endField()
{
    if (!m_field.empty())
        m_header.add(std::exchange(m_field, {}));
}

void OfmipMessage::endHeader(const std::string &body)
{
    endField();
    m_inHeader = false;
    m_out += m_before + m_header.text() + body;
}

// Gives what is ready to the sink as soon as it is more than `keep` bytes.
void OfmipMessage::flush(std::size_t keep)
{
    if (m_out.size() > keep && !m_tooLarge)
        m_sink(m_out);
    if (m_out.size() > keep)
        m_out.clear();
}

} // namespace mw::mess822
