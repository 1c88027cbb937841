// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/pop3/Connection.h"

namespace mw::pop3 {

std::optional<Command> Connection::next()
{
    std::string line;
    while (m_open) {
        const auto read = m_stream.readLine(line, kLongestLine);
        if (!read || *read == net::Stream::Line::End) {
            m_open = false;
        } else if (*read == net::Stream::Line::TooLong) {
            error("line too long");
        } else {
            return parseCommand(line);
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

bool Connection::flush()
{
    m_open = m_open && m_stream.flush();
    return m_open;
}

} // namespace mw::pop3
