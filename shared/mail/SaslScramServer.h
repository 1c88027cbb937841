// SPDX-License-Identifier: GPL-3.0-or-later
// The server's side of SCRAM-SHA-256; see SaslServer.h, which makes it. A header of its own for tests that set the nonce.
#pragma once

#include "shared/mail/SaslServer.h"
#include "shared/mail/Scram.h"

namespace mw::mail {

// Without channel binding: a client that demands it ("p") is refused, one that could ("y") is right that we do not offer it.
class ScramServer final : public SaslServer {
public:
    // `nonce`: for tests, our part of it; empty: a random one.
    ScramServer(authquestion::AuthAsker &asker, std::string clientIp, std::string nonce = {});

    Step start(std::optional<std::string> initial) override;
    Step next(std::string_view response) override;

private:
    enum class State { First, Final, Proved, Over };
    Step answerFirst(std::string_view message);
    Step answerFinal(std::string_view message);

    authquestion::AuthAsker &m_asker;
    std::string m_clientIp;
    std::string m_nonce;
    State m_state = State::First;
    scram::ClientFirst m_first;
    std::string m_serverFirst;
    std::string m_user; // who it is, once proved
};

} // namespace mw::mail
