// SPDX-License-Identifier: GPL-3.0-or-later
// What qmail-showctl says about the control files of stock qmail, in its order and its words: scripts read
// them.
#pragma once

#include <span>
#include <string_view>

namespace mw::showctl {

struct StockWords {
    std::string_view name;
    bool list = false;        // a sentence for each entry, instead of one for the value
    std::string_view before;  // the value
    std::string_view after;   // the value
    std::string_view missing; // said of a list that is not there
};

std::span<const StockWords> stockWords();
// Null for a file that stock qmail does not know.
const StockWords *findStockWords(std::string_view name);

} // namespace mw::showctl
