// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that have one row for each recipient, host, sender, uid or reason.
#pragma once

#include "daemon/mta/analog/Report.h"

namespace mw::analog {

// zdeferrals zfailures zsuccesses zrecipients zrhosts zrxdelay zsenders zsuids; null for any other name.
std::unique_ptr<Report> makeGroupReport(std::string_view name);

} // namespace mw::analog
