// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the Varlink description of each interface from the contract's types.
#include "shared/rpc/Contract.h"
#include "shared/rpc/ContractComments.h"
#include "shared/rpc/MethodErrors.h"

namespace mw::rpc {
namespace {

// What every method may answer beside its own errors.
constexpr std::string_view kOfAll = "Errors are those of org.mailwright.Error. Every method may answer NotAllowed (the caller lacks the right), "
                                    "TooMuch (too many requests at once), and from org.varlink.service InvalidParameter, MethodNotFound and "
                                    "ExpectedMore; one that changes files Stale, too (somebody edited one of them meanwhile; what was changed already has been taken back). Times are seconds since 1970 in UTC, sizes are bytes.";

// The named types an interface uses, each once, in the order in which they are met.
struct Types {
    std::vector<std::string> names;
    std::string text;
};

template <typename T>
std::string typeText(Types &types);

// As comment lines: broken at blanks, at most so long.
std::string commentLines(std::string_view text, std::string_view indent)
{
    constexpr std::size_t kLongest = 100;
    std::string out;
    while (!text.empty()) {
        auto length = text.size();
        if (length > kLongest) {
            const auto blank = text.rfind(' ', kLongest);
            length = blank == std::string_view::npos ? std::min(text.find(' '), text.size()) : blank;
        }
        out += std::string(indent) + "# " + std::string(text.substr(0, length)) + "\n";
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return out;
}

template <Record T>
std::string recordText(Types &types)
{
    std::string out;
    forEachField<T>([&](const auto &f) {
        using Member = typename std::remove_cvref_t<decltype(f)>::Type;
        out += (out.empty() ? "\n" : ",\n") + commentLines(commentOf(fullTypeName<T>(), f.name), "  ") + "  " + std::string(f.name) + ": " +
               typeText<Member>(types);
    });
    return out.empty() ? "()" : "(" + out + "\n)";
}

void define(Types &types, std::string_view comment, std::string_view name, const std::string &definition)
{
    types.text += commentLines(comment, "") + "type " + std::string(name) + " " + definition + "\n\n";
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
            define(types, commentOf(fullTypeName<T>()), enumTypeName(T{}), enumText<T>());
        return std::string(enumTypeName(T{}));
    } else if constexpr (Record<T>) {
        if (isNew(types, T::typeName))
            define(types, commentOf(fullTypeName<T>()), T::typeName, recordText<T>(types));
        return std::string(T::typeName);
    } else {
        return std::string(Element<T>::prefix) + typeText<typename Element<T>::Type>(types);
    }
}

template <Method M>
std::string methodText(Types &types)
{
    std::string help = std::string(M::help) + ".";
    if (M::right != Right::Anyone)
        help += " Right: " + std::string(nameOf(M::right)) + ".";
    if (M::answers == Answers::Many)
        help += " Answers with many replies: call it with more.";
    std::string out = commentLines(help, "") + commentLines(commentOf(fullTypeName<M>()), "");
    if (!errorsOf<M>().empty())
        out += commentLines("Errors: " + std::string(errorsOf<M>()) + ".", "");
    out += "method " + std::string(M::name) + recordText<typename M::Request>(types) + " -> ";
    return out + recordText<typename M::Reply>(types) + "\n\n";
}

template <typename I>
std::string textOf()
{
    Types types;
    std::string methods;
    forEachMethodOf(typename I::Methods{}, [&]<typename M>() { methods += methodText<M>(types); });
    std::string out = commentLines(std::string(I::help) + ". " + std::string(kOfAll), "") + "interface " + std::string(I::name) + "\n\n";
    return out + types.text + methods;
}

template <typename... E>
std::string errorsText(TypeList<E...>)
{
    Types types;
    std::string out;
    ((out += commentLines(commentOf(fullTypeName<E>()), "") + "error " + std::string(E::name) + " " + recordText<E>(types) + "\n\n"), ...);
    return out;
}

std::string withoutLastNewline(std::string text)
{
    text.pop_back();
    return text;
}

constexpr std::string_view kStandardErrors =
    "# There is no interface of that name.\nerror InterfaceNotFound (\n  # its name\n  interface: string\n)\n\n"
    "# The interface has no such method.\nerror MethodNotFound (\n  # its full name\n  method: string\n)\n\n"
    "# The method is described, but not there.\nerror MethodNotImplemented (\n  # its full name\n  method: string\n)\n\n"
    "# A parameter is missing, unknown, or cannot be what it is.\nerror InvalidParameter (\n  # its name\n  parameter: string\n)\n\n"
    "# The caller may not do this.\nerror PermissionDenied ()\n\n"
    "# The method answers with many replies: call it with more.\nerror ExpectedMore ()\n\n";

} // namespace

std::string_view commentOf(std::string_view type, std::string_view member)
{
    for (const auto &comment : contractComments()) {
        if (comment.type == type && comment.member == member)
            return comment.text;
    }
    return {};
}

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
