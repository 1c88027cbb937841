// SPDX-License-Identifier: GPL-3.0-or-later
// Making a certificate that vouches for itself.
#include "shared/net/Certificate.h"
#include "shared/net/IpAddress.h"
#include "shared/net/OpenSsl.h"

#include <algorithm>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace mw::net {
namespace {

using namespace openssl;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<&X509_EXTENSION_free>>;

constexpr int kMostDays = 36500;
constexpr std::size_t kLongestCommonName = 64;
constexpr long kDaySeconds = 86400;

// Letters, digits, hyphens and dots, perhaps below a "*."; nothing that could mean more in a list of names.
bool isHost(std::string_view name)
{
    if (name.starts_with("*."))
        name.remove_prefix(2);
    return !name.empty() && name.size() <= 253 && !name.starts_with('.') && !name.starts_with('-') && !name.contains("..") &&
           std::ranges::all_of(name, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
           });
}

Result<std::string> alternativeNames(const std::vector<std::string> &names)
{
    std::string out;
    for (const auto &name : names) {
        const auto address = IpAddress::parse(name);
        if (!address && !isHost(name))
            return fail(ErrorKind::Format, "\"" + name + "\" is no name of a host (names with other letters: write their xn-- form)");
        out += (out.empty() ? "" : ",") + std::string(address ? "IP:" : "DNS:") + (address ? address->text() : name);
    }
    if (out.empty())
        return fail(ErrorKind::Format, "a certificate needs the name of a host");
    return out;
}

bool extend(X509 *certificate, int what, const std::string &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::uint64_t number = 0;
    return RAND_bytes(static_cast<unsigned char *>(static_cast<void *>(&number)), sizeof number) == 1 &&
           ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1U) == 1;
}

// The common name has no room for a long host name, and no client needs it.
bool setName(X509 *certificate, const std::string &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto common = name.size() <= kLongestCommonName ? name : std::string("mail");
    const auto *bytes = static_cast<const unsigned char *>(static_cast<const void *>(common.data()));
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, bytes, static_cast<int>(common.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const SelfSigned &wanted, const std::string &names)
{
    constexpr long kSlowClocks = 3600;
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) && setName(certificate, wanted.names.front()) &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -kSlowClocks) != nullptr &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), kDaySeconds * wanted.days) != nullptr &&
           X509_set_pubkey(certificate, key) == 1 && extend(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           extend(certificate, NID_key_usage, "critical,digitalSignature") && extend(certificate, NID_ext_key_usage, "serverAuth") &&
           extend(certificate, NID_subject_key_identifier, "hash") && extend(certificate, NID_subject_alt_name, names) &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<std::string> makeSelfSigned(const SelfSigned &wanted)
{
    if (wanted.days < 1 || wanted.days > kMostDays)
        return fail(ErrorKind::Format, "a certificate is valid for 1 to " + std::to_string(kMostDays) + " days");
    const auto names = MW_TRY(alternativeNames(wanted.names));
    std::string curve = "P-256";
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve.data()));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), wanted, names))
        return fail(ErrorKind::System, "make a certificate: " + lastReason());
    const Bio bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(bio.get(), certificate.get()) != 1)
        return fail(ErrorKind::System, "write a certificate: " + lastReason());
    char *bytes = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &bytes);
    return std::string(bytes, static_cast<std::size_t>(length));
}

} // namespace mw::net
