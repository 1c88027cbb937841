// SPDX-License-Identifier: GPL-3.0-or-later
// The mark in the executable of our qmail-queue by which its callers know that it is ours and not a replacement.
#pragma once

#include <string_view>

namespace mw::mail {

inline constexpr std::string_view kOwnQueueNote = "mailwright qmail-queue 1";

} // namespace mw::mail
