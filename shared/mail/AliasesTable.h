// SPDX-License-Identifier: GPL-3.0-or-later
// /etc/aliases in the form of sendmail, as newaliases(1) of fastforward reads it, and the table that fastforward(1) looks
// addresses up in.
#pragma once

#include "shared/mail/Controls.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct AliasesEntry {
    std::string name;                 // NAME, NAME@DOMAIN or @DOMAIN
    std::vector<std::string> targets; // an address; |COMMAND; :include:/FILE
    std::size_t line = 0;             // the first of it, from 1
    std::size_t lines = 0;            // how many it has, without blank ones at its end
};

struct AliasesTable {
    struct Remark {
        std::size_t line = 0;
        std::string text;
    };
    std::vector<AliasesEntry> entries;
    std::vector<Remark> errors; // what keeps the text from being compiled
};

// Never fails; errors are in the result.
AliasesTable parseAliases(std::string_view text);

// What is added to addresses without a host, hosts without a dot, and hosts that end in a plus sign.
struct AliasesNames {
    std::string defaultHost;
    std::string defaultDomain;
    std::string plusDomain;
};
Result<AliasesNames> aliasesNames(const Controls &controls);

// The bytes of aliases.cdb. Format: "line 3: ..." of the first error.
Result<std::string> compileAliases(std::string_view text, const AliasesNames &names);

// The line for an entry, without its newline. Format: it would be read as something else.
Result<std::string> aliasesLine(const std::string &name, const std::vector<std::string> &targets);

} // namespace mw::mail
