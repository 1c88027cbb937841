// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpReply.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The code of a reply line, 0 if it has none: three digits, the first 1 to 5, then a blank, a hyphen or the end.
int codeOf(std::string_view line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return 0;
    if (line[0] < '1' || line[0] > '5' || (line.size() > 3 && line[3] != ' ' && line[3] != '-'))
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

std::string_view SmtpReply::lastLine() const
{
    const auto lines = mw::text::lines(text);
    return lines.empty() ? std::string_view{} : lines.back();
}

bool SmtpReplyParser::feed(std::string_view line)
{
    std::string clean(line);
    std::erase(clean, '\r');
    m_bytes += line.size() + 1;
    if (clean.empty() && m_bytes <= kMostBytes)
        return false;
    const auto room = kMostText - m_reply.text.size();
    m_reply.text.append(clean + "\n", 0, room);
    m_reply.code = m_bytes > kMostBytes ? 0 : codeOf(clean);
    return m_reply.code == 0 || clean.size() == 3 || clean[3] != '-';
}

void SmtpReplyParser::reset()
{
    *this = {};
}

} // namespace mw::mail
