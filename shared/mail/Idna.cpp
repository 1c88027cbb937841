// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Idna.h"

#include "shared/mail/Utf8.h"

#include <idn2.h>
#include <memory>

namespace mw::mail {

std::optional<std::string> asciiDomain(std::string_view domain)
{
    if (isAscii(domain))
        return std::string(domain);
    if (!isUtf8(domain))
        return std::nullopt;
    char *result = nullptr;
    const std::string name(domain);
    if (::idn2_to_ascii_8z(name.c_str(), &result, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
        return std::nullopt;
    const std::unique_ptr<char, decltype(&::idn2_free)> owned(result, &::idn2_free);
    return std::string(result);
}

std::optional<std::string> withAsciiDomain(std::string_view address)
{
    const auto at = address.rfind('@');
    if (at == std::string_view::npos)
        return std::string(address);
    const auto domain = asciiDomain(address.substr(at + 1));
    if (!domain)
        return std::nullopt;
    return std::string(address.substr(0, at + 1)) + *domain;
}

} // namespace mw::mail
