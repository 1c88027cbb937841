// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSL's objects with one owner each, and its errors in plain words. For the sources of mw::tls only: no public
// header includes this.
#pragma once

#include "shared/base/Error.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace mw::net::openssl {

template <auto free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using Ssl = std::unique_ptr<SSL, Freed<&SSL_free>>;
using Context = std::unique_ptr<SSL_CTX, Freed<&SSL_CTX_free>>;
using Bio = std::unique_ptr<BIO, Freed<&BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;

// A key and the certificates that vouch for it: its own first, then the others as they stood.
struct Identity {
    Key key;
    std::vector<Certificate> chain;
};

// All certificates of a PEM text in their order. Kinds: Format.
Result<std::vector<Certificate>> readCertificates(std::string_view pem);
// The private key in a PEM text. Kinds: Format (none, damaged, or under a passphrase, which nobody could type).
Result<Key> readKey(std::string_view pem);
// Both of them. Kinds: Format (also: no certificate is for the key).
Result<Identity> readIdentity(std::string_view pem);

// "wrong version number" and the like, from OpenSSL's queue of errors, which is empty afterwards.
std::string lastReason();
// Why a handshake failed, in words, from the same queue.
std::string handshakeTrouble();
// What is wrong with a certificate that OpenSSL judged `verdict` (X509_V_ERR_...), in words.
std::string certificateTrouble(long verdict, const X509 *certificate, const std::string &name);

// The names a certificate is for: its dNSName and iPAddress entries, or the common name where it has none of them.
std::vector<std::string> namesOf(const X509 *certificate);
// "C=..., CN=..." as RFC 2253 writes it.
std::string nameText(const X509_NAME *name);

} // namespace mw::net::openssl
