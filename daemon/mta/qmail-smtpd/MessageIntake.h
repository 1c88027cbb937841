// SPDX-License-Identifier: GPL-3.0-or-later
// One message on its way from a client to the queue, however it came: what it must keep to, and its header made anew
// where it is submitted.
#pragma once

#include "daemon/mta/mess822/HeaderMender.h"
#include "daemon/mta/qmail-smtpd/Submission.h"
#include "shared/mail/HopCounter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mw::smtpd {

class MessageIntake {
public:
    // `received`: the line that goes before the message. `databytes`: the most bytes of text, 0 for no limit. With a
    // plan the header is mended.
    MessageIntake(Submission &submission, std::string received, std::uint64_t databytes,
                  std::optional<mess822::HeaderPlan> plan = {});
    MessageIntake(const MessageIntake &) = delete;
    MessageIntake &operator=(const MessageIntake &) = delete;

    // The next bytes of the text, with single line feeds.
    void take(std::string_view text);
    // The text is complete.
    void finish();

    enum class Verdict : std::uint8_t { Good, Looping, TooLarge, HeaderTooLarge };
    Verdict verdict() const;
    // Bytes of the text so far.
    std::uint64_t size() const { return m_size; }

private:
    void watchHeader(std::string_view text);

    Submission &m_submission;
    std::uint64_t m_databytes;
    std::uint64_t m_size = 0;
    mail::HopCounter m_hops;
    bool m_inHeader = true;
    bool m_atLineStart = true;
    std::size_t m_headerSize = 0;
    std::optional<mess822::HeaderMender> m_mender;
};

} // namespace mw::smtpd
