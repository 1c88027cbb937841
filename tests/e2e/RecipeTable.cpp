// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/RecipeTable.h"

#include "tests/support/Sandbox.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

// The cells of a row; a bar with a backslash is text.
QStringList cellsOf(const QString &line)
{
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    QStringList out;
    for (const auto &cell : line.split(bar))
        out << cell.trimmed().replace(u"\\|"_s, u"|"_s);
    return out.sliced(1, std::max<qsizetype>(out.size() - 2, 0));
}

QString withoutTicks(const QString &cell)
{
    return cell.size() > 1 && cell.startsWith(u'`') && cell.endsWith(u'`') ? cell.sliced(1, cell.size() - 2) : QString();
}

} // namespace

QList<Recipe> readRecipes(const QString &path)
{
    static const QRegularExpression name(u"^R(\\d+)[a-z]?$"_s);
    QList<Recipe> out;
    for (const auto &line : QString::fromUtf8(readFile(path)).split(u'\n')) {
        if (!line.startsWith(u"| R"_s))
            continue;
        const auto cells = cellsOf(line);
        const auto match = name.match(cells.value(0));
        Recipe row{cells.value(0), match.captured(1).toInt(), cells.value(1), {}, {}, withoutTicks(cells.value(3))};
        const auto third = cells.value(2);
        if (third.startsWith(u'–'))
            row.reason = third.sliced(1).trimmed();
        else
            row.command = withoutTicks(third);
        out << row;
    }
    return out;
}

} // namespace mw::test
