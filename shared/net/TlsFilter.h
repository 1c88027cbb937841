// SPDX-License-Identifier: GPL-3.0-or-later
// One TLS connection over memory: bytes in, bytes out, no socket. For the sources of mw::tls only.
#pragma once

#include "shared/net/OpenSsl.h"
#include "shared/net/Stream.h"

namespace mw::net {

class TlsFilter final : public StreamFilter {
public:
    // Kinds: Memory.
    static Result<std::unique_ptr<TlsFilter>> make(SSL_CTX *context);

    SSL *ssl() const { return m_ssl.get(); }

    // Goes on with the handshake with what the network brought; what has to be sent is appended to `raw`, an alert of a
    // failure included. True: it is done. Kinds: Network.
    Result<bool> shakeHands(std::string_view bytes, std::string &raw);
    // Notes the facts once the handshake is done.
    void conclude(bool peerVerified);

    Result<bool> received(std::string_view bytes, std::vector<char> &plain, std::string &raw) override;
    Result<void> wrapped(std::string_view plain, std::string &raw) override;
    void closing(std::string &raw) override;
    const TlsFacts &facts() const override { return m_facts; }

private:
    explicit TlsFilter(openssl::Ssl ssl) : m_ssl(std::move(ssl)) {}
    Result<void> take(std::string_view bytes);
    void giveTo(std::string &raw);

    openssl::Ssl m_ssl;
    TlsFacts m_facts;
};

} // namespace mw::net
