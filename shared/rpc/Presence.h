// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: who has edits that are not applied yet, so that two people do not change the same by chance. Nothing is locked: a
// change still fails as stale if somebody was first.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::presence {

inline constexpr std::string_view kInterface = "org.mailwright.Presence";

// The parts of the configuration, as the application's pages divide it.
enum class Place : std::uint8_t { Domains, Addresses, Lists, Users, Sending, Receiving, Limits, Control };
constexpr std::array<std::string_view, 8> enumNames(Place)
{
    return {"domains", "addresses", "lists", "users", "sending", "receiving", "limits", "control"};
}
constexpr std::string_view enumTypeName(Place)
{
    return "Place";
}

struct Person {
    static constexpr std::string_view typeName = "Person";
    std::string who; // account name, or the uid in digits; the caller's own, if it is there a second time
    std::vector<Place> places; // where, each once
    static constexpr auto fields = std::tuple(field("who", &Person::who), field("places", &Person::places));
    bool operator==(const Person &) const = default;
};

struct Watch {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Watch";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Many;
    static constexpr std::string_view verb = "presence watch";
    static constexpr std::string_view help = "Who else has edits that are not applied yet, at once and again at every change";
    static constexpr std::string_view errors = "NotAllowed (places are named by somebody who may not configure), InvalidParameter (the word is too long)";
    struct Request {
        // Where the caller has edits itself: the others are told as long as this call lasts.
        std::optional<std::vector<Place>> places;
        // Any word of at most 64 bytes: a later call of the same account with the same word takes the place of this one.
        std::optional<std::string> window;
        static constexpr auto fields = std::tuple(field("places", &Request::places), field("window", &Request::window));
    };
    struct Reply {
        std::vector<Person> people; // in the order in which they came, without this call; all who have any
        static constexpr auto fields = std::tuple(field("people", &Reply::people));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Who has edits that are not applied yet";
    using Methods = TypeList<Watch>;
};

} // namespace mw::rpc::presence
