// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/pop3/Connection.h"

#include <cstring>

namespace mw::pop3 {

std::optional<Command> Connection::next()
{
    while (m_open) {
        const auto read = m_stream.readLine(m_line, kLongestLine);
        if (!read || *read == net::Stream::Line::End) {
            m_open = false;
        } else if (*read == net::Stream::Line::TooLong) {
            error("line too long");
        } else {
            return parseCommand(m_line);
        }
    }
    return std::nullopt;
}

void Connection::ok(std::string_view text)
{
    write("+OK ");
    write(text);
    write("\r\n");
}

void Connection::error(std::string_view text)
{
    write("-ERR ");
    write(text);
    write("\r\n");
}

void Connection::write(std::string_view bytes)
{
    m_open = m_open && m_stream.write(bytes);
}

void Connection::forget()
{
    m_line.resize(m_line.capacity());
    ::explicit_bzero(m_line.data(), m_line.size());
    m_line.clear();
    m_stream.forget();
}

bool Connection::flush()
{
    m_open = m_open && m_stream.flush();
    return m_open;
}

} // namespace mw::pop3
