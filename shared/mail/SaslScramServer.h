// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of SCRAM-SHA-256 and SCRAM-SHA-256-PLUS; see SaslServer.h, which makes it. A header of its own for tests that set the nonce.
#pragma once

#include "shared/mail/SaslServer.h"
#include "shared/mail/Scram.h"

namespace mw::mail {

class ScramServer final : public SaslServer {
public:
    // Whether the exchange is bound to the TLS connection. NotOffered: a client that could ("y") is right that we do not.
    // Offered, and the client chose SCRAM-SHA-256 without: one that could has not seen our offer, so somebody between has
    // taken it away, and it is refused. Demanded: SCRAM-SHA-256-PLUS.
    enum class Binding { NotOffered, Offered, Demanded };
    // `data`: tls-exporter, where it is demanded. `nonce`: for tests, our part of it; empty: a random one.
    ScramServer(authquestion::AuthAsker &asker, std::string clientIp, Binding binding = Binding::NotOffered,
                std::string data = {}, std::string nonce = {});

    Step start(std::optional<std::string> initial) override;
    Step next(std::string_view response) override;

private:
    enum class State { First, Final, Proved, Over };
    bool fitsBinding(const scram::ClientFirst &first) const;
    Step answerFirst(std::string_view message);
    Step answerFinal(std::string_view message);

    authquestion::AuthAsker &m_asker;
    std::string m_clientIp;
    Binding m_binding;
    std::string m_data;
    std::string m_nonce;
    State m_state = State::First;
    scram::ClientFirst m_first;
    std::string m_serverFirst;
    std::string m_user; // who it is, once proved
};

} // namespace mw::mail
