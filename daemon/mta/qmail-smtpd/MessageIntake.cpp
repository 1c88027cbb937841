// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/MessageIntake.h"

#include "shared/mail/MessageReader.h"

#include <utility>

namespace mw::smtpd {

MessageIntake::MessageIntake(Submission &submission, std::string received, std::uint64_t databytes,
                             std::optional<mess822::HeaderPlan> plan)
    : m_submission(submission), m_databytes(databytes)
{
    if (plan)
        m_mender.emplace(std::move(*plan), std::move(received),
                         [this](std::string_view bytes) { m_submission.write(bytes); });
    else
        m_submission.write(received);
}

void MessageIntake::take(std::string_view text)
{
    m_hops.feed(text);
    m_size += text.size();
    if (m_inHeader)
        watchHeader(text);
    // What is refused in the end needs no disk meanwhile.
    if (verdict() != Verdict::Good)
        return;
    if (m_mender)
        m_mender->take(text);
    else
        m_submission.write(text);
}

// The header ends at the first empty line.
void MessageIntake::watchHeader(std::string_view text)
{
    while (m_inHeader && !text.empty()) {
        const auto newline = text.find('\n');
        const auto size = newline == std::string_view::npos ? text.size() : newline + 1;
        m_inHeader = !(m_atLineStart && newline == 0);
        m_atLineStart = newline != std::string_view::npos;
        m_headerSize += size;
        text.remove_prefix(size);
        if (m_headerSize > mail::kLargestHeader)
            return;
    }
}

void MessageIntake::finish()
{
    if (m_mender && verdict() == Verdict::Good)
        m_mender->finish();
}

MessageIntake::Verdict MessageIntake::verdict() const
{
    if (m_hops.tooMany())
        return Verdict::Looping;
    if (m_databytes != 0 && m_size > m_databytes)
        return Verdict::TooLarge;
    return m_headerSize > mail::kLargestHeader ? Verdict::HeaderTooLarge : Verdict::Good;
}

} // namespace mw::smtpd
