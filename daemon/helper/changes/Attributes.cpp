// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/changes/Attributes.h"

#include "shared/base/Text.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <grp.h>

namespace mw::helper {
namespace {

constexpr std::string_view kPrefix = "attributes/";

std::string octal(mode_t mode)
{
    std::array<char, 8> out{};
    std::snprintf(out.data(), out.size(), "%04o", mode & 07777U);
    return out.data();
}

template <typename T>
std::optional<T> number(std::string_view text, int base)
{
    T out{};
    const auto *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, out, base);
    return error == std::errc() && at == end ? std::optional(out) : std::nullopt;
}

std::string groupName(gid_t gid)
{
    std::array<char, 4096> buffer{};
    group entry{};
    group *found = nullptr;
    if (::getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return found->gr_name;
    return std::to_string(gid);
}

} // namespace

std::string inWords(const FileAttributes &attributes)
{
    const auto account = os::accountOf(attributes.owner.uid);
    return "mode " + octal(attributes.mode) + ", owner " + (account ? account->name : std::to_string(attributes.owner.uid)) + ":" +
           groupName(attributes.owner.gid);
}

std::string attributesEntryOf(const std::string &file)
{
    return std::string(kPrefix) + file;
}

std::string fileOfAttributesEntry(std::string_view entry)
{
    return entry.starts_with(kPrefix) ? std::string(entry.substr(kPrefix.size())) : std::string();
}

std::string attributesText(const FileAttributes &attributes)
{
    return octal(attributes.mode) + " " + std::to_string(attributes.owner.uid) + " " + std::to_string(attributes.owner.gid) + "\n";
}

std::optional<FileAttributes> parseAttributes(std::string_view text)
{
    const auto words = text::split(text::trimRight(text), ' ');
    if (words.size() != 3)
        return std::nullopt;
    const auto mode = number<mode_t>(words[0], 8);
    const auto uid = number<uid_t>(words[1], 10);
    const auto gid = number<gid_t>(words[2], 10);
    if (!mode || !uid || !gid)
        return std::nullopt;
    return FileAttributes{*mode, {*uid, *gid}};
}

} // namespace mw::helper
