// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of SCRAM-SHA-256 and SCRAM-SHA-256-PLUS; see Sasl.h, which makes it. A header of its own for tests that set the nonce.
#pragma once

#include "shared/mail/Sasl.h"
#include "shared/mail/Secret.h"

namespace mw::mail {

class ScramClient final : public SaslClient {
public:
    // `nonce`: for tests; empty: a random one. `binding`: tls-exporter; with it this is SCRAM-SHA-256-PLUS.
    ScramClient(std::string user, Secret password, std::string nonce = {}, std::string binding = {});

    Result<std::optional<std::string>> initialResponse() override;
    Result<std::string> respond(std::string_view challenge) override;
    Result<void> finish(std::string_view lastServerData) override;

private:
    enum class State { Begin, First, Final, Proved, Failed };
    Result<std::string> clientFirst();
    Result<std::string> answerFirst(std::string_view challenge);
    Result<void> checkFinal(std::string_view challenge);

    std::string m_user;
    Secret m_password;
    std::string m_nonce;
    std::string m_binding;
    std::string m_header; // nobody to act for; with or without binding
    State m_state = State::Begin;
    std::string m_bare;
    std::string m_expected; // the server's signature
};

} // namespace mw::mail
