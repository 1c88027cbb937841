// SPDX-License-Identifier: GPL-3.0-or-later
// The table of public names and addresses that ofmipname compiles and ofmipd looks senders up in.
#pragma once

#include "daemon/mta/mess822/AddressList.h"
#include "shared/mail/Cdb.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mess822 {

struct CompiledNames {
    std::string cdb;                   // the bytes of the file
    std::vector<std::string> problems; // "line 3: ...", for each line that was left out
};
// Lines key:name:address: with anything behind the last colon; blank lines and lines with '#' are comments. Errors:
// the table is too large for a cdb.
Result<CompiledNames> compileNames(std::string_view text);

// Name and address that stand for a sender; nothing if the table does not have it. Errors: the file is damaged.
Result<std::optional<Mailbox>> findName(const mail::CdbReader &table, std::string_view sender);

} // namespace mw::mess822
