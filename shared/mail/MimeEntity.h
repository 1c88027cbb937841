// SPDX-License-Identifier: GPL-3.0-or-later
// What the header of a message or of one of its parts says about its content (RFC 2045), as far as recoding needs it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

struct MimeEntity {
    enum class Kind : std::uint8_t {
        Text,      // lines of text
        Data,      // anything else that may be encoded
        Multipart, // parts between lines with `boundary`
        Message,   // message/rfc822: a message inside
        Untouched, // signed, encrypted, or encoded already: not a byte may change
    };
    enum class Encoding : std::uint8_t { SevenBit, EightBit, Binary, Encoded };
    Kind kind = Kind::Text;
    Encoding encoding = Encoding::SevenBit;
    std::string boundary;
    bool isMime = false;      // the header has MIME-Version
    bool statesType = false;  // the header has Content-Type

    // From the lines of a header, without line ends. A message without MIME-Version is taken by its word, too.
    static MimeEntity of(const std::vector<std::string> &header);
};

// True if the line begins the field `name`, in any case of letters.
bool beginsField(std::string_view line, std::string_view name);

} // namespace mw::mail
