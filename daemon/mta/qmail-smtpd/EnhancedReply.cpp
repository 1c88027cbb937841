// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/EnhancedReply.h"

#include <algorithm>

namespace mw::smtpd {
namespace {

constexpr std::size_t kTextAt = 4; // behind "550 "

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A class, a subject and a detail of at most three digits.
bool isCode(std::string_view text, char expectedClass)
{
    if (text.size() < 5 || text[0] != expectedClass || text[1] != '.')
        return false;
    const auto dot = text.find('.', 2);
    if (dot == std::string_view::npos)
        return false;
    const auto isNumber = [](std::string_view s) {
        return !s.empty() && s.size() <= 3 && std::ranges::all_of(s, &isDigit);
    };
    return isNumber(text.substr(2, dot - 2)) && isNumber(text.substr(dot + 1));
}

// What stands in "(#5.1.1)" at the end of a text.
std::string_view codeAtEnd(std::string_view reply)
{
    const auto begin = reply.rfind("(#");
    if (begin == std::string_view::npos || !reply.ends_with(')'))
        return {};
    return reply.substr(begin + 2, reply.size() - begin - 3);
}

} // namespace

std::string withEnhancedCode(std::string_view reply, std::string_view code)
{
    const char replyClass = reply.empty() ? '0' : reply.front();
    if (reply.size() < kTextAt || (replyClass != '2' && replyClass != '4' && replyClass != '5'))
        return std::string(reply);
    if (const auto own = codeAtEnd(reply); isCode(own, replyClass))
        code = own;
    std::string out(reply.substr(0, kTextAt));
    if (isCode(code, replyClass))
        out += code;
    else
        out.append({replyClass}).append(".0.0");
    return out.append(" ").append(reply.substr(kTextAt));
}

} // namespace mw::smtpd
