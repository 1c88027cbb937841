// SPDX-License-Identifier: GPL-3.0-or-later
// Where mail for a host is sent: control/smtproutes.
#pragma once

#include "shared/mail/Controls.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct SmtpRoute {
    enum class Kind : std::uint8_t {
        MailExchangers, // no entry, or one with an empty relay: ask DNS for the host's exchangers
        Relay,          // to `host`, without asking for exchangers
        Invalid,        // the entry cannot be used; `problem` says why
    };
    Kind kind = Kind::MailExchangers;
    std::string key; // the entry that decided, as looked up
    bool matched = false;
    std::string host; // of the relay: a name, an address, or an address in brackets
    std::uint16_t port = 25;
    std::string problem;
    std::vector<std::string> steps; // what was looked at, in order
};

class SmtpRoutes {
public:
    static Result<SmtpRoutes> load(const Controls &controls);
    // From the text of a file. A host in brackets may hold colons.
    static SmtpRoutes parse(std::string_view text);

    // The entry of the host, else of its longest suffix that begins at a dot, else of the empty host.
    SmtpRoute find(std::string_view host) const;
    // Relays by host, in lower case, as they stand in the file.
    const ControlMap &entries() const { return m_routes; }
    // Reads the right side of an entry: "", "relay", "relay:port", "[address]:port".
    static SmtpRoute parseRelay(std::string_view relay);

private:
    ControlMap m_routes;
};

} // namespace mw::mail
