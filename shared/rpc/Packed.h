// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the contract as netstrings, for the pipes between mailwrightd and its workers, which have no Qt. Every
// byte survives. The reading side takes nothing for granted.
#pragma once

#include "shared/base/Error.h"
#include "shared/base/Text.h"
#include "shared/rpc/Schema.h"

#include <charconv>

namespace mw::rpc {

namespace packing {

template <typename T>
inline constexpr bool kIsVector = false;
template <typename T>
inline constexpr bool kIsVector<std::vector<T>> = true;
template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

inline void addNetstring(std::string &out, std::string_view content)
{
    out += std::to_string(content.size());
    out += ':';
    out += content;
    out += ',';
}

// Takes the next netstring off the front of `rest`; nothing if there is no whole one.
inline std::optional<std::string_view> takeNetstring(std::string_view &rest)
{
    const auto length = text::leadingNumber(rest);
    const auto start = length.digits + 1;
    if (length.digits == 0 || length.digits > 12 || rest.size() < start + length.value + 1)
        return std::nullopt;
    const auto size = static_cast<std::size_t>(length.value);
    if (rest[length.digits] != ':' || rest[start + size] != ',')
        return std::nullopt;
    const auto out = rest.substr(start, size);
    rest.remove_prefix(start + size + 1);
    return out;
}

template <typename T>
std::string pack(const T &value)
{
    std::string out;
    if constexpr (std::is_same_v<T, bool>) {
        out = value ? "1" : "0";
    } else if constexpr (std::is_same_v<T, std::string>) {
        out = value;
    } else if constexpr (std::is_same_v<T, Object>) {
        out = value.json;
    } else if constexpr (NamedEnum<T>) {
        out = nameOf(value);
    } else if constexpr (std::is_integral_v<T>) {
        out = std::to_string(value);
    } else if constexpr (kIsVector<T>) {
        for (const auto &item : value)
            addNetstring(out, pack(item));
    } else if constexpr (kIsOptional<T>) {
        if (value)
            addNetstring(out, pack(*value));
    } else {
        forEachField<T>([&](const auto &f) { addNetstring(out, pack(value.*(f.member))); });
    }
    return out;
}

template <typename T>
bool unpack(std::string_view bytes, T &into)
{
    if constexpr (std::is_same_v<T, bool>) {
        into = bytes == "1";
        return bytes == "1" || bytes == "0";
    } else if constexpr (std::is_same_v<T, std::string>) {
        into = bytes;
        return true;
    } else if constexpr (std::is_same_v<T, Object>) {
        into.json = bytes;
        return true;
    } else if constexpr (NamedEnum<T>) {
        const auto found = enumNamed<T>(bytes);
        into = found.value_or(T{});
        return found.has_value();
    } else if constexpr (std::is_integral_v<T>) {
        const auto end = bytes.data() + bytes.size();
        const auto [at, error] = std::from_chars(bytes.data(), end, into);
        return error == std::errc() && at == end;
    } else if constexpr (kIsVector<T>) {
        into.clear();
        while (!bytes.empty()) {
            const auto item = takeNetstring(bytes);
            if (!item || !unpack(*item, into.emplace_back()))
                return false;
        }
        return true;
    } else if constexpr (kIsOptional<T>) {
        into.reset();
        if (bytes.empty())
            return true;
        const auto item = takeNetstring(bytes);
        return item && bytes.empty() && unpack(*item, into.emplace());
    } else {
        bool good = true;
        forEachField<T>([&](const auto &f) {
            const auto item = good ? takeNetstring(bytes) : std::nullopt;
            good = item && unpack(*item, into.*(f.member));
        });
        return good && bytes.empty();
    }
}

} // namespace packing

template <Record T>
std::string packed(const T &record)
{
    return packing::pack(record);
}

// Format: the bytes are not a record of that type, or not only one.
template <Record T>
Result<T> unpacked(std::string_view bytes)
{
    T out{};
    if (!packing::unpack(bytes, out))
        return fail(ErrorKind::Format, "it is not a record of the expected kind");
    return out;
}

} // namespace mw::rpc
