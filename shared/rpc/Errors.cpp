// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rpc/Errors.h"

#include "shared/rpc/VarlinkService.h"

namespace mw::rpc {
namespace {

std::string errorName(std::string_view name)
{
    return std::string(errors::kInterface) + "." + std::string(name);
}

void append(std::string &sentence, std::string_view part)
{
    if (part.empty())
        return;
    if (!sentence.empty())
        sentence += sentence.ends_with('.') ? " " : ". ";
    sentence += part;
}

// What a right lets somebody do, dangerous acts included.
std::string_view inWords(std::string_view right)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kWords{
        {{"readMail", "read mail"},
         {"programLine", "let mail run programs"},
         {"assign", "give addresses to accounts"},
         {"relayOpen", "open the relay"},
         {"deleteMail", "delete mail"},
         {"readBody", "read messages"},
         {"rawEdit", "write files as they are given"},
         {"restore", "restore a backup"}}};
    for (const auto &[name, words] : kWords) {
        if (name == right)
            return words;
    }
    return right;
}

} // namespace

std::string Fault::sentence() const
{
    std::string out;
    switch (kind) {
    case Kind::NotAllowed:
        out = "Not allowed: the right to " + std::string(inWords(right)) + " is missing";
        break;
    case Kind::NotFound:
        out = "There is no " + what;
        break;
    case Kind::Stale:
        out = what + " has changed";
        break;
    case Kind::Failed:
        out = what.empty() ? std::string() : "Could not " + what + ": " + reason;
        append(out, what.empty() ? std::string_view(reason) : std::string_view());
        append(out, remedy);
        return out;
    case Kind::Invalid:
        out = what + (line > 0 ? ", line " + std::to_string(line) : std::string()) + ": " + reason;
        append(out, remedy);
        return out;
    case Kind::TooMuch:
    case Kind::NotSupported:
    case Kind::NotSetUp:
        break;
    case Kind::Disconnected:
        out = "The helper cannot be reached";
        break;
    case Kind::Protocol:
        out = "The helper refused the request (" + error + (what.empty() ? ")" : ", " + what + ")");
        break;
    }
    append(out, reason);
    append(out, remedy);
    return out;
}

Fault notAllowed(Right right, std::string reason)
{
    return {.kind = Fault::Kind::NotAllowed,
            .error = errorName(errors::NotAllowed::name),
            .right = std::string(nameOf(right)),
            .reason = std::move(reason)};
}

Fault notFound(std::string what)
{
    return {.kind = Fault::Kind::NotFound, .error = errorName(errors::NotFound::name), .what = std::move(what)};
}

Fault stale(std::string what, std::string reason)
{
    return {.kind = Fault::Kind::Stale,
            .error = errorName(errors::Stale::name),
            .what = std::move(what),
            .reason = std::move(reason)};
}

Fault failed(std::string what, std::string reason, std::string remedy)
{
    return {.kind = Fault::Kind::Failed,
            .error = errorName(errors::Failed::name),
            .what = std::move(what),
            .reason = std::move(reason),
            .remedy = std::move(remedy)};
}

Fault tooMuch(std::string reason)
{
    return {.kind = Fault::Kind::TooMuch, .error = errorName(errors::TooMuch::name), .reason = std::move(reason)};
}

Fault notSupported(std::string reason)
{
    return {.kind = Fault::Kind::NotSupported,
            .error = errorName(errors::NotSupported::name),
            .reason = std::move(reason)};
}

Fault invalid(std::string what, std::int64_t line, std::string reason)
{
    Fault out{.kind = Fault::Kind::Invalid,
              .error = errorName(errors::Invalid::name),
              .what = std::move(what),
              .reason = std::move(reason)};
    out.line = line;
    return out;
}

Fault notSetUp(std::string reason)
{
    return {.kind = Fault::Kind::NotSetUp, .error = errorName(errors::NotSetUp::name), .reason = std::move(reason)};
}

Fault disconnected(std::string reason)
{
    return {.kind = Fault::Kind::Disconnected, .reason = std::move(reason)};
}

Fault invalidParameter(std::string parameter)
{
    return {.kind = Fault::Kind::Protocol,
            .error = std::string(varlink::kInvalidParameter),
            .what = std::move(parameter)};
}

} // namespace mw::rpc
