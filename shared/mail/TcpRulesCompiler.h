// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the text of tcp rules, as tcprules(1) does, with networks and IPv6 besides.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mw::mail {

struct CompiledTcpRules {
    struct Key {
        std::string key;
        std::size_t line = 0; // of the text that gives it, from 1
    };
    std::string cdb;                  // the compiled file
    std::vector<Key> keys;            // in its order: of equal ones the first counts
    std::vector<std::string> remarks; // what has no effect, with its line
    std::vector<std::pair<std::string, std::string>> records; // keys and data of the compiled file, in its order
};

// What tcprules takes gives the same bytes as there. Besides, a rule's address may be
//   192.0.2.0/24          an IPv4 network: the prefixes and addresses that it consists of, which every tcpserver knows
//   [2001:db8::1]         an IPv6 address, with or without brackets
//   2001:db8::/32         an IPv6 network, with or without brackets
//   2001:db8:             the beginning of an IPv6 address as text
// A narrow network goes before a wide one, and a rule of tcprules' own form before a network, wherever they stand.
// Format: the line that cannot be compiled, its number and the reason.
Result<CompiledTcpRules> compileTcpRules(std::string_view text);

// A line of the text by its parts.
struct TcpRule {
    std::string address;
    bool allowed = true;
    std::vector<std::pair<std::string, std::string>> variables; // in order
};
// Nothing: a comment, a blank line, or one that is no rule.
std::optional<TcpRule> parseTcpRule(std::string_view line);

} // namespace mw::mail
