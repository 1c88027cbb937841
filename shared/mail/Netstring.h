// SPDX-License-Identifier: GPL-3.0-or-later
// Netstrings, the strings of QMTP and QMQP: a decimal length, a colon, that many bytes, a comma.
#pragma once

#include "shared/net/Stream.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mw::mail {

std::string netstring(std::string_view content);

// Takes netstrings from a conversation, also those that are packed into one. Never holds more than was asked for.
// Kinds of error: Format where the protocol is broken, Read where the input ends, else as from the stream.
class NetstringReader {
public:
    // No netstring may be longer: qmail's limit.
    static constexpr std::uint64_t kLongest = 200'000'000;

    explicit NetstringReader(net::Stream &stream) : m_stream(stream) {}

    // A length and its colon. Format: no digit, another byte, a zero before other digits, more than kLongest.
    Result<std::uint64_t> length();
    // The next bytes of the content, at least one and at most `most`, which must not be 0; they are used up. The view
    // is valid until the next call.
    Result<std::string_view> piece(std::uint64_t most);
    // The comma behind the content.
    Result<void> comma();
    // A whole netstring. Nothing if it has more than `cap` bytes: those are read and dropped.
    Result<std::optional<std::string>> text(std::size_t cap);

    // Begins a netstring whose content is netstrings: until leave() nothing reaches beyond its end. One level only.
    Result<void> enter();
    bool atEndOfEntered() const { return m_left == 0; }
    // Its comma. Only at its end.
    Result<void> leave();

private:
    Result<char> byte();

    net::Stream &m_stream;
    std::optional<std::uint64_t> m_left; // of the netstring that was entered
};

} // namespace mw::mail
