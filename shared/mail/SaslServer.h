// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of authentication: PLAIN (RFC 4616), LOGIN, SCRAM-SHA-256 and SCRAM-SHA-256-PLUS (RFC 7677). It knows no password: it asks
// the authentication service.
#pragma once

#include "shared/mail/AuthQuestion.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

// One object an attempt. Everything is decoded; base64 and cancelling ("*") are the protocol's affair.
class SaslServer {
public:
    struct Step {
        enum class Kind {
            Challenge, // `data` is for the client, whose answer goes to next()
            Done,      // the client is `user`
            Failed,    // wrong name or password, or something this server does not do for anybody (SMTP: 535)
            Trouble,   // nobody can tell now (SMTP: 454)
            Malformed, // the client broke the mechanism's rules (SMTP: 501)
        };
        Kind kind = Kind::Malformed;
        std::string data; // challenge, undecoded
        std::string user;
    };

    // `mechanism` in any case. Nothing: that mechanism is unknown. `asker` has to live as long. `binding`: the TLS
    // connection's tls-exporter (RFC 9266) where SCRAM-SHA-256-PLUS is offered, and empty where it is not.
    static std::unique_ptr<SaslServer> make(std::string_view mechanism, authquestion::AuthAsker &asker, std::string clientIp,
                                            std::string binding = {});
    virtual ~SaslServer() = default;
    SaslServer(const SaslServer &) = delete;
    SaslServer &operator=(const SaslServer &) = delete;

    // `initial`: the initial response, if the client sent one ("=" being an empty one).
    virtual Step start(std::optional<std::string> initial) = 0;
    // The answer to the last challenge. After anything but a challenge the exchange is over.
    virtual Step next(std::string_view response) = 0;

protected:
    SaslServer() = default;
};

} // namespace mw::mail
