// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-remote/Confinement.h"

#include "shared/mail/Sandboxes.h"
#include "shared/net/Tls.h"

namespace mw::remote {

Result<void> Confinement::enter(Settings &settings)
{
    if (!m_inside) {
        if (auto lines = settings.routing.tokenCommands(); !lines.empty())
            m_tokens = std::make_shared<TokenProcess>(MW_TRY(TokenProcess::start(std::move(lines))));
        net::prepareTls();
        MW_TRY_VOID(mail::enterSandboxOf(mail::Confined::Remote, {.named = settings.routing.authorityFiles()}));
        m_inside = true;
    }
    if (m_tokens)
        settings.tokens = [tokens = m_tokens](std::string_view line) { return tokens->ask(line); };
    return {};
}

} // namespace mw::remote
