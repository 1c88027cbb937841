// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract's headers are written in: field lists, rights, and lists of types. From these alone the JSON
// codec, the dispatcher, the client's calls, mailwrightctl's verbs and the interface text are derived.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace mw::rpc {

// What a caller must be allowed to do. Anyone: public facts about the protocol itself.
enum class Right : std::uint8_t { Anyone, View, Operate, Configure, ReadMail };

constexpr std::string_view nameOf(Right right)
{
    constexpr std::array<std::string_view, 5> kNames{"anyone", "view", "operate", "configure", "readMail"};
    return kNames.at(static_cast<std::size_t>(right));
}

// How a method answers: once, or by many replies when the caller asks for `more`.
enum class Answers : std::uint8_t { Once, Many };

// Varlink's `object`: members that the contract of the method that carries it does not fix, as compact JSON text.
struct Object {
    std::string json = "{}";
};

// One member of a request, a reply or a type of the contract, with its name on the wire.
template <typename Struct, typename Member>
struct Field {
    using Type = Member;
    std::string_view name;
    Member Struct::*member;
};

template <typename Struct, typename Member>
constexpr Field<Struct, Member> field(std::string_view name, Member Struct::*member)
{
    return {name, member};
}

// A struct of the contract: has a tuple `fields`.
template <typename T>
concept Record = requires { std::tuple_size<std::remove_cvref_t<decltype(T::fields)>>::value; };

// An enumeration of the contract: has enumNames(T), the names of its values in order, found beside it, and
// enumTypeName(T).
template <typename T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) {
    { enumNames(value)[0] } -> std::convertible_to<std::string_view>;
    { enumTypeName(value) } -> std::convertible_to<std::string_view>;
};

template <NamedEnum T>
constexpr std::string_view nameOf(T value)
{
    return enumNames(value).at(static_cast<std::size_t>(value));
}

template <NamedEnum T>
constexpr std::optional<T> enumNamed(std::string_view name)
{
    const auto names = enumNames(T{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<T>(i);
    }
    return std::nullopt;
}

// Calls visit(field) for each field of a record, in order.
template <Record T, typename Visitor>
constexpr void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...f) { (visit(f), ...); }, T::fields);
}

template <typename... T>
struct TypeList {};

// A method: a struct with its interface, name, right, answers, verb (of mailwrightctl; empty for none), help,
// and the records Request and Reply. Its errors, in words for the interface text, where they are not those of all methods.
template <typename M>
concept Method = Record<typename M::Request> && Record<typename M::Reply> && requires {
    { M::interface } -> std::convertible_to<std::string_view>;
    { M::name } -> std::convertible_to<std::string_view>;
    { M::right } -> std::convertible_to<Right>;
    { M::answers } -> std::convertible_to<Answers>;
    { M::verb } -> std::convertible_to<std::string_view>;
    { M::help } -> std::convertible_to<std::string_view>;
};

template <Method M>
std::string fullName()
{
    return std::string(M::interface) + "." + std::string(M::name);
}

// A request or reply without fields.
struct Nothing {
    static constexpr std::tuple<> fields{};
};

} // namespace mw::rpc
