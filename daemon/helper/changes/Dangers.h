// SPDX-License-Identifier: GPL-3.0-or-later
// The dangerous acts: what the right to configure or to operate does not include. Each is asked for by itself (polkit), or is
// root's (ADR 0040).
#pragma once

#include "daemon/helper/changes/Consequences.h"

#include "shared/rpc/Errors.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::helper {

enum class Danger : std::uint8_t { ProgramLine, Assign, RelayOpen, DeleteMail, ReadBody, RawEdit, Restore };
constexpr std::array<std::string_view, 7> enumNames(Danger)
{
    return {"programLine", "assign", "relayOpen", "deleteMail", "readBody", "rawEdit", "restore"};
}
constexpr std::string_view enumTypeName(Danger)
{
    return "Danger";
}

// The polkit action that stands for it: org.mailwright.program-line...
std::string polkitActionOf(Danger danger);

struct DangerFound {
    Danger danger = Danger::RawEdit;
    std::string sentence; // a clause without its full stop: "it lets mail run a program"
    bool operator==(const DangerFound &) const = default;
};

// By content alone: what the files would hold and do not hold now. A class stands once, with the first reason found.
// `ownPrograms` are program lines (without their bar) that the helper itself has composed from checked fields; they are none.
std::vector<DangerFound> dangersOf(const std::vector<FileChange> &files, const std::vector<std::string> &ownPrograms = {});

// Whether the table of control files checks every line of it, so that whoever may configure may also write it as a whole.
bool isCheckedByTable(const Target &target);

// NotAllowed, with the first danger as the right that is missing, and why each is one.
rpc::Fault dangerFault(const std::vector<DangerFound> &dangers, const std::string &whose);

// "programLine,assign" and back; what is no name of a danger is left out.
std::string dangersAsText(const std::vector<Danger> &dangers);
std::vector<Danger> dangersFromText(std::string_view text);

} // namespace mw::helper
