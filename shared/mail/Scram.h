// SPDX-License-Identifier: GPL-3.0-or-later
// SCRAM-SHA-256 (RFC 5802, RFC 7677): its keys and its messages. Both sides are made of these.
#pragma once

#include "shared/base/Error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail::scram {

inline constexpr unsigned kLeastIterations = 4096;      // RFC 7677, section 4
inline constexpr unsigned kMostIterations = 2'000'000;  // more is a server that wants to keep us busy
inline constexpr unsigned kOurIterations = 60'000;      // of passwords that we store
inline constexpr std::size_t kOurSaltBytes = 16;
inline constexpr std::size_t kLongestMessage = 4096;
inline constexpr std::size_t kLongestName = 255;
inline constexpr std::size_t kLongestNonce = 256;

// What a server keeps of a password: enough to check it, not enough to use it.
struct Verifier {
    unsigned iterations = 0;
    std::string salt;
    std::string storedKey;
    std::string serverKey;
};
// The password as saslPrepared() gives it.
Verifier makeVerifier(std::string_view password, std::string salt, unsigned iterations);
// The same with salt and iterations of ours. Fails where the kernel has no random bytes.
Result<Verifier> makeVerifier(std::string_view password);
// True if that is the password; always as much work as the iterations ask for.
bool isPassword(const Verifier &verifier, std::string_view password);
// True if whoever made this proof knows the password.
bool isProof(const Verifier &verifier, std::string_view authMessage, std::string_view proof);
// By which a server proves that it knows the verifier.
std::string serverSignature(const Verifier &verifier, std::string_view authMessage);

// What a client says and expects in return.
struct Evidence {
    std::string proof;
    std::string serverSignature;
};
Evidence makeEvidence(std::string_view password, std::string_view salt, unsigned iterations, std::string_view authMessage);

// A name with "=" and "," in the form of the messages, and back (nothing: it is in no such form).
std::string escapedName(std::string_view name);
std::optional<std::string> unescapedName(std::string_view text);
// Printable, without a comma, not empty, not too long.
bool isNonce(std::string_view text);

// The client's first message. Extensions that a server need not know are left in `bare` and ignored.
struct ClientFirst {
    char binding = 'n';        // 'n': the client has no channel binding; 'y': it has, and thinks the server has none; 'p'
    std::string header;        // all before `bare`
    std::string authorization; // whom to act for, empty if nobody was named
    std::string bare;
    std::string user;
    std::string nonce;
};
std::optional<ClientFirst> parseClientFirst(std::string_view message);

struct ServerFirst {
    std::string nonce;
    std::string salt;
    unsigned iterations = 0;
};
// Format: also for iterations beyond kMostIterations and below kLeastIterations.
Result<ServerFirst> parseServerFirst(std::string_view message);

struct ClientFinal {
    std::string header; // decoded: what the client says its first message began with, and the channel that it sees
    std::string nonce;
    std::string withoutProof;
    std::string proof;
};
std::optional<ClientFinal> parseClientFinal(std::string_view message);

} // namespace mw::mail::scram
