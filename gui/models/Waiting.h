// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be applied, row by row: two lists of the same things, as they are and as they would be, made one.
#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace mw::gui {

enum class Waiting : std::uint8_t { Nothing, Added, Changed, Removed };

// "not applied yet: new" and so on; empty for Nothing.
QString waitingWords(Waiting waiting);

template <typename T>
struct WithWaiting {
    T what; // as it would be; of a removed one as it is
    Waiting waiting = Waiting::Nothing;
};

// Both lists are sorted by `key` and hold each key once. `same` compares what two of one key are.
template <typename T, typename Key, typename Same>
std::vector<WithWaiting<T>> joinedWithWaiting(const std::vector<T> &now, const std::vector<T> &then, Key key, Same same)
{
    std::vector<WithWaiting<T>> out;
    auto before = now.begin();
    auto after = then.begin();
    while (before != now.end() || after != then.end()) {
        if (after == then.end() || (before != now.end() && key(*before) < key(*after))) {
            out.push_back({*before++, Waiting::Removed});
        } else if (before == now.end() || key(*after) < key(*before)) {
            out.push_back({*after++, Waiting::Added});
        } else {
            out.push_back({*after, same(*before, *after) ? Waiting::Nothing : Waiting::Changed});
            ++before;
            ++after;
        }
    }
    return out;
}

} // namespace mw::gui
