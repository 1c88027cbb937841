// SPDX-License-Identifier: GPL-3.0-or-later
// The address lists of header fields as people write them, and as these programs write them again: every name in
// quotes before its address. No input is refused; what does not end, ends with the field.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mess822 {

struct Mailbox {
    std::string name;    // words, quoted strings, comments and the name of the group that begins here; no line ends
    std::string address; // as an envelope has it: without quotes, comments and source route
    bool isGroupOnly = false; // a group without addresses: it has a name only
    bool operator==(const Mailbox &) const = default;
};

// The list in its order. Words that stand side by side without a comma are addresses of their own.
std::vector<Mailbox> parseMailboxes(std::string_view value);

// The address with quotes where it needs them: "a b"@x.
std::string quotedMailbox(std::string_view address);

// "To: "Ann Example" <ann@a.example>, bob@b.example" with its line end, folded behind commas. Nothing for an empty
// list.
std::string addressField(std::string_view name, std::span<const Mailbox> mailboxes);

} // namespace mw::mess822
