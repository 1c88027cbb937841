// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/net/Certificate.h"

#include "shared/net/IpAddress.h"
#include "shared/net/OpenSsl.h"
#include "shared/net/Tls.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <openssl/pem.h>

namespace mw::net {
namespace {

using namespace openssl;

constexpr UnixTime kDay = 86400;

UnixTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? ::timegm(&parts) : 0;
}

std::string keyText(const X509 *certificate)
{
    const EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key == nullptr)
        return "unknown";
    const auto bits = std::to_string(EVP_PKEY_get_bits(key));
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return "RSA " + bits;
    case EVP_PKEY_EC:
        return "ECDSA P-" + bits;
    default: {
        const char *name = EVP_PKEY_get0_type_name(key);
        return name == nullptr ? "unknown" : name;
    }
    }
}

std::string fingerprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &length);
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string out;
    for (unsigned i = 0; i < length; i++) {
        if (i > 0)
            out += ':';
        out += kDigits[digest[i] >> 4U];
        out += kDigits[digest[i] & 15U];
    }
    return out;
}

CertificateFacts factsOf(const X509 *certificate)
{
    return {.names = namesOf(certificate),
            .subject = nameText(X509_get_subject_name(certificate)),
            .issuer = nameText(X509_get_issuer_name(certificate)),
            .notBefore = timeOf(X509_get0_notBefore(certificate)),
            .notAfter = timeOf(X509_get0_notAfter(certificate)),
            .selfSigned = X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0,
            .key = keyText(certificate),
            .fingerprint = fingerprintOf(certificate)};
}

// The certificates of `pem`, the one that counts first.
Result<std::vector<Certificate>> certificatesOf(std::string_view pem)
{
    if (pem.contains("PRIVATE KEY-----")) {
        auto identity = MW_TRY(readIdentity(pem));
        return std::move(identity.chain);
    }
    auto certificates = MW_TRY(readCertificates(pem));
    if (certificates.empty())
        return fail(ErrorKind::Format, "there is no certificate");
    return certificates;
}

std::string written(BIO *bio)
{
    char *bytes = nullptr;
    const auto length = BIO_get_mem_data(bio, &bytes);
    return length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string();
}

std::string pemOf(EVP_PKEY *key, const std::vector<Certificate> &chain)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    for (const auto &certificate : chain)
        PEM_write_bio_X509(bio.get(), certificate.get());
    return written(bio.get());
}

// The first certificate, then whoever vouches for it, and so on; what belongs to nobody is left out.
std::vector<Certificate> inOrder(std::vector<Certificate> all, std::vector<std::string> &remarks)
{
    std::vector<Certificate> out;
    const auto size = all.size();
    bool moved = false;
    for (auto next = all.begin(); next != all.end();) {
        moved = moved || next != all.begin();
        out.push_back(std::move(*next));
        all.erase(next);
        next = std::ranges::find_if(all, [&](const Certificate &one) { return X509_check_issued(one.get(), out.back().get()) == X509_V_OK; });
    }
    if (moved)
        remarks.emplace_back("The certificates of the chain were not in their order; they are now.");
    if (out.size() < size)
        remarks.push_back(std::to_string(size - out.size()) + " of " + std::to_string(size) +
                          " certificates do not belong to the chain and are left out.");
    return out;
}

// What clients will not like about it.
void judge(const CertificateFacts &facts, std::size_t length, UnixTime now, std::vector<std::string> &remarks)
{
    if (facts.names.empty())
        remarks.emplace_back("The certificate names no host.");
    if (facts.notBefore > now)
        remarks.push_back("The certificate is not valid yet: " + validityInWords(facts, now) + ".");
    if (facts.selfSigned)
        remarks.emplace_back("The certificate is signed by itself: programs that verify it have to be told to trust it.");
    else if (length == 1)
        remarks.emplace_back("The certificate comes without those that vouch for it: many programs will not be able to verify it.");
}

std::string dayText(UnixTime time)
{
    constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                                       "July",    "August",   "September", "October", "November", "December"};
    std::tm parts{};
    const std::time_t seconds = time;
    ::gmtime_r(&seconds, &parts);
    return std::to_string(parts.tm_mday) + ' ' + std::string(kMonths[static_cast<std::size_t>(parts.tm_mon)]) + ' ' +
           std::to_string(parts.tm_year + 1900);
}

std::string daysText(UnixTime seconds)
{
    const auto days = seconds / kDay;
    return days == 1 ? "1 day" : std::to_string(days) + " days";
}

} // namespace

Result<CertificateFacts> readCertificate(std::string_view pem)
{
    const auto certificates = MW_TRY(certificatesOf(pem));
    return factsOf(certificates.front().get());
}

Result<bool> certificateIsFor(std::string_view pem, const std::string &host)
{
    const auto certificates = MW_TRY(certificatesOf(pem));
    X509 *certificate = certificates.front().get();
    if (IpAddress::parse(host))
        return X509_check_ip_asc(certificate, host.c_str(), 0) == 1;
    return X509_check_host(certificate, host.c_str(), host.size(), X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS, nullptr) == 1;
}

Result<PreparedIdentity> prepareIdentity(const std::string &certificates, const std::string &key, UnixTime now)
{
    auto identity = MW_TRY(readIdentity(key + '\n' + certificates));
    PreparedIdentity out;
    const auto chain = inOrder(std::move(identity.chain), out.remarks);
    out.facts = factsOf(chain.front().get());
    if (out.facts.notAfter < now)
        return fail(ErrorKind::Config, "the certificate " + validityInWords(out.facts, now));
    judge(out.facts, chain.size(), now, out.remarks);
    out.pem = pemOf(identity.key.get(), chain);
    if (const auto usable = TlsServer::make(std::span(&out.pem, 1)); !usable)
        return fail(ErrorKind::Config, "no server can use it: " + usable.error().text);
    return out;
}

std::string validityInWords(const CertificateFacts &facts, UnixTime now)
{
    if (facts.notAfter < now)
        return "expired on " + dayText(facts.notAfter) + " (" + daysText(now - facts.notAfter) + " ago)";
    if (facts.notBefore > now)
        return "from " + dayText(facts.notBefore) + " until " + dayText(facts.notAfter);
    return "until " + dayText(facts.notAfter) + " (in " + daysText(facts.notAfter - now) + ")";
}

} // namespace mw::net
