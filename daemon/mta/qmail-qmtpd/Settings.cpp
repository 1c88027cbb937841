// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qmtpd/Settings.h"

#include "shared/base/Text.h"

namespace mw::qmtpd {

Result<Settings> Settings::load(const mail::Controls &controls,
                                const std::function<std::optional<std::string>(const std::string &)> &lookUp)
{
    Settings out;
    out.names = mail::ConnectionNames::from(lookUp);
    out.relayClient = lookUp("RELAYCLIENT");
    out.databytes = MW_TRY(controls.number("databytes"));
    if (const auto databytes = lookUp("DATABYTES"))
        out.databytes = text::leadingNumber(*databytes).value;
    out.rcptHosts = MW_TRY(mail::RcptHosts::load(controls));
    out.badMailFrom = MW_TRY(mail::BadMailFrom::load(controls, "badmailfrom"));
    return out;
}

} // namespace mw::qmtpd
