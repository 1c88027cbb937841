// SPDX-License-Identifier: GPL-3.0-or-later
// The few cryptographic functions that authentication needs, by libcrypto.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mw::mail::digest {

inline constexpr std::size_t kSha256Bytes = 32;

std::string sha256(std::string_view bytes);
std::string hmacSha256(std::string_view key, std::string_view bytes);
// PBKDF2 with HMAC-SHA-256, one block: Hi() of RFC 5802. `iterations` at least 1.
std::string pbkdf2Sha256(std::string_view password, std::string_view salt, unsigned iterations);
// Takes the same time wherever they differ; different lengths are told at once.
bool equal(std::string_view a, std::string_view b);
// From the kernel. Fails only where it has none.
Result<std::string> randomBytes(std::size_t count);

} // namespace mw::mail::digest
