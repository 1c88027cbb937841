// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a queue snapshot are shown, and in which order: a permutation, worked out off the window's thread.
#pragma once

#include "gui/models/QueueSnapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace mw::gui {

enum class QueueColumn : int { State, Number, Sender, Recipients, Size, Age, Tries, NextTry };
constexpr int kQueueColumns = 8;

struct QueueWish {
    QueueColumn sortBy = QueueColumn::Age;
    Qt::SortOrder order = Qt::DescendingOrder; // of the column as it is shown: the oldest first
    QString filter;                            // words that must all occur in addresses or the number
    std::int64_t now = 0;
};

// Indexes of rows. Thread-safe: it only reads the snapshot.
std::vector<std::uint32_t> arrange(const QueueSnapshot &queue, const QueueWish &wish);

} // namespace mw::gui
