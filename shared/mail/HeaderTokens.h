// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a structured header field (RFC 822, section 3.3), and back to text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class TokenType : std::uint8_t {
    Atom,
    Quote,   // "..."
    Literal, // [...]
    Comment, // (...)
    Left,    // <
    Right,   // >
    At,
    Comma,
    Semicolon,
    Colon,
    Dot,
};

struct HeaderToken {
    TokenType type = TokenType::Atom;
    std::string text;       // Atom, Quote, Literal: without escapes. Comment: as it is written between the brackets.
    bool afterSpace = false; // in the text it came from
    bool keepSpace = false;  // written with a space before it if it had one: words of a person's name
    bool operator==(const HeaderToken &) const = default;
};

using HeaderTokens = std::vector<HeaderToken>;

// The tokens of a text; line ends are space. Nothing if a quote, comment or literal does not end.
// An atom with bytes that no atom may have becomes a quote.
std::optional<HeaderTokens> tokenise(std::string_view text);

// Text without a line end at its end. A line is broken behind a comma when the part up to the next comma would not
// fit into `width` columns, of which two stay free.
std::string headerText(const HeaderTokens &tokens, std::size_t width = 80);

// The address that the tokens stand for, as an envelope has it: no quotes, escapes or comments.
std::string envelopeText(const HeaderTokens &tokens);

// Any text as a comment, with its brackets.
std::string commentText(std::string_view text);

} // namespace mw::mail
