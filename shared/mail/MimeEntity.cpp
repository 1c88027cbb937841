// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/MimeEntity.h"

#include "shared/base/Text.h"

namespace mw::mail {
namespace {

// The value of the field, unfolded; empty if there is none.
std::string valueOf(const std::vector<std::string> &header, std::string_view name)
{
    std::string out;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!beginsField(header[i], name))
            continue;
        out = header[i].substr(header[i].find(':') + 1);
        while (++i < header.size() && (header[i].starts_with(' ') || header[i].starts_with('\t')))
            out += " " + header[i];
        break;
    }
    return std::string(text::trim(out));
}

// The value of a parameter of a field; empty if there is none.
std::string parameter(std::string_view value, std::string_view name)
{
    for (auto at = value.find(';'); at != std::string_view::npos; at = value.find(';', at + 1)) {
        auto rest = text::trim(value.substr(at + 1));
        if (!text::startsWithIgnoringCase(rest, name))
            continue;
        rest = text::trim(rest.substr(name.size()));
        if (!rest.starts_with('='))
            continue;
        rest = text::trim(rest.substr(1));
        if (!rest.starts_with('"'))
            return std::string(rest.substr(0, rest.find_first_of("; \t")));
        std::string out;
        for (std::size_t i = 1; i < rest.size() && rest[i] != '"'; ++i) {
            if (rest[i] == '\\' && i + 1 < rest.size())
                ++i;
            out += rest[i];
        }
        return out;
    }
    return {};
}

MimeEntity::Encoding encodingOf(std::string_view value)
{
    using enum MimeEntity::Encoding;
    if (value.empty() || text::equalIgnoringCase(value, "7bit"))
        return SevenBit;
    if (text::equalIgnoringCase(value, "8bit"))
        return EightBit;
    return text::equalIgnoringCase(value, "binary") ? Binary : Encoded;
}

bool isSealed(std::string_view type)
{
    return type == "multipart/signed" || type == "multipart/encrypted" || type.starts_with("application/pkcs7-") ||
           type.starts_with("application/x-pkcs7-");
}

MimeEntity::Kind kindOf(std::string_view type, bool hasBoundary, MimeEntity::Encoding encoding)
{
    using enum MimeEntity::Kind;
    if (isSealed(type))
        return Untouched;
    if (type.starts_with("multipart/"))
        return hasBoundary ? Multipart : Untouched;
    if (type == "message/rfc822")
        return Message;
    // The other kinds of message/ may not be encoded (RFC 2046, 5.2).
    if (encoding == MimeEntity::Encoding::Encoded || type.starts_with("message/"))
        return Untouched;
    return type.starts_with("text/") || type.empty() ? Text : Data;
}

} // namespace

bool beginsField(std::string_view line, std::string_view name)
{
    if (!text::startsWithIgnoringCase(line, name))
        return false;
    const auto rest = line.substr(name.size());
    const auto colon = rest.find_first_not_of(" \t");
    return colon != std::string_view::npos && rest[colon] == ':';
}

MimeEntity MimeEntity::of(const std::vector<std::string> &header)
{
    MimeEntity out;
    out.isMime = !valueOf(header, "MIME-Version").empty();
    const auto type = valueOf(header, "Content-Type");
    const auto encoding = valueOf(header, "Content-Transfer-Encoding");
    out.statesType = !type.empty();
    out.boundary = parameter(type, "boundary");
    out.encoding = encodingOf(encoding);
    out.kind = kindOf(text::lower(text::trim(std::string_view(type).substr(0, type.find(';')))), !out.boundary.empty(), out.encoding);
    return out;
}

} // namespace mw::mail
