// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/BadMailFrom.h"

#include "shared/base/Text.h"

namespace mw::mail {

Result<BadMailFrom> BadMailFrom::load(const Controls &controls, const std::string &name)
{
    BadMailFrom out;
    for (const auto &entry : MW_TRY(controls.list(name)).value_or(std::vector<std::string>{}))
        out.m_entries.insert(text::lower(entry));
    return out;
}

bool BadMailFrom::refuses(std::string_view given) const
{
    if (m_entries.empty())
        return false;
    const auto address = text::lower(given);
    const auto at = address.rfind('@');
    return m_entries.contains(address) || (at != std::string::npos && m_entries.contains(address.substr(at)));
}

} // namespace mw::mail
