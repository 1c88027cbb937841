// SPDX-License-Identifier: GPL-3.0-or-later
// Which of this machine's addresses a connection comes from: control/outgoingip and control/bindroutes.
#pragma once

#include "shared/mail/Controls.h"
#include "shared/net/IpAddress.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::remote {

class OwnEnd {
public:
    // Config: an entry is no IP address.
    static Result<OwnEnd> load(const mail::Controls &controls);

    // The address to send from to `peer` for mail of `host`; nothing: the system chooses. Of bindroutes the entry of
    // the host counts, else of its longest suffix that begins at a dot, else of the empty host; without one,
    // outgoingip. An address of the other family is passed over.
    std::optional<net::IpAddress> addressFor(std::string_view host, const net::IpAddress &peer) const;

private:
    using Addresses = std::vector<net::IpAddress>;
    Addresses m_outgoing;
    std::map<std::string, Addresses, std::less<>> m_routes;
};

} // namespace mw::remote
