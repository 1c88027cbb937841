// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-smtpd/Settings.h"

#include "shared/base/Text.h"
#include "shared/mail/OwnAddresses.h"

#include <algorithm>
#include <limits>

namespace mw::smtpd {
namespace {

// A number of seconds from a control file; what is no positive number waits one second, as qmail has it.
Result<int> timeout(const mail::Controls &controls)
{
    constexpr std::uint64_t kMost = std::numeric_limits<int>::max() / 1000;
    const auto line = MW_TRY(controls.line("timeoutsmtpd")).value_or("");
    if (line.starts_with('-'))
        return 1000;
    const auto seconds = MW_TRY(controls.number("timeoutsmtpd"));
    return static_cast<int>(std::clamp<std::uint64_t>(seconds, 1, kMost)) * 1000;
}

} // namespace

Result<Settings> Settings::load(const mail::Controls &controls)
{
    Settings out;
    const auto greeting = MW_TRY(controls.lineOrMe("smtpgreeting"));
    if (!greeting)
        return fail(ErrorKind::Config, controls.directory() + "/me is missing: write the name of this machine into it");
    out.greeting = *greeting;
    out.localIpHost = MW_TRY(controls.lineOrMe("localiphost")).value_or("");
    out.timeoutMilliseconds = MW_TRY(timeout(controls));
    out.databytes = MW_TRY(controls.number("databytes"));
    out.rcptHosts = MW_TRY(mail::RcptHosts::load(controls));
    out.badMailFrom = MW_TRY(mail::BadMailFrom::load(controls, "badmailfrom"));
    out.badRecipients = MW_TRY(mail::BadMailFrom::load(controls, "badrcptto"));
    for (const auto &name : MW_TRY(controls.list("badhelo")).value_or(std::vector<std::string>{}))
        out.badHelo.insert(text::lower(name));
    out.maxRecipients = MW_TRY(controls.number("maxrcpt", 0));
    out.refusedRecipientLimit = MW_TRY(controls.number("brtlimit", 0));
    out.checkRecipients = MW_TRY(controls.number("checkrecipients")) != 0;
    out.maxCommands = MW_TRY(controls.number("maxcommands"));
    out.maxMistakes = MW_TRY(controls.number("smtperrors"));
    out.sessionMilliseconds = static_cast<std::int64_t>(MW_TRY(controls.number("timeoutsession"))) * 1000;
    out.tellUser = MW_TRY(controls.number("receivedauth")) != 0;
    out.mechanisms = MW_TRY(controls.list("authmechanisms")).value_or(std::vector<std::string>{});
    out.ownAddresses = MW_TRY(mail::ownAddresses(controls));
    return out;
}

bool Settings::isBadHelo(std::string_view name) const
{
    const auto lower = text::lower(name);
    for (std::size_t i = 0; i < lower.size() && !badHelo.empty(); ++i)
        if ((i == 0 || lower[i] == '.') && badHelo.contains(lower.substr(i)))
            return true;
    return false;
}

bool Settings::isOwn(const net::IpAddress &address) const
{
    return std::ranges::find(ownAddresses, address) != ownAddresses.end();
}

} // namespace mw::smtpd
