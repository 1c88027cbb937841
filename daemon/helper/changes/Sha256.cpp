// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Sha256.h"

#include <array>

#include <openssl/sha.h>

namespace mw::helper {

std::string sha256(std::string_view bytes)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    const std::basic_string<unsigned char> copy(bytes.begin(), bytes.end());
    SHA256(copy.data(), copy.size(), digest.data());
    std::string out;
    for (const auto byte : digest) {
        constexpr std::string_view kDigits = "0123456789abcdef";
        out += kDigits[byte >> 4U];
        out += kDigits[byte & 15U];
    }
    return out;
}

} // namespace mw::helper
