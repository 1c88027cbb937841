// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the comments of the contract's headers, so that the interface text says what they say. It knows the form in which those
// headers are written and no more of C++.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace mw::rpc {

// What is said of a type (member is empty) or of one of its members.
struct HeaderComment {
    std::string type; // with its namespace: mw::rpc::logs::Open::Reply
    std::string member;
    std::string text;
};

// A member's comment is the one behind it, or the lines above it; a type's are the lines above.
std::vector<HeaderComment> commentsIn(std::string_view header);

} // namespace mw::rpc
