// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/TlsFilter.h"

#include "shared/base/Text.h"

#include <openssl/err.h>

namespace mw::net {
namespace {

constexpr std::size_t kRecord = 16384; // the most that one record says

} // namespace

Result<std::unique_ptr<TlsFilter>> TlsFilter::make(SSL_CTX *context)
{
    openssl::Ssl ssl(SSL_new(context));
    openssl::Bio in(BIO_new(BIO_s_mem()));
    openssl::Bio out(BIO_new(BIO_s_mem()));
    if (!ssl || !in || !out)
        return fail(ErrorKind::Memory, "TLS: " + openssl::lastReason());
    SSL_set_bio(ssl.get(), in.release(), out.release());
    return std::unique_ptr<TlsFilter>(new TlsFilter(std::move(ssl)));
}

Result<void> TlsFilter::take(std::string_view bytes)
{
    std::size_t written = 0;
    if (!bytes.empty() && BIO_write_ex(SSL_get_rbio(ssl()), bytes.data(), bytes.size(), &written) != 1)
        return fail(ErrorKind::Memory, "TLS: " + openssl::lastReason());
    return {};
}

void TlsFilter::giveTo(std::string &raw)
{
    BIO *out = SSL_get_wbio(ssl());
    char *bytes = nullptr;
    const auto length = BIO_get_mem_data(out, &bytes);
    if (length > 0)
        raw.append(bytes, static_cast<std::size_t>(length));
    (void)BIO_reset(out);
}

Result<bool> TlsFilter::shakeHands(std::string_view bytes, std::string &raw)
{
    MW_TRY_VOID(take(bytes));
    ERR_clear_error();
    const int done = SSL_do_handshake(ssl());
    const int what = SSL_get_error(ssl(), done);
    giveTo(raw);
    if (done == 1)
        return true;
    if (what == SSL_ERROR_WANT_READ)
        return false;
    return fail(ErrorKind::Network, "TLS: " + openssl::handshakeTrouble());
}

void TlsFilter::conclude(bool peerVerified)
{
    m_facts.protocol = SSL_get_version(ssl());
    m_facts.cipher = SSL_get_cipher_name(ssl());
    m_facts.bits = SSL_get_cipher_bits(ssl(), nullptr);
    m_facts.peerVerified = peerVerified;
    // Before TLS 1.3 two connections can be brought to have the same.
    constexpr std::string_view kLabel = "EXPORTER-Channel-Binding";
    std::string exporter(32, '\0');
    if (SSL_version(ssl()) >= TLS1_3_VERSION &&
        SSL_export_keying_material(ssl(), reinterpret_cast<unsigned char *>(exporter.data()), exporter.size(), kLabel.data(),
                                   kLabel.size(), nullptr, 0, 1) == 1)
        m_facts.exporter = std::move(exporter);
    if (const char *name = SSL_get_servername(ssl(), TLSEXT_NAMETYPE_host_name))
        m_facts.serverName = text::lower(name);
}

Result<bool> TlsFilter::received(std::string_view bytes, std::vector<char> &plain, std::string &raw)
{
    MW_TRY_VOID(take(bytes));
    for (;;) {
        const auto before = plain.size();
        plain.resize(before + kRecord);
        std::size_t count = 0;
        ERR_clear_error();
        const int read = SSL_read_ex(ssl(), plain.data() + before, kRecord, &count);
        const int what = SSL_get_error(ssl(), read);
        plain.resize(before + (read == 1 ? count : 0));
        giveTo(raw);
        if (read == 1)
            continue;
        if (what == SSL_ERROR_WANT_READ)
            return true;
        if (what == SSL_ERROR_ZERO_RETURN)
            return false;
        return fail(ErrorKind::Network, "TLS: " + openssl::lastReason());
    }
}

Result<void> TlsFilter::wrapped(std::string_view plain, std::string &raw)
{
    std::size_t written = 0;
    ERR_clear_error();
    const int done = SSL_write_ex(ssl(), plain.data(), plain.size(), &written);
    giveTo(raw);
    if (done != 1 || written != plain.size())
        return fail(ErrorKind::Network, "TLS: " + openssl::lastReason());
    return {};
}

void TlsFilter::closing(std::string &raw)
{
    ERR_clear_error();
    (void)SSL_shutdown(ssl());
    ERR_clear_error();
    giveTo(raw);
}

} // namespace mw::net
