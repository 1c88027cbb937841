// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as an administrator sees them (mw::tls): making one, reading what one says, and judging a key and a
// certificate before a server shows them. All in PEM; errors are plain words.
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"

#include <string>
#include <string_view>
#include <vector>

namespace mw::net {

struct CertificateFacts {
    std::vector<std::string> names; // hosts and addresses it is for; "*.example.org" for all directly below
    std::string subject;            // "CN=mail.example.org"
    std::string issuer;
    UnixTime notBefore = 0;
    UnixTime notAfter = 0;
    bool selfSigned = false;
    std::string key;         // "ECDSA P-256", "RSA 2048"
    std::string fingerprint; // SHA-256, in pairs of capital hexadecimal digits with colons
};

// The certificate that counts in a PEM text: the one that its private key is for; without a key the first. Kinds: Format.
Result<CertificateFacts> readCertificate(std::string_view pem);
// Whether a client that wants to talk to `host` (a name or an address) takes this certificate for it (RFC 9525). Kinds:
// Format.
Result<bool> certificateIsFor(std::string_view pem, const std::string &host);

struct SelfSigned {
    std::vector<std::string> names; // hosts or addresses, at least one; the first is the subject
    int days = 3650;
};
// Key and certificate in one text, ECDSA P-256. Kinds: Format (a name that is none, or `days`), System.
Result<std::string> makeSelfSigned(const SelfSigned &wanted);

struct PreparedIdentity {
    std::string pem; // key, certificate, and the chain in its order
    CertificateFacts facts;
    std::vector<std::string> remarks; // sentences about what was put right or what clients will not like
};
// What a server can show, from a certificate with its chain and a private key, wherever each stands in the two texts (the
// second may be empty). Kinds: Format (damaged, no key, a passphrase, or the key is not for any of the certificates),
// Config (expired, or unfit for a server).
Result<PreparedIdentity> prepareIdentity(const std::string &certificates, const std::string &key, UnixTime now);

// "until 3 March 2027 (in 96 days)", "expired on 3 March 2026 (2 days ago)", "from 3 March 2027 on".
std::string validityInWords(const CertificateFacts &facts, UnixTime now);

} // namespace mw::net
