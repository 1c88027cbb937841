// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of authentication (SASL, RFC 4422): PLAIN (RFC 4616), LOGIN, SCRAM-SHA-256 and SCRAM-SHA-256-PLUS
// (RFC 7677), XOAUTH2.
// Everything here is decoded; base64 is the protocol's affair.
#pragma once

#include "shared/base/Error.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// One object an attempt. Its copy of the secret is wiped with it.
class SaslClient {
public:
    // `mechanism` in any case. Nothing: that mechanism is unknown. `secret`: the password; for XOAUTH2 the token.
    // `binding`: the TLS connection's tls-exporter (RFC 9266); without it there is no SCRAM-SHA-256-PLUS.
    static std::unique_ptr<SaslClient> make(std::string_view mechanism, std::string user, std::string secret,
                                            std::string binding = {});
    virtual ~SaslClient() = default;
    SaslClient(const SaslClient &) = delete;
    SaslClient &operator=(const SaslClient &) = delete;

    // What the client says before the server does; nothing: the mechanism begins with the server. A client that does not
    // send it with the command answers the server's first, empty challenge with it.
    virtual Result<std::optional<std::string>> initialResponse() = 0;
    // The answer to a challenge. Format: the server broke the mechanism's rules, or name or password cannot be used with
    // it. Permission: the server could not prove that it knows the password. After an error the exchange is cancelled.
    virtual Result<std::string> respond(std::string_view challenge) = 0;
    // To be called when the server says that the client is who it claims to be, with what it sent along, if anything.
    // Permission: with SCRAM, if it has not proved that it knows the password.
    virtual Result<void> finish(std::string_view lastServerData) = 0;

protected:
    SaslClient() = default;
};

enum class SecretKind { Password, Token };
// The best of the mechanisms that a server offers (words with spaces between) for what one has: SCRAM-SHA-256-PLUS (if
// `bound`: there is a binding), SCRAM-SHA-256, PLAIN, LOGIN for a password, XOAUTH2 for a token. Empty: none of them.
std::string_view bestMechanism(std::string_view offered, SecretKind kind, bool bound = false);

} // namespace mw::mail
