// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmtp/QueuedText.h"

namespace mw::qmtp {

QueuedText::QueuedText(mail::QueueClient client, LineEnds lineEnds, std::uint64_t databytes)
    : m_client(std::move(client)), m_lineEnds(lineEnds), m_databytes(databytes)
{
}

Result<QueuedText> QueuedText::start(std::string_view receivedLine, LineEnds lineEnds, std::uint64_t databytes)
{
    QueuedText text(MW_TRY(mail::QueueClient::start()), lineEnds, databytes);
    text.m_failed = !text.m_client.write(receivedLine);
    return text;
}

void QueuedText::feed(std::string_view bytes)
{
    if (m_lineEnds == LineEnds::AsTheyAre) {
        take(bytes);
        return;
    }
    m_decoded.clear();
    for (const char c : bytes) {
        if (m_heldReturn && c != '\n')
            m_decoded += '\r';
        m_heldReturn = c == '\r';
        if (!m_heldReturn)
            m_decoded += c;
    }
    take(m_decoded);
}

void QueuedText::end()
{
    if (std::exchange(m_heldReturn, false))
        take("\r");
}

void QueuedText::take(std::string_view bytes)
{
    m_size += bytes.size();
    m_hops.feed(bytes);
    // What is refused in the end needs no room meanwhile.
    if (refusal().empty() && !m_failed)
        m_failed = !m_client.write(bytes);
}

std::string_view QueuedText::refusal() const
{
    if (m_databytes != 0 && m_size > m_databytes)
        return "Dsorry, that message size exceeds my databytes limit (#5.3.4)";
    return m_hops.tooMany() ? "Dtoo many hops, this message is looping (#5.4.6)" : std::string_view{};
}

mail::QueueResult QueuedText::queue(std::string_view sender, std::span<const std::string> recipients)
{
    if (!m_failed)
        return m_client.finish(sender, recipients);
    mail::QueueResult result;
    result.code = mail::queuecode::kWrite;
    return result;
}

} // namespace mw::qmtp
