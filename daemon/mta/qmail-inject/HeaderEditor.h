// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a new message: repairs its fields, adds what is missing, and finds sender and recipients in it.
#pragma once

#include "daemon/mta/qmail-inject/InjectSettings.h"
#include "shared/base/Clock.h"
#include "shared/mail/HeaderField.h"

#include <array>
#include <string>
#include <vector>

namespace mw::inject {

class HeaderEditor {
public:
    // `now` and `pid` make the Date, the Message-ID and the m form of the sender.
    HeaderEditor(const InjectSettings &settings, UnixTime now, long pid);

    // Takes one field with its line ends. Format: it holds addresses and cannot be read (the text is complete).
    Result<void> add(const std::string &field);

    // After the last field: the complete header, without the empty line behind it. Format or a control file's error.
    Result<std::string> finish();
    // After finish().
    Result<std::string> sender() const;
    std::vector<std::string> recipients() const;

private:
    bool seen(mail::HeaderField field) const { return m_seen[static_cast<std::size_t>(field)]; }
    bool isDropped(mail::HeaderField kind) const;
    Result<void> rewrite(mail::HeaderField kind, const std::string &field);
    void useAddress(mail::HeaderField kind, mail::HeaderTokens &address);
    Result<std::string> fromField() const;
    std::string followUpField() const;

    const InjectSettings &m_settings;
    UnixTime m_now;
    long m_pid;
    std::array<bool, mail::kHeaderFields> m_seen{};
    bool m_resent = false;
    std::string m_text; // the fields that stay
    std::vector<std::string> m_recipients;
    std::vector<std::string> m_resentRecipients;
    std::vector<std::string> m_openRecipients; // of To and Cc
    std::optional<std::string> m_returnPath;
};

} // namespace mw::inject
