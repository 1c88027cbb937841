// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SmtpExtensions.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr std::size_t kTextAt = 4; // behind "250-"

std::string capitals(std::string_view word)
{
    std::string out(word);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

} // namespace

SmtpExtensions SmtpExtensions::parse(const SmtpReply &hello)
{
    SmtpExtensions out;
    const auto lines = text::lines(hello.text);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].size() <= kTextAt)
            continue;
        const auto offer = text::trim(lines[i].substr(kTextAt));
        const auto end = offer.find(' ');
        const auto rest = end == std::string_view::npos ? std::string_view{} : text::trim(offer.substr(end));
        out.m_offered.insert_or_assign(capitals(offer.substr(0, end)), std::string(rest));
    }
    return out;
}

std::string_view SmtpExtensions::parameters(std::string_view keyword) const
{
    const auto found = m_offered.find(keyword);
    return found == m_offered.end() ? std::string_view{} : std::string_view(found->second);
}

std::optional<std::uint64_t> SmtpExtensions::largestMessage() const
{
    const auto limit = text::wholeNumber(parameters("SIZE"));
    return limit && *limit > 0 ? limit : std::nullopt; // 0: a limit that the server does not know
}

} // namespace mw::mail
