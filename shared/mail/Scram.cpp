// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Scram.h"

#include "shared/base/Text.h"
#include "shared/mail/Base64.h"
#include "shared/mail/Digest.h"
#include "shared/mail/Secret.h"

#include <algorithm>

namespace mw::mail::scram {
namespace {

struct Keys {
    Secret salted;
    Secret client;
    std::string stored;
};

Keys keysOf(std::string_view password, std::string_view salt, unsigned iterations)
{
    Keys keys;
    keys.salted = Secret(digest::pbkdf2Sha256(password, salt, iterations));
    keys.client = Secret(digest::hmacSha256(keys.salted.view(), "Client Key"));
    keys.stored = digest::sha256(keys.client.view());
    return keys;
}

std::string serverKeyOf(const Keys &keys)
{
    return digest::hmacSha256(keys.salted.view(), "Server Key");
}

std::string exclusiveOr(std::string_view a, std::string_view b)
{
    std::string out(a);
    std::ranges::transform(a, b, out.begin(), [](char x, char y) { return static_cast<char>(x ^ y); });
    return out;
}

// "k=value": the value, if the attribute is that one.
std::optional<std::string_view> valueOf(std::string_view attribute, char key)
{
    if (attribute.size() < 2 || attribute[0] != key || attribute[1] != '=')
        return std::nullopt;
    return attribute.substr(2);
}

// An extension: a letter, "=", anything but a NUL.
bool isExtension(std::string_view attribute)
{
    const char letter = attribute.empty() ? '\0' : text::lower(attribute[0]);
    return letter >= 'a' && letter <= 'z' && attribute.size() > 2 && attribute[1] == '=';
}

bool areExtensions(const std::vector<std::string_view> &attributes, std::size_t from, std::size_t to)
{
    for (auto i = from; i < to; ++i)
        if (!isExtension(attributes[i]) || attributes[i][0] == 'm') // "m": an extension that must be understood
            return false;
    return true;
}

// gs2-header of RFC 5801 up to its second comma, into the parts of `out`. False: it is none.
bool takeHeader(std::string_view message, ClientFirst &out)
{
    const auto first = message.find(',');
    const auto second = first == std::string_view::npos ? first : message.find(',', first + 1);
    if (second == std::string_view::npos)
        return false;
    const auto binding = message.substr(0, first);
    const auto whom = message.substr(first + 1, second - first - 1);
    if (binding != "n" && binding != "y" && !(binding.starts_with("p=") && binding.size() > 2))
        return false;
    if (!whom.empty()) {
        const auto name = valueOf(whom, 'a') ? unescapedName(*valueOf(whom, 'a')) : std::nullopt;
        if (!name)
            return false;
        out.authorization = *name;
    }
    out.binding = binding[0];
    out.header = message.substr(0, second + 1);
    out.bare = message.substr(second + 1);
    return true;
}

bool isMessage(std::string_view message)
{
    return message.size() <= kLongestMessage && !message.contains('\0');
}

} // namespace

Verifier makeVerifier(std::string_view password, std::string salt, unsigned iterations)
{
    const auto keys = keysOf(password, salt, iterations);
    return {iterations, std::move(salt), keys.stored, serverKeyOf(keys)};
}

Result<Verifier> makeVerifier(std::string_view password)
{
    return makeVerifier(password, MW_TRY(digest::randomBytes(kOurSaltBytes)), kOurIterations);
}

bool isPassword(const Verifier &verifier, std::string_view password)
{
    return digest::equal(keysOf(password, verifier.salt, verifier.iterations).stored, verifier.storedKey);
}

bool isProof(const Verifier &verifier, std::string_view authMessage, std::string_view proof)
{
    if (proof.size() != digest::kSha256Bytes)
        return false;
    const Secret clientKey(exclusiveOr(proof, digest::hmacSha256(verifier.storedKey, authMessage)));
    return digest::equal(digest::sha256(clientKey.view()), verifier.storedKey);
}

std::string serverSignature(const Verifier &verifier, std::string_view authMessage)
{
    return digest::hmacSha256(verifier.serverKey, authMessage);
}

Evidence makeEvidence(std::string_view password, std::string_view salt, unsigned iterations, std::string_view authMessage)
{
    const auto keys = keysOf(password, salt, iterations);
    return {exclusiveOr(keys.client.view(), digest::hmacSha256(keys.stored, authMessage)),
            digest::hmacSha256(serverKeyOf(keys), authMessage)};
}

std::string escapedName(std::string_view name)
{
    return text::replaceAll(text::replaceAll(name, "=", "=3D"), ",", "=2C");
}

std::optional<std::string> unescapedName(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            out += text[i];
            continue;
        }
        const auto code = text.substr(i + 1, 2);
        if (code != "2C" && code != "3D")
            return std::nullopt;
        out += code == "2C" ? ',' : '=';
        i += 2;
    }
    if (out.empty() || out.size() > kLongestName || out.contains('\0'))
        return std::nullopt;
    return out;
}

