// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a control file's text by value, as a form makes them.
#include "gui/models/ControlText.h"

#include <QStringList>

namespace mw::gui::controltext {

namespace {

// The number of the line that holds an entry; -1 if there are not so many.
int lineOf(const QStringList &lines, int place)
{
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const auto text = lines[line].trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#') && text != QStringLiteral(".") && place-- == 0)
            return line;
    }
    return -1;
}

} // namespace

QString firstLine(const QString &content)
{
    return content.section(u'\n', 0, 0);
}

QString withFirstLine(const QString &content, const QString &value)
{
    const auto end = content.indexOf(u'\n');
    return value + u'\n' + (end < 0 ? QString() : content.mid(end + 1));
}

QString withAdded(const QString &content, const QString &entry)
{
    // Behind a line with a dot alone, the end of users/assign, nothing counts.
    if (const QString end = QStringLiteral("\n.\n"); content.endsWith(end))
        return content.chopped(end.size() - 1) + entry + end;
    if (content == QStringLiteral(".\n"))
        return entry + QStringLiteral("\n.\n");
    return content + (content.isEmpty() || content.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + entry + u'\n';
}

QString withReplaced(const QString &content, int place, const QString &entry)
{
    auto lines = content.split(u'\n');
    if (const int line = lineOf(lines, place); line >= 0)
        lines[line] = entry;
    return lines.join(u'\n');
}

QString withRemoved(const QString &content, int place)
{
    auto lines = content.split(u'\n');
    if (const int line = lineOf(lines, place); line >= 0)
        lines.removeAt(line);
    return lines.join(u'\n');
}

} // namespace mw::gui::controltext
