// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Controls.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/Home.h"
#include "shared/os/Files.h"

namespace mw::mail {

Controls::Controls(std::string directory) : m_directory(std::move(directory)) {}

Controls Controls::ofHome()
{
    return Controls(homePath("control"));
}

Result<std::optional<std::string>> Controls::text(const std::string &name) const
{
    auto bytes = os::readFile(m_directory + "/" + name);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().kind == ErrorKind::NotFound)
        return std::optional<std::string>();
    return Failure(bytes.error());
}

Result<std::optional<std::string>> Controls::line(const std::string &name) const
{
    const auto content = MW_TRY(text(name));
    if (!content)
        return std::optional<std::string>();
    const std::string_view all = *content;
    return std::optional(std::string(text::trimRight(all.substr(0, all.find('\n')))));
}

Result<std::optional<std::string>> Controls::lineOrMe(const std::string &name) const
{
    auto own = MW_TRY(line(name));
    if (own)
        return own;
    return line("me");
}

Result<std::string> Controls::lineOr(const std::string &name, std::string_view otherwise) const
{
    auto own = MW_TRY(line(name));
    return own ? std::move(*own) : std::string(otherwise);
}

Result<std::uint64_t> Controls::number(const std::string &name, std::uint64_t otherwise) const
{
    const auto own = MW_TRY(line(name));
    if (!own)
        return otherwise;
    const auto number = text::leadingNumber(*own);
    return number.digits ? number.value : otherwise;
}

Result<std::uint64_t> Controls::number(const std::string &name) const
{
    return number(name, standardNumber(name));
}

Result<std::string> Controls::lineOrStandard(const std::string &name) const
{
    const auto *file = findControlFile(name);
    if (file && file->standard == ControlStandard::Value)
        return lineOr(name, file->standardValue);
    return MW_TRY(lineOrMe(name)).value_or(name);
}

Result<std::optional<std::vector<std::string>>> Controls::list(const std::string &name) const
{
    const auto content = MW_TRY(text(name));
    if (!content)
        return std::optional<std::vector<std::string>>();
    return std::optional(parseControlList(*content));
}

Result<std::optional<ControlMap>> Controls::map(const std::string &name) const
{
    const auto content = MW_TRY(text(name));
    if (!content)
        return std::optional<ControlMap>();
    return std::optional(parseControlMap(*content));
}

std::vector<std::string> parseControlList(std::string_view text)
{
    std::vector<std::string> out;
    for (auto line : text::split(text, '\n')) {
        line = text::trimRight(line);
        if (!line.empty() && !line.starts_with('#'))
            out.emplace_back(line);
    }
    return out;
}

ControlMap parseControlMap(std::string_view text)
{
    ControlMap out;
    for (const auto &line : parseControlList(text)) {
        const auto colon = line.find(':');
        if (colon != std::string::npos)
            out[text::lower(std::string_view(line).substr(0, colon))] = line.substr(colon + 1);
    }
    return out;
}

} // namespace mw::mail
