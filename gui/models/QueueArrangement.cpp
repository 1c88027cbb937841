// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a queue snapshot are shown, and in which order.
#include "gui/models/QueueArrangement.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <numeric>

namespace mw::gui {

namespace {

// For each row whether it has `word` in an address or as the beginning of its number.
void keepMatching(const QueueSnapshot &queue, const QString &word, std::vector<std::uint32_t> &rows)
{
    const auto &addresses = queue.addresses();
    std::vector<char> hit(addresses.size());
    for (std::size_t i = 0; i < addresses.size(); ++i)
        hit[i] = addresses[i].contains(word, Qt::CaseInsensitive);
    const std::string digits = word.toStdString();
    const bool number = word.size() <= 20 && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    std::erase_if(rows, [&](std::uint32_t index) {
        const auto &row = queue.row(index);
        if (hit[row.sender])
            return false;
        for (std::uint32_t n = 0; n < row.recipients; ++n) {
            if (hit[queue.recipient(row, n)])
                return false;
        }
        return !number || !std::to_string(row.number).starts_with(digits);
    });
}

// The place of each address in alphabetical order, so that rows compare by integers.
std::vector<std::uint32_t> ranks(const std::vector<QString> &addresses)
{
    std::vector<std::uint32_t> order(addresses.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return QString::compare(addresses[a], addresses[b], Qt::CaseInsensitive) < 0;
    });
    std::vector<std::uint32_t> rank(addresses.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    return rank;
}

std::vector<std::int64_t> keys(const QueueSnapshot &queue, const QueueWish &wish)
{
    std::vector<std::int64_t> key(queue.size());
    std::vector<std::uint32_t> rank;
    if (wish.sortBy == QueueColumn::Sender || wish.sortBy == QueueColumn::Recipients)
        rank = ranks(queue.addresses());
    const auto keyOf = [&](const QueueRow &row) -> std::int64_t {
        switch (wish.sortBy) {
        case QueueColumn::State:
            return static_cast<std::int64_t>(row.state(wish.now));
        case QueueColumn::Number:
            return static_cast<std::int64_t>(row.number);
        case QueueColumn::Sender:
            return rank[row.sender];
        case QueueColumn::Recipients:
            return row.recipients == 0 ? -1 : std::int64_t{rank[queue.recipient(row, 0)]};
        case QueueColumn::Size:
            return row.size;
        case QueueColumn::Age:
            return -row.birth;
        case QueueColumn::Tries:
            return row.tries;
        case QueueColumn::NextTry:
            return row.nextTry == 0 ? std::numeric_limits<std::int64_t>::max() : row.nextTry;
        }
        return 0;
    };
    std::ranges::transform(queue.rows(), key.begin(), keyOf);
    return key;
}

} // namespace

std::vector<std::uint32_t> arrange(const QueueSnapshot &queue, const QueueWish &wish)
{
    std::vector<std::uint32_t> rows(queue.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto words = wish.filter.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words)
        keepMatching(queue, word, rows);
    const auto key = keys(queue, wish);
    // Equal keys are ordered by number, so that rows do not dance from one snapshot to the next.
    std::ranges::sort(rows, [&](std::uint32_t a, std::uint32_t b) {
        if (key[a] != key[b])
            return wish.order == Qt::AscendingOrder ? key[a] < key[b] : key[a] > key[b];
        return queue.row(a).number < queue.row(b).number;
    });
    return rows;
}

} // namespace mw::gui
