// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the Varlink description of each interface from the contract's types.
#include "shared/rpc/Contract.h"

namespace mw::rpc {
namespace {

// The named types an interface uses, each once, in the order in which they are met.
struct Types {
    std::vector<std::string> names;
    std::string text;
};

template <typename T>
std::string typeText(Types &types);

template <Record T>
std::string recordText(Types &types)
{
    std::string out = "(";
    forEachField<T>([&](const auto &f) {
        using Member = typename std::remove_cvref_t<decltype(f)>::Type;
        out += (out.size() > 1 ? ", " : "") + std::string(f.name) + ": " + typeText<Member>(types);
    });
    return out + ")";
}

void define(Types &types, std::string_view name, const std::string &definition)
{
    types.text += "type " + std::string(name) + " " + definition + "\n\n";
}

bool isNew(Types &types, std::string_view name)
{
    for (const auto &known : types.names) {
        if (known == name)
            return false;
    }
    types.names.emplace_back(name);
    return true;
}

template <NamedEnum T>
std::string enumText()
{
    std::string out = "(";
    for (const auto name : enumNames(T{}))
        out += (out.size() > 1 ? ", " : "") + std::string(name);
    return out + ")";
}

template <typename T>
struct Element;
template <typename T>
struct Element<std::vector<T>> {
    using Type = T;
    static constexpr std::string_view prefix = "[]";
};
template <typename T>
struct Element<std::optional<T>> {
    using Type = T;
    static constexpr std::string_view prefix = "?";
};

template <typename T>
std::string typeText(Types &types)
{
    if constexpr (std::is_same_v<T, bool>) {
        return "bool";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return "string";
    } else if constexpr (std::is_same_v<T, Object>) {
        return "object";
    } else if constexpr (std::is_integral_v<T>) {
        return "int";
    } else if constexpr (NamedEnum<T>) {
        if (isNew(types, enumTypeName(T{})))
            define(types, enumTypeName(T{}), enumText<T>());
        return std::string(enumTypeName(T{}));
    } else if constexpr (Record<T>) {
        if (isNew(types, T::typeName))
            define(types, T::typeName, recordText<T>(types));
        return std::string(T::typeName);
    } else {
        return std::string(Element<T>::prefix) + typeText<typename Element<T>::Type>(types);
    }
}

template <Method M>
std::string methodText(Types &types)
{
    std::string out = "# " + std::string(M::help) + ".";
    if (M::right != Right::Anyone)
        out += " Right: " + std::string(nameOf(M::right)) + ".";
    if (M::answers == Answers::Many)
        out += " Answers with many replies.";
    if constexpr (requires { M::errors; })
        out += "\n# Errors: " + std::string(M::errors) + ".";
    out += "\nmethod " + std::string(M::name) + recordText<typename M::Request>(types) + " -> ";
    return out + recordText<typename M::Reply>(types) + "\n\n";
}

template <typename I>
std::string textOf()
{
    Types types;
    std::string methods;
    forEachMethodOf(typename I::Methods{}, [&]<typename M>() { methods += methodText<M>(types); });
    std::string out = "# " + std::string(I::help) + "\ninterface " + std::string(I::name) + "\n\n";
    return out + types.text + methods;
}

template <typename... E>
std::string errorsText(TypeList<E...>)
{
    Types types;
    std::string out;
    ((out += "error " + std::string(E::name) + " " + recordText<E>(types) + "\n\n"), ...);
    return out;
}

std::string withoutLastNewline(std::string text)
{
    text.pop_back();
    return text;
}

constexpr std::string_view kStandardErrors = "error InterfaceNotFound (interface: string)\n\n"
                                             "error MethodNotFound (method: string)\n\n"
                                             "error MethodNotImplemented (method: string)\n\n"
                                             "error InvalidParameter (parameter: string)\n\n"
                                             "error PermissionDenied ()\n\n"
                                             "error ExpectedMore ()\n\n";

} // namespace

std::optional<std::string> interfaceText(std::string_view interface)
{
    if (interface == errors::kInterface) {
        return withoutLastNewline("# The errors of Mailwright's interfaces\ninterface " +
                                  std::string(errors::kInterface) + "\n\n" + errorsText(errors::All{}));
    }
    std::optional<std::string> out;
    forEachInterfaceOf(Interfaces{}, [&]<typename I>() {
        if (I::name != interface)
            return;
        auto text = textOf<I>();
        if (I::name == varlink::kInterface)
            text += kStandardErrors;
        out = withoutLastNewline(std::move(text));
    });
    return out;
}

std::vector<std::string> interfaceNames()
{
    std::vector<std::string> out;
    forEachInterfaceOf(Interfaces{}, [&]<typename I>() { out.emplace_back(I::name); });
    out.emplace_back(errors::kInterface);
    return out;
}

} // namespace mw::rpc
