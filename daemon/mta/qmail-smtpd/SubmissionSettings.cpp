// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/SubmissionSettings.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::smtpd {

SenderRules SenderRules::parse(const std::vector<std::string> &lines)
{
    SenderRules out;
    for (const auto &line : lines) {
        const auto colon = line.find(':');
        if (colon != std::string::npos && colon > 0 && colon + 1 < line.size())
            out.m_rules.push_back({line.substr(0, colon), text::lower(std::string_view(line).substr(colon + 1))});
    }
    return out;
}

bool SenderRules::allow(std::string_view user, std::string_view sender) const
{
    const auto address = text::lower(sender);
    const auto at = address.rfind('@');
    const auto domain = at == std::string::npos ? std::string() : address.substr(at);
    return std::ranges::any_of(m_rules, [&](const Rule &rule) {
        return rule.user == user &&
               (rule.sender == "*" || rule.sender == address || (!domain.empty() && rule.sender == domain));
    });
}

Result<SubmissionSettings> SubmissionSettings::load(const mail::Controls &controls)
{
    SubmissionSettings out;
    out.hosts = MW_TRY(mess822::HostRewriting::ofHome(controls));
    out.idHost = out.hosts.applyToHost(MW_TRY(mess822::nameFrom(controls, "QMAILIDHOST", "idhost", "IDHOST")));
    out.checkSender = MW_TRY(controls.number("checksender")) != 0;
    out.senders = SenderRules::parse(MW_TRY(controls.list("submissionsenders")).value_or(std::vector<std::string>{}));
    return out;
}

} // namespace mw::smtpd
