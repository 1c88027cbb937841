// SPDX-License-Identifier: GPL-3.0-or-later
// TLS for both ends of a Stream (mw::tls): which certificates a server shows, and what a client demands. TLS 1.2 and
// 1.3; no compression, no renegotiation, no resumption. A program that includes this links OpenSSL.
#pragma once

#include "shared/net/Stream.h"

#include "shared/base/Error.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace mw::net {

// What a server shows. A copy shares the certificates of the original. May be made as root and used after the rights
// have been dropped, or in a forked child.
class TlsServer {
public:
    struct Contexts;

    // Each identity: PEM text with a private key and its chain, in any order; the certificate that the key fits counts
    // as the server's own. The first identity is for clients that name no host or an unknown one; the others are chosen
    // by the host the client names (RFC 6066), an exact name before a wildcard. `ciphers`: those of TLS 1.2, in
    // OpenSSL's words; empty: those with forward secrecy and no known weakness.
    // Kinds: Format (an identity cannot be read; the text says which and why), Config (no identity, or `ciphers`).
    static Result<TlsServer> make(std::span<const std::string> identities, const std::string &ciphers = {});

    const Contexts &contexts() const { return *m_contexts; }

private:
    explicit TlsServer(std::shared_ptr<const Contexts> contexts) : m_contexts(std::move(contexts)) {}
    std::shared_ptr<const Contexts> m_contexts;
};

enum class TlsVerify : std::uint8_t {
    Nobody, // encrypted, whoever it is
    Name    // the chain must end at an authority and the certificate must be for the name
};

// Reads the TLS library's settings and loads the modules that they name (for FIPS, say), ahead of a sandbox in which
// neither can be done.
void prepareTls();

// What a client demands and shows. A copy shares all of it with the original.
class TlsClient {
public:
    struct Context;
    struct Options {
        TlsVerify verify = TlsVerify::Nobody;
        std::string authorities; // path of a PEM file of certificates to trust; empty: the system's authorities
        std::string ciphers;     // those of TLS 1.2, in OpenSSL's words; empty: all without a known break
        std::string identity;    // PEM text of a client certificate with its key, or empty
    };
    // Kinds: Config (authorities or ciphers cannot be used), Format (identity).
    static Result<TlsClient> make(const Options &options);

    const Context &context() const { return *m_context; }

private:
    explicit TlsClient(std::shared_ptr<const Context> context) : m_context(std::move(context)) {}
    std::shared_ptr<const Context> m_context;
};

} // namespace mw::net
