// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/pop3/Command.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::pop3 {
namespace {

std::string_view withoutLeadingSpaces(std::string_view s)
{
    return s.substr(std::min(s.find_first_not_of(' '), s.size()));
}

} // namespace

Command parseCommand(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.contains('\0'))
        return {};
    const auto space = std::min(line.find(' '), line.size());
    return {text::lower(line.substr(0, space)), std::string(withoutLeadingSpaces(line.substr(space)))};
}

std::optional<Selection> parseSelection(std::string_view argument)
{
    const auto message = text::leadingNumber(argument);
    if (message.digits == 0)
        return std::nullopt;
    const auto lines = text::leadingNumber(withoutLeadingSpaces(argument.substr(message.digits)));
    return Selection{message.value, lines.digits > 0 ? std::optional(lines.value) : std::nullopt};
}

} // namespace mw::pop3
