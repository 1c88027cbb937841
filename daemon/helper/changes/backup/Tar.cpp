// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/backup/Tar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace mw::helper {
namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kNameSize = 100;
constexpr std::size_t kChecksumAt = 148;
constexpr std::size_t kChecksumSize = 8;
constexpr std::size_t kMostMembers = 20'000;
constexpr char kOrdinary = '0';
constexpr char kPax = 'x';

using Block = std::array<char, kBlock>;

void put(Block &block, std::size_t at, std::string_view text)
{
    std::ranges::copy(text, block.begin() + static_cast<std::ptrdiff_t>(at));
}

std::string octal(std::uint64_t value, std::size_t digits)
{
    std::string out(digits, '0');
    for (auto i = digits; i > 0; --i) {
        out[i - 1] = static_cast<char>('0' + (value & 7U));
        value >>= 3U;
    }
    return out;
}

// As the sum is made: its own field counts as blanks.
std::uint64_t checksumOf(std::string_view header)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < header.size(); ++i)
        sum += i >= kChecksumAt && i < kChecksumAt + kChecksumSize ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(header[i]);
    return sum;
}

void addMember(std::string &out, const TarMember &member, char type, std::string_view name)
{
    Block block{};
    put(block, 0, name);
    put(block, 100, octal(member.mode & 07777U, 7));
    put(block, 108, octal(0, 7)); // owner and group: whose a file becomes is not the archive's to say
    put(block, 116, octal(0, 7));
    put(block, 124, octal(member.content.size(), 11));
    put(block, 136, octal(static_cast<std::uint64_t>(std::max<UnixTime>(member.modified, 0)), 11));
    block[156] = type;
    put(block, 257, std::string_view("ustar\00000", 8));
    put(block, 265, "root");
    put(block, 297, "root");
    put(block, kChecksumAt, octal(checksumOf({block.data(), block.size()}), 6) + std::string("\0 ", 2));
    out.append(block.data(), block.size());
    out += member.content;
    out.append((kBlock - member.content.size() % kBlock) % kBlock, '\0');
}

// "LENGTH path=NAME\n", whose length counts itself.
std::string paxRecord(const std::string &name)
{
    const auto rest = " path=" + name + "\n";
    auto length = rest.size() + 1;
    while (std::to_string(length).size() + rest.size() != length)
        ++length;
    return std::to_string(length) + rest;
}

std::string_view textAt(std::string_view block, std::size_t at, std::size_t size)
{
    const auto field = block.substr(at, size);
    return field.substr(0, std::min(field.find('\0'), field.size()));
}

std::optional<std::uint64_t> octalAt(std::string_view block, std::size_t at, std::size_t size)
{
    auto text = textAt(block, at, size);
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 8);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::optional<std::string> pathOfPax(std::string_view records)
{
    std::optional<std::string> out;
    while (!records.empty()) {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(records.data(), records.data() + records.size(), length);
        const auto digits = static_cast<std::size_t>(end - records.data());
        if (error != std::errc() || length <= digits + 1 || length > records.size() || records[digits] != ' ' || records[length - 1] != '\n')
            return std::nullopt;
        const auto record = records.substr(digits + 1, length - digits - 2);
        if (record.starts_with("path="))
            out = std::string(record.substr(5));
        records.remove_prefix(length);
    }
    return out;
}

struct Header {
    TarMember member;
    char type = kOrdinary;
    std::uint64_t size = 0;
};

Result<Header> headerFrom(std::string_view block)
{
    const auto sum = octalAt(block, kChecksumAt, kChecksumSize);
    if (!sum || *sum != checksumOf(block))
        return fail(ErrorKind::Format, "it is not a tar file, or it is damaged: a checksum does not fit");
    const auto mode = octalAt(block, 100, 8);
    const auto size = octalAt(block, 124, 12);
    const auto time = octalAt(block, 136, 12);
    if (!mode || !size || !time)
        return fail(ErrorKind::Format, "it is damaged: a number in it is none");
    Header out;
    const auto prefix = textAt(block, 345, 155);
    out.member.name = (prefix.empty() ? "" : std::string(prefix) + '/') + std::string(textAt(block, 0, kNameSize));
    out.member.mode = static_cast<std::uint32_t>(*mode & 07777U);
    out.member.modified = static_cast<UnixTime>(*time);
    out.type = block[156] == '\0' ? kOrdinary : block[156];
    out.size = *size;
    return out;
}

} // namespace

std::string tarOf(const std::vector<TarMember> &members)
{
    std::string out;
    for (const auto &member : members) {
        if (member.name.size() > kNameSize)
            addMember(out, {.name = {}, .mode = 0600, .modified = member.modified, .content = paxRecord(member.name)}, kPax, "pax");
        addMember(out, member, kOrdinary, std::string_view(member.name).substr(0, kNameSize));
    }
    out.append(2 * kBlock, '\0');
    return out;
}

Result<std::vector<TarMember>> membersOfTar(std::string_view bytes)
{
    std::vector<TarMember> out;
    std::optional<std::string> longName;
    while (bytes.size() >= kBlock) {
        const auto block = bytes.substr(0, kBlock);
        if (std::ranges::all_of(block, [](char c) { return c == '\0'; }))
            return out;
        auto header = MW_TRY(headerFrom(block));
        bytes.remove_prefix(kBlock);
        const auto padded = (header.size + kBlock - 1) / kBlock * kBlock;
        if (header.size > bytes.size() || padded > bytes.size())
            return fail(ErrorKind::Format, "it is cut off");
        const auto content = bytes.substr(0, static_cast<std::size_t>(header.size));
        bytes.remove_prefix(static_cast<std::size_t>(padded));
        if (header.type == kPax) {
            longName = pathOfPax(content);
            continue;
        }
        if (header.type != kOrdinary || out.size() >= kMostMembers)
            return fail(ErrorKind::Format, "there is something in it that is no ordinary file, or too much");
        header.member.content = content;
        if (longName)
            header.member.name = *std::exchange(longName, std::nullopt);
        out.push_back(std::move(header.member));
    }
    return fail(ErrorKind::Format, "it is cut off: its end is missing");
}

} // namespace mw::helper
