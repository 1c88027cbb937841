// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's socket: where it is, and how much may be said on it at once.
#pragma once

#include <cstddef>
#include <string_view>

namespace mw::rpc {

// Where the helper listens in system mode; in private mode it is HOME/run/helper.sock.
inline constexpr std::string_view kSystemSocket = "/run/mailwright/helper.sock";

// A message on the socket, without its closing NUL, is at most this long.
inline constexpr std::size_t kLongestMessage = std::size_t{1} << 20U;

} // namespace mw::rpc
