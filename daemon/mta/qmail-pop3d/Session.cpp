// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-pop3d/Session.h"

#include <algorithm>

namespace mw::pop3d {

Session::Session(pop3::Connection &connection, Mailbox mailbox)
    : m_connection(connection), m_mailbox(std::move(mailbox))
{
}

void Session::run()
{
    m_connection.ok();
    while (!m_over) {
        const auto command = m_connection.next();
        if (!command)
            return;
        answer(*command);
    }
    (void)m_connection.flush();
}

void Session::answer(const pop3::Command &command)
{
    const auto &verb = command.verb;
    if (verb == "stat")
        stat();
    else if (verb == "list" || verb == "uidl")
        list(command);
    else if (verb == "retr" || verb == "top")
        send(command.argument);
    else if (verb == "dele")
        remove(command.argument);
    else if (verb == "rset")
        reset();
    else if (verb == "last")
        m_connection.ok(std::to_string(m_last));
    else if (verb == "noop")
        m_connection.ok();
    else if (verb == "capa")
        m_connection.write("+OK capabilities follow\r\nTOP\r\nUIDL\r\nRESP-CODES\r\n.\r\n");
    else if (verb == "quit")
        quit();
    else
        m_connection.error("unimplemented");
}

Session::Selected Session::select(const std::optional<pop3::Selection> &selection)
{
    if (!selection)
        m_connection.error("syntax error");
    else if (selection->message == 0)
        m_connection.error("messages are counted from 1");
    else if (selection->message > m_mailbox.count())
        m_connection.error("not that many messages");
    else if (m_mailbox.isDeleted(selection->message - 1))
        m_connection.error("already deleted");
    else
        return selection->message - 1;
    return std::nullopt;
}

void Session::stat()
{
    std::uint64_t octets = 0;
    for (std::size_t i = 0; i < m_mailbox.count(); ++i)
        octets += m_mailbox.isDeleted(i) ? 0 : m_mailbox.size(i);
    m_connection.ok(std::to_string(m_mailbox.count()) + " " + std::to_string(octets));
}

std::string Session::describe(bool sizes, std::size_t index)
{
    return std::to_string(index + 1) + " " +
           (sizes ? std::to_string(m_mailbox.size(index)) : m_mailbox.uniqueName(index));
}

void Session::list(const pop3::Command &command)
{
    const bool sizes = command.verb == "list";
    if (!command.argument.empty()) {
        if (const auto index = select(pop3::parseSelection(command.argument)))
            m_connection.ok(describe(sizes, *index));
        return;
    }
    m_connection.ok();
    for (std::size_t i = 0; i < m_mailbox.count() && m_connection.isOpen(); ++i) {
        if (!m_mailbox.isDeleted(i))
            m_connection.write(describe(sizes, i) + "\r\n");
    }
    m_connection.write(".\r\n");
}

void Session::send(const std::string &argument)
{
    const auto selection = pop3::parseSelection(argument);
    const auto index = select(selection);
    if (!index)
        return;
    bool begun = false;
    const auto sent = m_mailbox.send(*index, selection->lines, [&](std::string_view bytes) {
        if (!std::exchange(begun, true))
            m_connection.ok();
        m_connection.write(bytes);
        return m_connection.isOpen();
    });
    if (sent == Mailbox::Sent::NotOpened || (sent == Mailbox::Sent::Broken && !begun))
        m_connection.error("unable to open that message");
    else if (sent == Mailbox::Sent::Broken)
        m_over = true; // the client must not take the part for the whole
}

void Session::remove(const std::string &argument)
{
    const auto index = select(pop3::parseSelection(argument));
    if (!index)
        return;
    m_mailbox.markDeleted(*index);
    m_last = std::max(m_last, *index + 1);
    m_connection.ok();
}

void Session::reset()
{
    m_mailbox.unmarkAll();
    m_last = 0;
    m_connection.ok();
}

void Session::quit()
{
    m_over = true;
    if (m_mailbox.finish())
        m_connection.ok();
    else
        m_connection.error("unable to unlink all deleted messages");
}

} // namespace mw::pop3d
