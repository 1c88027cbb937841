// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-popup/Authorization.h"

namespace mw::popup {
namespace {

class Authorization {
public:
    Authorization(pop3::Connection &connection, const Terms &terms) : m_connection(connection), m_terms(terms) {}

    // One command. False: the conversation is over, and credentials() has what it brought.
    Result<bool> answer(pop3::Command &command)
    {
        const auto &verb = command.verb;
        if (verb == "quit") {
            m_connection.ok();
            return false;
        }
        if (verb == "noop")
            m_connection.ok();
        else if (verb == "capa" && !m_terms.asStock)
            listCapabilities();
        else if (verb == "stls" && !m_terms.asStock)
            return startTls();
        else if (verb == "user" || verb == "pass" || verb == "apop")
            return takesPasswords() ? identify(command) : refusePassword();
        else
            m_connection.error("authorization first");
        return true;
    }

    std::optional<mail::Secret> credentials() { return std::move(m_credentials); }

private:
    bool canStartTls() { return m_terms.server && m_connection.stream().tls() == nullptr; }
    bool takesPasswords() { return m_terms.clearAllowed || m_connection.stream().tls() != nullptr; }

    bool refusePassword()
    {
        m_connection.error(canStartTls() ? "[SYS/PERM] a password must not cross the network in the clear; say STLS first"
                                         : "[SYS/PERM] a password must not cross the network in the clear, and there is no TLS here");
        return true;
    }

    // What holds before and after the password: RFC 2449 lists both together.
    void listCapabilities()
    {
        m_connection.ok("capabilities follow");
        if (canStartTls())
            m_connection.write("STLS\r\n");
        if (takesPasswords())
            m_connection.write("USER\r\n");
        m_connection.write("TOP\r\nUIDL\r\nRESP-CODES\r\n.\r\n");
    }

    // What was said in the clear is forgotten: anybody on the way may have said it.
    Result<bool> startTls()
    {
        if (!canStartTls()) {
            m_connection.error(m_connection.stream().tls() == nullptr ? "there is no TLS here" : "TLS is here already");
            return true;
        }
        m_name.clear();
        m_connection.ok("begin TLS");
        MW_TRY_VOID(m_connection.stream().startTls(*m_terms.server));
        return true;
    }

    bool identify(pop3::Command &command)
    {
        auto &[verb, argument] = command;
        if (verb == "user" && !argument.empty()) {
            m_name = argument;
            m_connection.ok();
        } else if (verb == "pass" && m_name.empty()) {
            m_connection.error("USER first");
        } else if (verb == "pass" && !argument.empty()) {
            keep(m_name, argument);
            return false;
        } else if (verb == "apop" && argument.contains(' ')) {
            const auto space = argument.find(' ');
            keep(argument.substr(0, space), argument.substr(space + 1));
            return false;
        } else {
            m_connection.error("syntax error");
        }
        return true;
    }

    void keep(const std::string &name, std::string_view password)
    {
        std::string bytes;
        bytes.reserve(name.size() + password.size() + m_terms.stamp.size() + 3);
        bytes.append(name).append(1, '\0').append(password).append(1, '\0').append(m_terms.stamp).append(1, '\0');
        m_credentials = mail::Secret(std::move(bytes));
    }

    pop3::Connection &m_connection;
    const Terms &m_terms;
    std::string m_name;
    std::optional<mail::Secret> m_credentials;
};

} // namespace

Result<std::optional<mail::Secret>> authorize(pop3::Connection &connection, const Terms &terms)
{
    Authorization authorization(connection, terms);
    connection.ok(terms.stamp);
    bool more = true;
    while (more) {
        auto command = connection.next();
        if (!command)
            break;
        more = MW_TRY(authorization.answer(*command));
        if (command->verb != "user")
            mail::wipe(command->argument);
    }
    connection.forget();
    return authorization.credentials();
}

} // namespace mw::popup
