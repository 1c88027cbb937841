// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/Tls.h"

#include "shared/net/OpenSsl.h"
#include "shared/net/TlsContexts.h"

#include "shared/os/Files.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace mw::net {
namespace {

using namespace openssl;

// Forward secrecy, and no cipher that is known to be weak. TLS 1.3 has only such ones.
constexpr const char *kServerCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:DHE+CHACHA20:ECDHE+AES:DHE+AES:"
                                       "!aNULL:!eNULL:!PSK:!SRP:!DSS:!MD5:!AESCCM";
// Whoever demands a certificate: the same, and RSA key exchange, for which old servers are known.
constexpr const char *kClientCiphers = "HIGH:!aNULL:!eNULL:!PSK:!SRP:!DSS:!MD5:!RC4:!3DES:!CAMELLIA:!ARIA";
// Whoever would else speak in the clear: short keys are better than none.
constexpr const char *kAnyServerCiphers = "HIGH:!aNULL:!eNULL:!PSK:!SRP:!DSS:!MD5:!RC4:!3DES:!CAMELLIA:!ARIA:@SECLEVEL=1";

constexpr std::array<unsigned char, 10> kSessionContext{'m', 'a', 'i', 'l', 'w', 'r', 'i', 'g', 'h', 't'};

Result<Context> makeContext(const SSL_METHOD *method, const std::string &ciphers, const char *standard)
{
    Context context(SSL_CTX_new(method));
    if (!context)
        return fail(ErrorKind::Memory, "TLS: " + lastReason());
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET |
                                           SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    if (SSL_CTX_set_cipher_list(context.get(), ciphers.empty() ? standard : ciphers.c_str()) != 1)
        return fail(ErrorKind::Config, "ciphers " + ciphers + ": " + lastReason());
    return context;
}

Result<void> useIdentity(SSL_CTX *context, const Identity &identity)
{
    if (SSL_CTX_use_certificate(context, identity.chain.front().get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, identity.key.get()) != 1)
        return fail(ErrorKind::Format, "the certificate cannot be used: " + lastReason());
    for (const auto &certificate : std::span(identity.chain).subspan(1)) {
        if (SSL_CTX_add1_chain_cert(context, certificate.get()) != 1)
            return fail(ErrorKind::Format, "the chain cannot be used: " + lastReason());
    }
    return {};
}

bool isFor(SSL_CTX *context, const char *name, unsigned flags)
{
    return X509_check_host(SSL_CTX_get0_certificate(context), name, 0, flags, nullptr) == 1;
}

// The client has named the host it wants.
int chooseIdentity(SSL *ssl, int *, void *argument)
{
    const auto *contexts = static_cast<const TlsServer::Contexts *>(argument);
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    if (name == nullptr)
        return SSL_TLSEXT_ERR_NOACK;
    constexpr std::array<unsigned, 2> kPasses{X509_CHECK_FLAG_NO_WILDCARDS, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS};
    for (const auto flags : kPasses) {
        for (const auto &context : contexts->all) {
            if (isFor(context.get(), name, flags)) {
                SSL_set_SSL_CTX(ssl, context.get());
                return SSL_TLSEXT_ERR_OK;
            }
        }
    }
    return SSL_TLSEXT_ERR_OK;
}

Result<Context> makeServerContext(const std::string &pem, const std::string &ciphers)
{
    const auto identity = MW_TRY(readIdentity(pem));
    auto context = MW_TRY(makeContext(TLS_server_method(), ciphers, kServerCiphers));
    MW_TRY_VOID(useIdentity(context.get(), identity));
    SSL_CTX_set_dh_auto(context.get(), 1);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_session_id_context(context.get(), kSessionContext.data(), kSessionContext.size());
    return context;
}

// Is this a directory in which certificates can be looked up one by one, as c_rehash and its kind make it?
bool isHashed(const char *directory)
{
    const auto names = os::listDirectory(os::kWorkingDirectory, directory);
    return names && std::ranges::any_of(*names, [](const std::string &name) { return name.ends_with(".0"); });
}

// Reading the list of all authorities costs more than a handshake, so it is done only where there is no other way.
bool trustSystem(SSL_CTX *context)
{
    const char *own = std::getenv(X509_get_default_cert_dir_env());
    if (isHashed(own != nullptr ? own : X509_get_default_cert_dir()) && std::getenv(X509_get_default_cert_file_env()) == nullptr)
        return SSL_CTX_set_default_verify_dir(context) == 1;
    return SSL_CTX_set_default_verify_paths(context) == 1;
}

// The certificate is judged when the handshake is done (Stream::startTls), so that the reason can be told.
Result<void> trust(SSL_CTX *context, const TlsClient::Options &options)
{
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
    if (options.verify == TlsVerify::Nobody)
        return {};
    // A certificate that the administrator names is trusted, be it an authority's or not.
    X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(context), X509_V_FLAG_PARTIAL_CHAIN);
    const auto &file = options.authorities;
    if (file.empty() ? trustSystem(context) : SSL_CTX_load_verify_file(context, file.c_str()) == 1)
        return {};
    return fail(ErrorKind::Config, (file.empty() ? "the system's list of authorities" : file) + " cannot be used: " + lastReason());
}

} // namespace

void prepareTls()
{
    OPENSSL_init_ssl(OPENSSL_INIT_LOAD_CONFIG | OPENSSL_INIT_LOAD_SSL_STRINGS, nullptr);
}

Result<TlsServer> TlsServer::make(std::span<const std::string> identities, const std::string &ciphers)
{
    if (identities.empty())
        return fail(ErrorKind::Config, "TLS needs a certificate, and there is none");
    auto contexts = std::make_shared<Contexts>();
    for (std::size_t i = 0; i < identities.size(); i++) {
        auto context = makeServerContext(identities[i], ciphers);
        if (!context)
            return Failure(context.error().within("certificate " + std::to_string(i + 1) + " of " + std::to_string(identities.size())));
        contexts->all.push_back(std::move(*context));
    }
    SSL_CTX *first = contexts->all.front().get();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast" // in OpenSSL's macro
    SSL_CTX_set_tlsext_servername_callback(first, &chooseIdentity);
#pragma GCC diagnostic pop
    SSL_CTX_set_tlsext_servername_arg(first, contexts.get());
    return TlsServer(std::move(contexts));
}

Result<TlsClient> TlsClient::make(const Options &options)
{
    auto context = MW_TRY(makeContext(TLS_client_method(), options.ciphers,
                                      options.verify == TlsVerify::Nobody ? kAnyServerCiphers : kClientCiphers));
    MW_TRY_VOID(trust(context.get(), options));
    if (!options.identity.empty()) {
        const auto identity = MW_TRY(readIdentity(options.identity));
        MW_TRY_VOID(useIdentity(context.get(), identity));
    }
    return TlsClient(std::make_shared<const Context>(Context{std::move(context), options.verify}));
}

} // namespace mw::net
