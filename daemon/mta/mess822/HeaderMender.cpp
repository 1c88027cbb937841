// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/HeaderMender.h"

#include "shared/mail/MessageReader.h"

#include <utility>

namespace mw::mess822 {
namespace {

constexpr std::size_t kPiece = 16384;

} // namespace

HeaderMender::HeaderMender(HeaderPlan plan, std::string before, Sink sink)
    : m_header(std::move(plan)), m_before(std::move(before)), m_sink(std::move(sink))
{
}

void HeaderMender::take(std::string_view text)
{
    while (m_inHeader && !m_tooLarge && !text.empty()) {
        const auto newline = text.find('\n');
        const auto part = text.substr(0, newline == std::string_view::npos ? newline : newline + 1);
        text.remove_prefix(part.size());
        m_line += part;
        m_headerSize += part.size();
        m_tooLarge = m_headerSize > mail::kLargestHeader;
        if (newline != std::string_view::npos && !m_tooLarge)
            takeHeaderLine();
    }
    if (!m_tooLarge)
        m_out += text;
    flush(kPiece);
}

void HeaderMender::finish()
{
    if (!m_line.empty())
        take("\n");
    if (m_inHeader && !m_tooLarge)
        endHeader({});
    flush(0);
}

void HeaderMender::takeHeaderLine()
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

void HeaderMender::endField()
{
    if (!m_field.empty())
        m_header.add(std::exchange(m_field, {}));
}

void HeaderMender::endHeader(const std::string &body)
{
    endField();
    m_inHeader = false;
    m_out += m_before + m_header.text() + body;
}

// Gives what is ready to the sink as soon as it is more than `keep` bytes.
void HeaderMender::flush(std::size_t keep)
{
    if (m_out.size() <= keep)
        return;
    m_sink(m_out);
    m_out.clear();
}

} // namespace mw::mess822
