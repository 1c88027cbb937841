// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that hear something from the network: in a child that has become qmaild and is in a sandbox, so that nothing
// strangers' servers answer is read with root's rights.
#pragma once

#include "daemon/helper/doctor/Patient.h"
#include "daemon/helper/doctor/Report.h"

#include <functional>

namespace mw::helper {

// Runs the check, which adds to the report and may connect to these ports, in such a child and waits for it; `what` names it
// where it could not be done.
void checkOutside(const Patient &patient, Report &report, const std::string &what, const std::vector<std::uint16_t> &ports,
                  const std::function<void()> &check);

} // namespace mw::helper
