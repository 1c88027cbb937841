// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Netstring.h"

#include <algorithm>

namespace mw::mail {
namespace {

Failure broken(const char *what)
{
    return fail(ErrorKind::Format, std::string("netstring: ") + what);
}

} // namespace

std::string netstring(std::string_view content)
{
    auto out = std::to_string(content.size());
    out.reserve(out.size() + content.size() + 2);
    out += ':';
    out += content;
    out += ',';
    return out;
}

Result<std::string_view> NetstringReader::piece(std::uint64_t most)
{
    if (m_left)
        most = std::min(most, *m_left);
    if (most == 0)
        return broken("more bytes than the one around it has");
    const auto here = MW_TRY(m_stream.peek());
    if (here.empty())
        return fail(ErrorKind::Read, "netstring: the input ends in it");
    const auto part = here.substr(0, most);
    m_stream.consume(part.size());
    if (m_left)
        *m_left -= part.size();
    return part;
}

Result<char> NetstringReader::byte()
{
    return MW_TRY(piece(1)).front();
}

Result<std::uint64_t> NetstringReader::length()
{
    std::uint64_t value = 0;
    bool any = false;
    for (;;) {
        const char c = MW_TRY(byte());
        if (c == ':' && any)
            return value;
        if (c < '0' || c > '9')
            return broken("a length is digits and a colon");
        if (any && value == 0)
            return broken("a length does not begin with 0");
        any = true;
        value = value * 10 + static_cast<unsigned>(c - '0');
        if (value > kLongest)
            return broken("too long");
    }
}

Result<void> NetstringReader::comma()
{
    return MW_TRY(byte()) == ',' ? Result<void>{} : broken("no comma at the end");
}

Result<std::optional<std::string>> NetstringReader::text(std::size_t cap)
{
    auto left = MW_TRY(length());
    std::optional<std::string> out;
    if (left <= cap)
        out.emplace();
    while (left > 0) {
        const auto part = MW_TRY(piece(left));
        left -= part.size();
        if (out)
            out->append(part);
    }
    MW_TRY_VOID(comma());
    return out;
}

Result<void> NetstringReader::enter()
{
    m_left = MW_TRY(length());
    return {};
}

Result<void> NetstringReader::leave()
{
    m_left.reset();
    return comma();
}

} // namespace mw::mail
