// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/HopCounter.h"

#include "shared/base/Text.h"

namespace mw::mail {
namespace {

constexpr std::string_view kReceived = "received:";
constexpr std::string_view kDeliveredTo = "delivered-to:";
constexpr std::size_t kKept = kDeliveredTo.size();

} // namespace

void HopCounter::feed(std::string_view bytes)
{
    while (m_inHeader && !bytes.empty()) {
        const auto newline = bytes.find('\n');
        const auto part = bytes.substr(0, newline);
        m_line.append(part.substr(0, kKept - m_line.size()));
        if (newline == std::string_view::npos)
            return;
        endLine();
        bytes.remove_prefix(newline + 1);
    }
}

void HopCounter::endLine()
{
    m_inHeader = !m_line.empty();
    if (text::startsWithIgnoringCase(m_line, kReceived) || text::startsWithIgnoringCase(m_line, kDeliveredTo))
        ++m_hops;
    m_line.clear();
}

} // namespace mw::mail
