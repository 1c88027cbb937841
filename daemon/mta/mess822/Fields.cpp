// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/Fields.h"

#include "daemon/mta/small/Small.h"
#include "shared/base/Text.h"
#include "shared/mail/HeaderField.h"
#include "shared/os/Fd.h"

#include <algorithm>
#include <unistd.h>

namespace mw::mess822 {

Result<std::optional<std::string>> nextField(mail::MessageReader &reader)
{
    auto field = MW_TRY(reader.nextField());
    if (field && field->starts_with("MBOX-Line: From "))
        return std::nullopt;
    return field;
}

Result<void> forEachField(const std::function<void(const std::string &field)> &use)
{
    mail::MessageReader reader(STDIN_FILENO);
    while (true) {
        const auto field = nextField(reader);
        if (!field && field.error().kind == ErrorKind::Format)
            return {};
        if (!MW_TRY(field))
            return {};
        use(**field);
    }
}

bool isNamed(std::string_view field, std::string_view name)
{
    return text::equalIgnoringCase(field.substr(0, mail::headerNameLength(field)), name);
}

std::string unfolded(std::string_view field)
{
    std::string value(mail::headerValue(field));
    std::erase_if(value, [](char c) { return c == '\r' || c == '\n'; });
    return value;
}

int printAll(std::string_view program, std::string_view text)
{
    const auto written = os::writeAll(STDOUT_FILENO, text);
    return written ? 0 : small::Program(program).fatal(small::kTemporary, written.error().text);
}

} // namespace mw::mess822
