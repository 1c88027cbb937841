// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/SessionLog.h"

#include "shared/base/Clock.h"
#include "shared/mail/SendLog.h"

namespace mw::smtpd {
namespace {

std::string field(std::string_view name, std::string_view value)
{
    return " " + std::string(name) + "=" + mail::safeForLog(value);
}

std::string field(std::string_view name, std::uint64_t value)
{
    return " " + std::string(name) + "=" + std::to_string(value);
}

std::string addressField(std::string_view name, std::string_view address)
{
    return " " + std::string(name) + "=<" + mail::safeForLog(address) + ">";
}

} // namespace

SessionLog::SessionLog(LogSink sink, const Client &client, pid_t pid)
    : m_sink(std::move(sink)), m_pid(pid), m_ip(client.names.remoteIp.value_or("")),
      m_relay(client.relayClient.has_value()), m_began(clock::monotonicMilliseconds())
{
}

std::string SessionLog::begin(std::string_view event) const
{
    auto out = "qmail-smtpd: " + std::to_string(m_pid) + " " + std::string(event);
    if (!m_ip.empty())
        out += field("ip", m_ip);
    if (m_helo)
        out += field("helo", *m_helo);
    return out;
}

// What is newest stands at the end, so that those who read lines by the places of their words go on as ever.
void SessionLog::write(std::string line) const
{
    if (!m_tls.empty())
        line += field("tls", m_tls);
    if (!m_user.empty())
        line += field("auth", m_user);
    if (m_sink)
        m_sink(line + "\n");
}

void SessionLog::accepted(const Message &message)
{
    ++m_acceptedCount;
    auto line = begin("accept") + addressField("from", message.sender);
    if (!message.recipients.empty())
        line += addressField("to", message.recipients.front());
    line += field("rcpts", message.recipients.size()) + field("bytes", message.bytes) +
            field("qp", static_cast<std::uint64_t>(message.queuePid));
    write(m_relay ? line + " relay=yes" : line);
}

void SessionLog::refused(std::string_view why, std::string_view reply, const std::optional<std::string> &sender,
                         const std::optional<std::string> &recipient)
{
    if (++m_refusedCount > kMostRefusals)
        return;
    auto line = begin("refuse");
    if (sender)
        line += addressField("from", *sender);
    if (recipient)
        line += addressField("to", *recipient);
    write(line + field("why", why) + field("reply", reply));
}

void SessionLog::ended(std::string_view why)
{
    write(begin("end") + field("why", why) + field("accepted", m_acceptedCount) + field("refused", m_refusedCount) +
          field("seconds", static_cast<std::uint64_t>((clock::monotonicMilliseconds() - m_began) / 1000)));
}

} // namespace mw::smtpd
