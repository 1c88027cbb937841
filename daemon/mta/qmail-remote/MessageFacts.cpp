// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/MessageFacts.h"

#include "shared/os/Files.h"

#include <vector>
#include <unistd.h>

namespace mw::remote {

void MessageMeter::feed(std::string_view text)
{
    for (const char c : text) {
        // A line feed alone and a carriage return alone are sent as both; the pair is both already.
        m_facts.bytes += c == '\r' ? 2 : c == '\n' ? (m_afterReturn ? 0 : 2) : 1;
        const bool high = (static_cast<unsigned char>(c) & 0x80U) != 0;
        m_facts.eightBit = m_facts.eightBit || high;
        m_facts.eightBitHeader = m_facts.eightBitHeader || (high && m_inHeader);
        m_afterReturn = c == '\r';
        m_inHeader = m_inHeader && !(m_lineStart && c == '\n');
        m_lineStart = c == '\n' || (m_lineStart && c == '\r');
    }
}

Result<MessageFacts> MessageFacts::of(int message)
{
    constexpr std::size_t kBlock = 65536;
    const auto start = MW_TRY(os::seek(message, 0, SEEK_CUR));
    MessageMeter meter;
    std::vector<char> block(kBlock);
    for (;;) {
        const auto count = MW_TRY(os::readSome(message, block));
        if (count == 0)
            break;
        meter.feed({block.data(), count});
    }
    MW_TRY_VOID(os::seek(message, start, SEEK_SET));
    return meter.facts();
}

} // namespace mw::remote
