// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Digest.h"

#include <algorithm>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sys/random.h>

namespace mw::mail::digest {
namespace {

const unsigned char *bytesOf(std::string_view s)
{
    return reinterpret_cast<const unsigned char *>(s.data());
}

unsigned char *bytesOf(std::string &s)
{
    return reinterpret_cast<unsigned char *>(s.data());
}

// These functions fail only without memory: then no process of ours goes on.
void require(bool done)
{
    if (!done)
        std::abort();
}

} // namespace

std::string sha256(std::string_view bytes)
{
    std::string out(kSha256Bytes, '\0');
    require(::EVP_Digest(bytes.data(), bytes.size(), bytesOf(out), nullptr, ::EVP_sha256(), nullptr) == 1);
    return out;
}

std::string hmacSha256(std::string_view key, std::string_view bytes)
{
    std::string out(kSha256Bytes, '\0');
    // An empty key must not be a null pointer, which would mean something else.
    require(::HMAC(::EVP_sha256(), key.empty() ? "" : key.data(), static_cast<int>(key.size()), bytesOf(bytes), bytes.size(),
                   bytesOf(out), nullptr) != nullptr);
    return out;
}

std::string pbkdf2Sha256(std::string_view password, std::string_view salt, unsigned iterations)
{
    std::string out(kSha256Bytes, '\0');
    require(::PKCS5_PBKDF2_HMAC(password.empty() ? "" : password.data(), static_cast<int>(password.size()), bytesOf(salt),
                                static_cast<int>(salt.size()), static_cast<int>(iterations), ::EVP_sha256(),
                                static_cast<int>(out.size()), bytesOf(out)) == 1);
    return out;
}

bool equal(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && ::CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<std::string> randomBytes(std::size_t count)
{
    std::string out(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const auto got = ::getrandom(out.data() + have, std::min<std::size_t>(count - have, 256), 0);
        if (got < 0 && errno != EINTR)
            return failErrno("the kernel gives no random bytes");
        have += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return out;
}

} // namespace mw::mail::digest
