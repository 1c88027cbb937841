// SPDX-License-Identifier: GPL-3.0-or-later
// The errors of the contract, and the one value that carries any of them to a caller.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc {

namespace errors {

inline constexpr std::string_view kInterface = "org.mailwright.Error";

// The caller lacks a right.
struct NotAllowed {
    static constexpr std::string_view name = "NotAllowed";
    // view, operate, configure, readMail; or a dangerous act that none of these includes: programLine, assign, relayOpen,
    // deleteMail, readBody, rawEdit, restore
    std::string right;
    std::string reason; // a sentence for people, with the way to get the right
    static constexpr auto fields = std::tuple(field("right", &NotAllowed::right), field("reason", &NotAllowed::reason));
};

// There is no such service, message, log or control file.
struct NotFound {
    static constexpr std::string_view name = "NotFound";
    std::string what; // what there is not
    static constexpr auto fields = std::tuple(field("what", &NotFound::what));
};

// The object has changed since the caller saw it: the message is gone, or its number is another message's now.
struct Stale {
    static constexpr std::string_view name = "Stale";
    std::string what; // what has changed
    std::string reason; // a sentence: how it has changed, and by whom where that is known
    static constexpr auto fields = std::tuple(field("what", &Stale::what), field("reason", &Stale::reason));
};

// It was tried and did not work.
struct Failed {
    static constexpr std::string_view name = "Failed";
    std::string what;   // what was attempted on which object
    std::string reason; // why it failed
    std::string remedy; // what to do next; may be empty
    static constexpr auto fields = std::tuple(field("what", &Failed::what), field("reason", &Failed::reason),
                                              field("remedy", &Failed::remedy));
};

// Too many connections or requests at once, or too much at a time.
struct TooMuch {
    static constexpr std::string_view name = "TooMuch";
    std::string reason; // a sentence
    static constexpr auto fields = std::tuple(field("reason", &TooMuch::reason));
};

// The helper is an older or different one, or the hub underneath cannot do it (a stock qmail, for instance).
struct NotSupported {
    static constexpr std::string_view name = "NotSupported";
    std::string reason; // a sentence: what cannot be done, and why
    static constexpr auto fields = std::tuple(field("reason", &NotSupported::reason));
};

// There is no hub in this home yet. Only the methods of org.mailwright.Setup, Hub and Trials answer, and
// Changes.Perform with an act that makes one.
struct NotSetUp {
    static constexpr std::string_view name = "NotSetUp";
    std::string reason; // a sentence for people, with the way to set it up
    static constexpr auto fields = std::tuple(field("reason", &NotSetUp::reason));
};

// A file would hold what it must not, or an address or domain cannot be one. Nothing was changed.
struct Invalid {
    static constexpr std::string_view name = "Invalid";
    std::string what;      // the file, or the parameter
    std::int64_t line = 0; // from 1; 0: all of it
    std::string reason; // a sentence
    static constexpr auto fields =
        std::tuple(field("what", &Invalid::what), field("line", &Invalid::line), field("reason", &Invalid::reason));
};

using All = TypeList<NotAllowed, NotFound, Stale, Failed, TooMuch, NotSupported, Invalid, NotSetUp>;

} // namespace errors

// Why a call did not succeed. Fields that the error does not have are empty.
struct Fault {
    enum class Kind : std::uint8_t {
        NotAllowed,
        NotFound,
        Stale,
        Failed,
        TooMuch,
        NotSupported,
        Invalid,
        NotSetUp,
        Protocol,     // an error of org.varlink.service: unknown method, bad parameter...
        Disconnected, // the connection is gone or could not be made; nothing is known about the outcome
    };
    Kind kind = Kind::Failed;
    std::string error; // the name on the wire; empty for Disconnected
    std::string right;
    std::string what;
    std::string reason;
    std::string remedy;
    std::int64_t line = 0; // Invalid: in the file `what`

    // One or two sentences for people: what happened, why, what to do next.
    std::string sentence() const;
};

Fault notAllowed(Right right, std::string reason);
Fault notFound(std::string what);
Fault stale(std::string what, std::string reason);
Fault failed(std::string what, std::string reason, std::string remedy = {});
Fault tooMuch(std::string reason);
Fault notSupported(std::string reason);
Fault invalid(std::string what, std::int64_t line, std::string reason);
Fault notSetUp(std::string reason);
Fault disconnected(std::string reason);
Fault invalidParameter(std::string parameter);

} // namespace mw::rpc
