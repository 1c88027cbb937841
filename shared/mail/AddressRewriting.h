// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in header fields: completing one (qmail-header(5)), and going through a field's list of them.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/HeaderTokens.h"

#include <functional>
#include <optional>
#include <string_view>

namespace mw::mail {

class AddressCompletion {
public:
    // Names for: addresses without a host, hosts without a dot, and hosts that end in a plus sign.
    // Format: one of them cannot be read as a part of an address; the text is "@NAME" or ".NAME".
    static Result<AddressCompletion> make(std::string_view defaultHost, std::string_view defaultDomain,
                                          std::string_view plusDomain);

    // Drops a source route, a trailing @ or dot; adds a host and a domain. The empty address and x@[] stay.
    void complete(HeaderTokens &address) const;

private:
    AddressCompletion() = default;
    HeaderTokens m_host;   // with its @
    HeaderTokens m_domain; // with its dot
    HeaderTokens m_plus;   // with its dot
};

// Goes through the list from right to left, the only direction in which RFC 822 lists are easy to read: a word that
// stands beside an address without a comma is an address of its own. `rewrite` may change each address (in its
// reading order, without angle brackets). Nothing if the list is broken; addresses right of the fault were seen then.
std::optional<HeaderTokens> rewriteAddresses(const HeaderTokens &list,
                                             const std::function<void(HeaderTokens &address)> &rewrite);

} // namespace mw::mail
