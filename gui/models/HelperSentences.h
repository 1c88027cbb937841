// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper says, in English, as its sources spell it: the sentences that HelperWords translates. %1 and so on stand
// for names, or for other sentences of these lists, in this order.
#pragma once

#include <span>

namespace mw::gui {

class HelperSentences {
public:
    // What a change does, what it is called, and how it went.
    static std::span<const char *const> ofChanges();
    // Why something was not done.
    static std::span<const char *const> ofFaults();
    // What is wrong in a file or in a request.
    static std::span<const char *const> ofProblems();
};

} // namespace mw::gui
