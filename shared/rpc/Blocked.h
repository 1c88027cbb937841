// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: senders that are refused. Control.Set with badmailfrom changes them.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::blocked {

inline constexpr std::string_view kInterface = "org.mailwright.Blocked";

struct Test {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Test";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "blocked test";
    static constexpr std::string_view help = "Whether mail from a sender is refused, and by which entry of badmailfrom";
    static constexpr std::string_view errors = "Invalid, Failed";
    struct Request {
        std::string sender; // empty: bounces
        changes::Acts acts; // as if these had been applied
        static constexpr auto fields = std::tuple(field("sender", &Request::sender), field("acts", &Request::acts));
    };
    struct Reply {
        bool refused = false; // its mail is not taken
        std::string entry;              // that refuses it
        std::int64_t line = 0;          // of control/badmailfrom, from 1
        std::vector<std::string> steps; // what was looked for, in order
        static constexpr auto fields = std::tuple(field("refused", &Reply::refused), field("entry", &Reply::entry),
                                                  field("line", &Reply::line), field("steps", &Reply::steps));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Senders that are refused";
    using Methods = TypeList<Test>;
};

} // namespace mw::rpc::blocked
