// SPDX-License-Identifier: GPL-3.0-or-later
// The variables of one connection, in the environment for as long as the session lasts.
#pragma once

#include "daemon/mta/qmail-smtpd/Client.h"
#include "shared/net/Tcp.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mw::smtpd {

// Sets the variables of tcp-environ(5) and then those of the rule; on destruction every variable it set has the
// value, or the absence, that it had before.
class SessionEnvironment {
public:
    using Variables = std::vector<std::pair<std::string, std::string>>;
    SessionEnvironment(const mail::ConnectionNames &names, const net::Endpoint &local, const net::Endpoint &remote,
                       const Variables &ofRule);
    ~SessionEnvironment();
    SessionEnvironment(const SessionEnvironment &) = delete;
    SessionEnvironment &operator=(const SessionEnvironment &) = delete;

    // What the session needs of them.
    Client client() const;

private:
    void set(const std::string &name, const std::optional<std::string> &value);
    std::vector<std::pair<std::string, std::optional<std::string>>> m_before;
};

} // namespace mw::smtpd
