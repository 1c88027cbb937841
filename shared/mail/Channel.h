// SPDX-License-Identifier: GPL-3.0-or-later
// The two channels of deliveries: local and remote.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace mw::mail {

enum class Channel : std::uint8_t { Local = 0, Remote = 1 };

inline constexpr std::array kChannels{Channel::Local, Channel::Remote};

constexpr std::size_t indexOf(Channel channel)
{
    return static_cast<std::size_t>(channel);
}

// "local" or "remote": the name of a channel's directory, also in log lines and listings.
constexpr const char *channelName(Channel channel)
{
    return channel == Channel::Local ? "local" : "remote";
}

} // namespace mw::mail
