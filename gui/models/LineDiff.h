// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of two texts by lines, and the joining of two changes of one text.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace mw::gui {

enum class DiffKind { Same, Added, Removed, Gap };

struct DiffLine {
    DiffKind kind = DiffKind::Same;
    int before = 0; // line number in the old text, from 1; 0: it is not there
    int after = 0;  // in the new text
    QString text;
    bool operator==(const DiffLine &) const = default;
};

// Reads a unified diff. What stands before the first hunk is left out; a line that belongs to no hunk is a Gap.
QList<DiffLine> parseUnifiedDiff(const QString &diff);
// The text before a change, from the text after it and the unified diff; nothing where they do not fit together.
std::optional<QString> withoutChange(const QString &after, const QString &diff);
// All lines of both texts in order.
QList<DiffLine> diffLines(const QString &before, const QString &after);
// `mine` and `theirs` are both made from `base`: the text with both changes, or nothing where they change the same
// place differently.
std::optional<QString> mergeLines(const QString &base, const QString &theirs, const QString &mine);

} // namespace mw::gui
