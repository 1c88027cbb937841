// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/EightBitDowngrade.h"

#include "shared/base/Text.h"
#include "shared/mail/Base64.h"
#include "shared/mail/Utf8.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <unistd.h>

namespace mw::mail {
namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 20U;
constexpr std::size_t kLargestHeader = std::size_t{1} << 20U;
constexpr std::size_t kDeepest = 50;
constexpr std::size_t kBase64Line = 57; // bytes that become 76 characters
constexpr std::size_t kLongestEncodedLine = 76;

bool isEightBit(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isContinuation(std::string_view line)
{
    return line.starts_with(' ') || line.starts_with('\t');
}

std::string_view withoutReturn(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

void appendQuotedPrintable(std::string_view line, std::string &out)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::size_t column = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line[i]);
        const bool blank = byte == ' ' || byte == '\t';
        const bool last = i + 1 == line.size();
        const bool plain = (byte > ' ' && byte < 127 && byte != '=') || (blank && !last);
        const std::size_t width = plain ? 1 : 3;
        if (column + width + (last ? 0 : 1) > kLongestEncodedLine) {
            out += "=\n";
            column = 0;
        }
        if (plain)
            out += line[i];
        else
            (((out += '=') += kHex[byte >> 4U]) += kHex[byte & 15U]);
        column += width;
    }
}

bool EightBitDowngrade::Plan::helps() const
{
    return usable && std::ranges::any_of(parts, &Part::recode);
}

Result<std::optional<EightBitDowngrade::Plan>> EightBitDowngrade::planOf(int message)
{
    constexpr std::size_t kBlock = 65536;
    const auto start = MW_TRY(os::seek(message, 0, SEEK_CUR));
    EightBitDowngrade first;
    std::vector<char> block(kBlock);
    std::string nothing;
    for (;;) {
        const auto count = MW_TRY(os::readSome(message, block));
        if (count == 0)
            break;
        first.feed({block.data(), count}, nothing);
    }
    first.finish(nothing);
    MW_TRY_VOID(os::seek(message, start, SEEK_SET));
    return first.m_plan.helps() ? std::optional(std::move(first.m_plan)) : std::nullopt;
}

void EightBitDowngrade::feed(std::string_view bytes, std::string &out)
{
    if (!m_plan.usable)
        return;
    while (!bytes.empty()) {
        const auto newline = bytes.find('\n');
        m_rest.append(bytes.substr(0, newline));
        if (m_rest.size() > kLongestLine)
            m_plan.usable = false;
        if (newline == std::string_view::npos || !m_plan.usable)
            return;
        const auto whole = std::exchange(m_rest, {});
        line(whole, true, out);
        bytes.remove_prefix(newline + 1);
    }
}

void EightBitDowngrade::finish(std::string &out)
{
    const auto last = std::exchange(m_rest, {});
    if (!last.empty())
        line(last, false, out);
    if (m_inHeader && m_writing) // a message that is a header and nothing else
        for (const auto &field : m_header)
            out += field + "\n";
    closeDownTo(0, out);
}

void EightBitDowngrade::line(std::string_view raw, bool ended, std::string &out)
{
    const auto clean = withoutReturn(raw);
    if (clean.starts_with("--") && takeBoundary(clean, out)) {
        if (m_writing)
            out.append(clean) += ended ? "\n" : "";
        return;
    }
    if (!m_inHeader)
        return bodyLine(raw, ended, out);
    if (!clean.empty()) {
        m_header.emplace_back(clean);
        m_headerBytes += clean.size() + 1;
        m_plan.usable = m_plan.usable && m_headerBytes <= kLargestHeader;
        return;
    }
    endHeader(out);
    if (m_writing)
        out += "\n";
}

void EightBitDowngrade::endHeader(std::string &out)
{
    Entity entity;
    entity.about = MimeEntity::of(m_header);
    entity.isPart = m_nextIsPart;
    entity.index = m_count++;
    if (!m_writing)
        m_plan.parts.emplace_back();
    m_open.push_back(entity);
    m_plan.usable = m_plan.usable && m_open.size() <= kDeepest && entity.index < m_plan.parts.size();
    if (!m_plan.usable)
        return;
    if (m_writing)
        writeHeader(entity, out);
    else if (entity.isPart && std::ranges::any_of(m_header, [](const auto &l) { return std::ranges::any_of(l, isEightBit); }))
        keepEightBit();
    m_header.clear();
    m_headerBytes = 0;
    m_inHeader = entity.about.kind == MimeEntity::Kind::Message;
    m_nextIsPart = false;
}

