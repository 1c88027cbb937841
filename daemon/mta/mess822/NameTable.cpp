// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/NameTable.h"

#include "shared/base/Text.h"

namespace mw::mess822 {

Result<CompiledNames> compileNames(std::string_view text)
{
    CompiledNames names;
    mail::CdbWriter writer;
    std::size_t number = 0;
    for (const auto line : text::lines(text)) {
        ++number;
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto parts = text::split(line, ':');
        if (parts.size() < 4) {
            names.problems.push_back("line " + std::to_string(number) + " was left out: it is not key:name:address:");
            continue;
        }
        MW_TRY_VOID(writer.add(parts[0], std::string(parts[1]) + '\0' + std::string(parts[2])));
    }
    names.cdb = MW_TRY(writer.finish());
    return names;
}

Result<std::optional<Mailbox>> findName(const mail::CdbReader &table, std::string_view sender)
{
    const auto data = MW_TRY(table.find(sender));
    if (!data)
        return std::nullopt;
    const auto nul = data->find('\0');
    if (nul == std::string::npos)
        return fail(ErrorKind::Format, "a record without an address: the table was not made by ofmipname");
    return Mailbox{data->substr(0, nul), data->substr(nul + 1), false};
}

} // namespace mw::mess822
