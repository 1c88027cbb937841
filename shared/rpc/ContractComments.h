// SPDX-License-Identifier: GPL-3.0-or-later
// What the comments of the contract's headers say of its types and their members: made while Mailwright is built, for the
// interface text. What is written behind a member in a header is what a stranger reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

// Outside of all namespaces, where the compiler names a type in full.
template <typename T>
constexpr std::string_view mwSignatureOf()
{
    return __PRETTY_FUNCTION__;
}

namespace mw::rpc {

struct ContractComment {
    std::string_view type;   // with its namespace
    std::string_view member; // empty: of the type itself
    std::string_view text;
};

const std::vector<ContractComment> &contractComments();

// The full name of T: mw::rpc::logs::Open::Reply.
template <typename T>
constexpr std::string_view fullTypeName()
{
    constexpr std::string_view kFunction = mwSignatureOf<T>();
    constexpr auto kBegin = kFunction.find("T = ") + 4;
    constexpr auto kEnd = kFunction.find_first_of(";]", kBegin);
    return kFunction.substr(kBegin, kEnd - kBegin);
}

// Empty: nothing is said. A member is found by its name on the wire, which is that in the header.
std::string_view commentOf(std::string_view type, std::string_view member = {});

} // namespace mw::rpc