bool EightBitDowngrade::recodes(const Entity &entity) const
{
    return entity.index < m_plan.parts.size() && m_plan.parts[entity.index].recode;
}

void EightBitDowngrade::writeHeader(const Entity &entity, std::string &out) const
{
    using enum MimeEntity::Kind;
    const bool holder = (entity.about.kind == Multipart || entity.about.kind == Message) &&
                        entity.about.encoding != MimeEntity::Encoding::SevenBit;
    const bool relabel = recodes(entity) || (holder && !m_plan.parts[entity.index].keeps);
    bool skipping = false;
    for (const auto &field : m_header) {
        if (!isContinuation(field))
            skipping = relabel && beginsField(field, "Content-Transfer-Encoding");
        if (!skipping)
            out += field + "\n";
    }
    if (relabel)
        writeLabels(entity, out);
}

void EightBitDowngrade::writeLabels(const Entity &entity, std::string &out) const
{
    if (!recodes(entity)) {
        out += "Content-Transfer-Encoding: 7bit\n";
        return;
    }
    if (!entity.isPart && !entity.about.isMime)
        out += "MIME-Version: 1.0\n";
    if (!entity.about.statesType)
        out += std::string("Content-Type: text/plain; charset=") +
               (m_plan.parts[entity.index].utf8 ? "utf-8" : "unknown-8bit") + "\n";
    out += std::string("Content-Transfer-Encoding: ") +
           (entity.about.kind == MimeEntity::Kind::Text ? "quoted-printable" : "base64") + "\n";
}

// True if the line is a boundary of a multipart that is open; what is inside it is closed then.
bool EightBitDowngrade::takeBoundary(std::string_view line, std::string &out)
{
    const auto marked = text::trimRight(line.substr(2));
    for (std::size_t depth = m_open.size(); depth-- > 0;) {
        const auto &about = m_open[depth].about;
        if (about.kind != MimeEntity::Kind::Multipart || m_open[depth].afterParts || !marked.starts_with(about.boundary))
            continue;
        const auto rest = marked.substr(about.boundary.size());
        if (!rest.empty() && rest != "--")
            continue;
        if (m_inHeader && !m_header.empty()) // a part without content
            endHeader(out);
        closeDownTo(depth + 1, out);
        m_open[depth].afterParts = !rest.empty();
        m_inHeader = rest.empty();
        m_nextIsPart = m_inHeader;
        return true;
    }
    return false;
}

void EightBitDowngrade::closeDownTo(std::size_t depth, std::string &out)
{
    if (m_open.size() <= depth)
        return;
    if (m_writing)
        flushData(out);
    m_open.resize(depth);
}

void EightBitDowngrade::bodyLine(std::string_view raw, bool ended, std::string &out)
{
    if (!m_writing)
        return learn(raw);
    const auto &entity = m_open.back();
    if (!recodes(entity)) {
        out.append(raw) += ended ? "\n" : "";
        return;
    }
    if (entity.about.kind == MimeEntity::Kind::Data)
        return encodeData(withoutReturn(raw), ended, out);
    appendQuotedPrintable(withoutReturn(raw), out);
    out += ended ? "\n" : "";
}

void EightBitDowngrade::learn(std::string_view line)
{
    using enum MimeEntity::Kind;
    if (std::ranges::none_of(line, isEightBit))
        return;
    const auto &entity = m_open.back();
    auto &part = m_plan.parts[entity.index];
    if (entity.about.kind == Text || entity.about.kind == Data)
        part.recode = true;
    else
        keepEightBit();
    part.utf8 = part.utf8 && isUtf8(line);
}

void EightBitDowngrade::keepEightBit()
{
    for (const auto &entity : m_open)
        m_plan.parts[entity.index].keeps = true;
}

void EightBitDowngrade::encodeData(std::string_view line, bool ended, std::string &out)
{
    if (m_lineEndWaits)
        m_data += "\r\n";
    m_data += line;
    m_lineEndWaits = ended;
    std::string_view rest = m_data;
    for (; rest.size() >= kBase64Line; rest.remove_prefix(kBase64Line))
        out += base64Encode(rest.substr(0, kBase64Line)) + "\n";
    m_data = std::string(rest);
}

void EightBitDowngrade::flushData(std::string &out)
{
    // At the end of the message there is no boundary that the line's end would belong to.
    if (m_lineEndWaits && m_open.size() == 1)
        m_data += "\r\n";
    m_lineEndWaits = false;
    if (!m_data.empty())
        out += base64Encode(std::exchange(m_data, {})) + "\n";
}

} // namespace mw::mail