bool isNonce(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestNonce &&
           std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~' && c != ','; });
}

std::optional<ClientFirst> parseClientFirst(std::string_view message)
{
    ClientFirst out;
    if (!isMessage(message) || !takeHeader(message, out))
        return std::nullopt;
    const auto attributes = text::split(out.bare, ',');
    const auto name = valueOf(attributes[0], 'n');
    const auto nonce = attributes.size() > 1 ? valueOf(attributes[1], 'r') : std::nullopt;
    if (!name || !nonce || !isNonce(*nonce) || !areExtensions(attributes, 2, attributes.size()))
        return std::nullopt;
    const auto user = unescapedName(*name);
    if (!user)
        return std::nullopt;
    out.user = *user;
    out.nonce = *nonce;
    return out;
}

Result<ServerFirst> parseServerFirst(std::string_view message)
{
    const auto attributes = text::split(message, ',');
    if (!isMessage(message) || attributes.size() < 3 || !areExtensions(attributes, 3, attributes.size()))
        return fail(ErrorKind::Format, "the server's first SCRAM message is malformed");
    const auto nonce = valueOf(attributes[0], 'r');
    const auto salt = valueOf(attributes[1], 's');
    const auto count = valueOf(attributes[2], 'i');
    const auto bytes = salt ? base64Decode(*salt) : std::nullopt;
    const auto iterations = text::wholeNumber(count.value_or(""));
    if (!nonce || !isNonce(*nonce) || !bytes || bytes->empty() || !iterations)
        return fail(ErrorKind::Format, "the server's first SCRAM message is malformed");
    if (*iterations < kLeastIterations)
        return fail(ErrorKind::Format, "the server wants only " + std::to_string(*iterations) +
                                           " iterations for SCRAM, which would not protect the password");
    if (*iterations > kMostIterations)
        return fail(ErrorKind::Format, "the server wants " + std::to_string(*iterations) + " iterations for SCRAM, more than " +
                                           std::to_string(kMostIterations));
    return ServerFirst{std::string(*nonce), *bytes, static_cast<unsigned>(*iterations)};
}

std::optional<ClientFinal> parseClientFinal(std::string_view message)
{
    const auto attributes = text::split(message, ',');
    if (!isMessage(message) || attributes.size() < 3 || !areExtensions(attributes, 2, attributes.size() - 1))
        return std::nullopt;
    const auto binding = valueOf(attributes[0], 'c');
    const auto nonce = valueOf(attributes[1], 'r');
    const auto proof = valueOf(attributes.back(), 'p');
    const auto header = binding ? base64Decode(*binding) : std::nullopt;
    const auto bytes = proof ? base64Decode(*proof) : std::nullopt;
    if (!header || !nonce || !bytes || bytes->size() != digest::kSha256Bytes)
        return std::nullopt;
    return ClientFinal{*header, std::string(*nonce), std::string(message.substr(0, message.rfind(",p="))), *bytes};
}

} // namespace mw::mail::scram
