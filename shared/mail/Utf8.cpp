// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace mw::mail {
namespace {

struct Form {
    unsigned char mask, mark;
    std::size_t more;      // bytes that follow
    std::uint32_t smallest; // code point that needs so many
};
constexpr std::array kForms{Form{0x80, 0x00, 0, 0}, Form{0xe0, 0xc0, 1, 0x80}, Form{0xf0, 0xe0, 2, 0x800},
                            Form{0xf8, 0xf0, 3, 0x10000}};

// How many bytes the character at the beginning has; 0: it is none.
std::size_t characterLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const auto form = std::ranges::find_if(kForms, [&](const Form &f) { return (first & f.mask) == f.mark; });
    if (form == kForms.end() || text.size() <= form->more)
        return 0;
    std::uint32_t code = first & static_cast<unsigned char>(~form->mask);
    for (std::size_t i = 1; i <= form->more; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0U) != 0x80)
            return 0;
        code = code << 6U | (byte & 0x3fU);
    }
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < form->smallest || code > 0x10ffff || surrogate ? 0 : form->more + 1;
}

} // namespace

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const auto length = characterLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string_view localPartOf(std::string_view address)
{
    return address.substr(0, address.rfind('@'));
}

} // namespace mw::mail
