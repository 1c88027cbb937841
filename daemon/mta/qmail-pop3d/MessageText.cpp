// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-pop3d/MessageText.h"

namespace mw::pop3d {

bool MessageText::feed(std::string_view bytes, std::string &out)
{
    while (!bytes.empty()) {
        if (m_lineEmpty && !m_inHeader && m_lines == 0U)
            return false;
        const auto newline = bytes.find('\n');
        const bool ended = newline != std::string_view::npos;
        add(bytes.substr(0, newline), ended, out);
        bytes.remove_prefix(ended ? newline + 1 : bytes.size());
    }
    return true;
}

void MessageText::add(std::string_view part, bool ended, std::string &out)
{
    if (m_return && !(ended && part.empty()))
        put("\r", out);
    m_return = false;
    if (part.ends_with('\r')) {
        part.remove_suffix(1);
        m_return = !ended;
    }
    if (m_lineEmpty && part.starts_with('.'))
        out.push_back('.');
    put(part, out);
    if (ended)
        endLine(out);
}

void MessageText::put(std::string_view bytes, std::string &out)
{
    out.append(bytes);
    m_octets += bytes.size();
    m_lineEmpty = m_lineEmpty && bytes.empty();
}

void MessageText::endLine(std::string &out)
{
    const bool empty = m_lineEmpty;
    put("\r\n", out);
    if (!m_inHeader && m_lines)
        --*m_lines;
    m_inHeader = m_inHeader && !empty;
    m_lineEmpty = true;
    m_return = false;
}

void MessageText::finish(std::string &out)
{
    if (m_return || !m_lineEmpty)
        endLine(out);
    put("\r\n", out);
    out += ".\r\n";
}

} // namespace mw::pop3d
