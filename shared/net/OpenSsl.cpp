// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/OpenSsl.h"

#include "shared/net/IpAddress.h"

#include <algorithm>
#include <array>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace mw::net::openssl {
namespace {

using Names = std::unique_ptr<GENERAL_NAMES, Freed<&GENERAL_NAMES_free>>;

// A program without a terminal must not be asked for a passphrase.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Bio readingFrom(std::string_view text)
{
    return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string textOf(const ASN1_STRING *string)
{
    const auto *bytes = static_cast<const char *>(static_cast<const void *>(ASN1_STRING_get0_data(string)));
    return {bytes, static_cast<std::size_t>(ASN1_STRING_length(string))};
}

std::string addressText(const ASN1_STRING *string)
{
    const auto *bytes = ASN1_STRING_get0_data(string);
    if (ASN1_STRING_length(string) == 4) {
        std::uint32_t address = 0;
        for (int i = 0; i < 4; i++)
            address = address << 8U | bytes[i];
        return IpAddress::v4(address).text();
    }
    std::array<std::uint8_t, 16> all{};
    if (ASN1_STRING_length(string) == 16)
        std::copy_n(bytes, all.size(), all.begin());
    return IpAddress::v6(all).text();
}

std::string commonName(const X509 *certificate)
{
    const X509_NAME *name = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    return at < 0 ? std::string() : textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
}

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const auto &name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? "no name" : out;
}

} // namespace

Result<std::vector<Certificate>> readCertificates(std::string_view pem)
{
    const auto bio = readingFrom(pem);
    std::vector<Certificate> out;
    ERR_clear_error();
    while (auto *certificate = PEM_read_bio_X509(bio.get(), nullptr, &noPassphrase, nullptr))
        out.emplace_back(certificate);
    const auto error = ERR_peek_last_error();
    const bool atEnd = ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
    const auto reason = lastReason();
    if (!atEnd)
        return fail(ErrorKind::Format, "certificate " + std::to_string(out.size() + 1) + " is damaged: " + reason);
    return out;
}

Result<Key> readKey(std::string_view pem)
{
    const auto bio = readingFrom(pem);
    ERR_clear_error();
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, &noPassphrase, nullptr));
    ERR_clear_error();
    if (key)
        return key;
    if (pem.contains("ENCRYPTED"))
        return fail(ErrorKind::Format, "the private key is under a passphrase, which nobody could type when a server starts");
    return fail(ErrorKind::Format, pem.contains("PRIVATE KEY-----") ? "the private key is damaged" : "there is no private key");
}

Result<Identity> readIdentity(std::string_view pem)
{
    Identity identity;
    identity.key = MW_TRY(readKey(pem));
    identity.chain = MW_TRY(readCertificates(pem));
    if (identity.chain.empty())
        return fail(ErrorKind::Format, "there is no certificate");
    const auto own = std::ranges::find_if(identity.chain, [&](const Certificate &certificate) {
        return X509_check_private_key(certificate.get(), identity.key.get()) == 1;
    });
    ERR_clear_error();
    if (own == identity.chain.end())
        return fail(ErrorKind::Format, "the private key does not belong to the certificate");
    std::rotate(identity.chain.begin(), own, own + 1);
    return identity;
}

std::string lastReason()
{
    const auto error = ERR_peek_error();
    const char *reason = error == 0 ? nullptr : ERR_reason_error_string(error);
    ERR_clear_error();
    return reason == nullptr ? "unknown reason" : reason;
}

std::string handshakeTrouble()
{
    const auto error = ERR_peek_error();
    if (ERR_GET_LIB(error) != ERR_LIB_SSL)
        return lastReason();
    switch (ERR_GET_REASON(error)) {
    case SSL_R_WRONG_VERSION_NUMBER:
    case SSL_R_HTTP_REQUEST:
    case SSL_R_UNEXPECTED_MESSAGE:
    case SSL_R_RECORD_LAYER_FAILURE:
        return "what comes is not TLS (" + lastReason() + ")";
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
        return "there is no version of TLS that both sides accept; here it is 1.2 or later (" + lastReason() + ")";
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
        return "there is no cipher that both sides accept (" + lastReason() + ")";
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
        return "the other side does not accept the certificate that it was shown (" + lastReason() + ")";
    default:
        return lastReason();
    }
}

std::string certificateTrouble(long verdict, const X509 *certificate, const std::string &name)
{
    switch (verdict) {
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return "it is for " + joined(namesOf(certificate)) + ", not for " + name;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0 ? "it has expired"
                                                                         : "a certificate that vouches for it has expired";
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return "it is not valid yet (is the clock of this machine right?)";
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return "it is signed by itself, and it is not one of those that are trusted here";
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return "no authority that is trusted here vouches for it (issuer: " + nameText(X509_get_issuer_name(certificate)) + ")";
    default:
        return X509_verify_cert_error_string(verdict);
    }
}

std::vector<std::string> namesOf(const X509 *certificate)
{
    std::vector<std::string> out;
    const Names names(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); i++) {
        const GENERAL_NAME *entry = sk_GENERAL_NAME_value(names.get(), i);
        if (entry->type == GEN_DNS)
            out.push_back(textOf(entry->d.dNSName));
        else if (entry->type == GEN_IPADD)
            out.push_back(addressText(entry->d.iPAddress));
    }
    if (auto common = commonName(certificate); out.empty() && !common.empty())
        out.push_back(std::move(common));
    return out;
}

std::string nameText(const X509_NAME *name)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *bytes = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &bytes);
    return length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string("nobody");
}

} // namespace mw::net::openssl
