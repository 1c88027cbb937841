// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of two texts by lines, and the joining of two changes of one text.
#include "gui/models/LineDiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace mw::gui {

namespace {

// Above this many cells the middle parts count as wholly different: a diff that is longer, but never slow.
constexpr std::size_t kMostCells = 4'000'000;

// For each line of the old text its partner in the new one, or -1.
std::vector<int> partners(const QStringList &before, const QStringList &after)
{
    std::vector<int> out(static_cast<std::size_t>(before.size()), -1);
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        out[static_cast<std::size_t>(head)] = static_cast<int>(head);
        ++head;
    }
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        out[static_cast<std::size_t>(before.size() - 1 - tail)] = static_cast<int>(after.size() - 1 - tail);
        ++tail;
    }
    const auto rows = static_cast<std::size_t>(before.size() - head - tail);
    const auto columns = static_cast<std::size_t>(after.size() - head - tail);
    if (rows == 0 || columns == 0 || rows > kMostCells / columns)
        return out;
    // Lengths of the longest common subsequences of the ends.
    std::vector<int> length((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t r, std::size_t c) -> int & { return length[r * (columns + 1) + c]; };
    const auto same = [&](std::size_t r, std::size_t c) {
        return before[head + static_cast<qsizetype>(r)] == after[head + static_cast<qsizetype>(c)];
    };
    for (std::size_t r = rows; r-- > 0;) {
        for (std::size_t c = columns; c-- > 0;)
            cell(r, c) = same(r, c) ? cell(r + 1, c + 1) + 1 : std::max(cell(r + 1, c), cell(r, c + 1));
    }
    for (std::size_t r = 0, c = 0; r < rows && c < columns;) {
        if (same(r, c))
            out[static_cast<std::size_t>(head) + r++] = static_cast<int>(head) + static_cast<int>(c++);
        else if (cell(r + 1, c) >= cell(r, c + 1))
            ++r;
        else
            ++c;
    }
    return out;
}

QStringList linesOf(const QString &text)
{
    auto lines = text.split(u'\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

// Lines [begin, end) of the base are replaced by others.
struct Hunk {
    int begin = 0;
    int end = 0;
    QStringList lines;
    bool operator==(const Hunk &) const = default;
};

std::vector<Hunk> hunksOf(const QStringList &before, const QStringList &after)
{
    const auto partner = partners(before, after);
    std::vector<Hunk> out;
    int next = 0;
    int begin = 0;
    const auto close = [&](int end, int until) {
        if (end > begin || until > next)
            out.push_back({begin, end, after.mid(next, until - next)});
    };
    for (int line = 0; line < static_cast<int>(before.size()); ++line) {
        const int there = partner[static_cast<std::size_t>(line)];
        if (there < 0)
            continue;
        close(line, there);
        begin = line + 1;
        next = there + 1;
    }
    close(static_cast<int>(before.size()), static_cast<int>(after.size()));
    return out;
}

} // namespace

QList<DiffLine> parseUnifiedDiff(const QString &diff)
{
    static const QRegularExpression hunk(QStringLiteral("^@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@"));
    QList<DiffLine> out;
    int before = 0;
    int after = 0;
    const auto lines = linesOf(diff);
    const bool anyHunk = std::ranges::any_of(lines, [](const QString &line) { return line.startsWith(u"@@ "); });
    for (const auto &line : lines) {
        if (const auto match = hunk.match(line); match.hasMatch()) {
            if (!out.isEmpty())
                out.append({DiffKind::Gap, 0, 0, QString()});
            before = match.capturedView(1).toInt();
            after = match.capturedView(2).toInt();
        } else if (!anyHunk) {
            out.append({DiffKind::Gap, 0, 0, line});
        } else if (before + after > 0 && line.startsWith(u'+')) {
            out.append({DiffKind::Added, 0, after++, line.mid(1)});
        } else if (before + after > 0 && line.startsWith(u'-')) {
            out.append({DiffKind::Removed, before++, 0, line.mid(1)});
        } else if (before + after > 0 && line.startsWith(u' ')) {
            out.append({DiffKind::Same, before++, after++, line.mid(1)});
        }
    }
    return out;
}

std::optional<QString> withoutChange(const QString &after, const QString &diff)
{
    const auto lines = linesOf(after);
    QStringList before;
    qsizetype place = 0;
    for (const auto &line : parseUnifiedDiff(diff)) {
        if (line.kind == DiffKind::Removed)
            before.append(line.text);
        if (line.kind != DiffKind::Added && line.kind != DiffKind::Same)
            continue;
        while (place < line.after - 1 && place < lines.size())
            before.append(lines[place++]);
        if (place >= lines.size() || lines[place] != line.text)
            return std::nullopt;
        if (line.kind == DiffKind::Same)
            before.append(line.text);
        ++place;
    }
    before += lines.mid(place);
    return before.isEmpty() ? QString() : before.join(u'\n') + u'\n';
}

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const auto old = linesOf(before);
    const auto young = linesOf(after);
    QList<DiffLine> out;
    int line = 0;
    int there = 0;
    const auto same = [&] { out.append({DiffKind::Same, line + 1, there + 1, old[line]}); ++line; ++there; };
    for (const auto &hunk : hunksOf(old, young)) {
        while (line < hunk.begin)
            same();
        for (; line < hunk.end; ++line)
            out.append({DiffKind::Removed, line + 1, 0, old[line]});
        for (const auto &text : hunk.lines)
            out.append({DiffKind::Added, 0, ++there, text});
    }
    while (line < old.size())
        same();
    return out;
}

std::optional<QString> mergeLines(const QString &base, const QString &theirs, const QString &mine)
{
    const auto lines = linesOf(base);
    const auto one = hunksOf(lines, linesOf(theirs));
    const auto two = hunksOf(lines, linesOf(mine));
    QStringList out;
    int at = 0;
    for (auto a = one.begin(), b = two.begin(); a != one.end() || b != two.end();) {
        const bool both = a != one.end() && b != two.end();
        const bool equal = both && *a == *b;
        const bool touch = both && a->begin <= b->end && b->begin <= a->end;
        if (touch && !equal)
            return std::nullopt;
        const bool takeFirst = equal || b == two.end() || (a != one.end() && a->begin < b->begin);
        const auto &hunk = takeFirst ? *a : *b;
        out += lines.mid(at, hunk.begin - at);
        out += hunk.lines;
        at = hunk.end;
        if (takeFirst)
            ++a;
        if (equal || !takeFirst)
            ++b;
    }
    out += lines.mid(at);
    return out.isEmpty() ? QString() : out.join(u'\n') + u'\n';
}

} // namespace mw::gui
