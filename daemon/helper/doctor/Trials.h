// SPDX-License-Identifier: GPL-3.0-or-later
// What mailwright-doctor does for org.mailwright.Trials: asks the name system about a host, and gives the hub a message.
// Its process has no right and is in a sandbox; each answer is a line "WORD VALUE" on descriptor 1.
#pragma once

#include <string>

namespace mw::helper {

// Lines address, ours, name, exchanger, trouble. The exit code of the process.
int lookUpName(const std::string &host);
// Lines said (the last answer), accepted, trouble. `server` is ADDRESS:PORT.
int sendTestMail(const std::string &server, const std::string &sender, const std::string &recipient);

} // namespace mw::helper
