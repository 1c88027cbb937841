// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/RowList.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

RowList::RowList(const QString &checkout, const QString &manifest)
{
    readRows(checkout + u"/tests/conformance/rows.txt"_s);
    for (const auto &line : linesOf(manifest))
        if (line.contains(u' '))
            m_tests.insert(line.section(u' ', 1), line.section(u' ', 0, 0));
    QStringList sources;
    for (QDirIterator it(checkout + u"/tests"_s, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        sources.append(it.next());
    sources.sort();
    for (const auto &source : std::as_const(sources))
        readTest(source, QDir(checkout).relativeFilePath(source));
}

void RowList::readRows(const QString &path)
{
    static const QRegularExpression row(u"^([A-Z]\\d+) (.+)$"_s);
    QString section;
    for (const auto &line : linesOf(path)) {
        if (line.startsWith(u"# "_s)) {
            section = line.mid(2);
        } else if (line.startsWith(u"decided "_s)) {
            if (auto *decided = find(line.section(u' ', 1, 1)))
                decided->decision = line.section(u' ', 2);
            else
                m_problems.append(u"rows.txt decides an unknown row: "_s + line);
        } else if (const auto match = row.match(line); match.hasMatch()) {
            if (find(match.captured(1)) != nullptr)
                m_problems.append(u"rows.txt has a row twice: "_s + match.captured(1));
            m_rows.append({match.captured(1), match.captured(2), {}, {}});
            if (const auto entry = line.left(1) + section; !m_sections.contains(entry))
                m_sections.append(entry);
        } else if (!line.trimmed().isEmpty() && !line.startsWith(u'#')) {
            m_problems.append(u"rows.txt has a line of no known kind: "_s + line);
        }
    }
}

void RowList::readTest(const QString &path, const QString &relative)
{
    static const QRegularExpression named(u"\\bvoid\\s+(\\w+)\\(\\).*//\\s+rows: *(.*)$"_s);
    static const QRegularExpression separators(u"[ ,]+"_s);
    for (const auto &line : linesOf(path)) {
        if (!line.contains(u"//"_s + u" rows: "_s))
            continue;
        const auto match = named.match(line);
        if (!match.hasMatch() || !m_tests.contains(path)) {
            m_problems.append(u"%1: not a test function of a test that is always run: %2"_s.arg(relative, line.trimmed()));
            continue;
        }
        for (const auto &id : match.captured(2).split(separators, Qt::SkipEmptyParts)) {
            if (auto *row = find(id))
                row->proofs.append({m_tests.value(path), relative, match.captured(1)});
            else
                m_problems.append(u"%1: no such row: %2"_s.arg(relative, id));
        }
    }
}

Row *RowList::find(const QString &id)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return at == m_rows.end() ? nullptr : &*at;
}

QString RowList::sectionOf(const Row &row) const
{
    for (const auto &section : m_sections)
        if (section.startsWith(row.id.at(0)))
            return section.mid(1);
    return {};
}

QString RowList::summary() const
{
    qsizetype proven = 0;
    qsizetype decided = 0;
    QSet<QString> functions;
    for (const auto &row : m_rows) {
        proven += row.proofs.isEmpty() ? 0 : 1;
        decided += row.decision.isEmpty() ? 0 : 1;
        for (const auto &proof : row.proofs)
            functions.insert(proof.test + proof.function);
    }
    return u"%1 rows: %2 proven by %3 test functions; %4 with a decision where this system differs or a test cannot be"_s
        .arg(m_rows.size()).arg(proven).arg(functions.size()).arg(decided);
}

QString RowList::page() const
{
    QString out = u"# Conformance\n\nMade from the tests by tst_Conformance; `tests/run --write-conformance` makes it anew.\n\n"_s +
                  summary() + u".\n"_s;
    QString section;
    for (const auto &row : m_rows) {
        if (const auto now = sectionOf(row); now != section) {
            section = now;
            out += u"\n## %1\n\n| Row | What | Proven by |\n|---|---|---|\n"_s.arg(section);
        }
        QStringList proofs;
        for (const auto &proof : row.proofs)
            proofs.append(u"[%1](%2) %3"_s.arg(proof.test, proof.source.mid(6), proof.function));
        if (!row.decision.isEmpty())
            proofs.append(u"**Decided:** "_s + row.decision);
        auto what = row.what;
        out += u"| %1 | %2 | %3 |\n"_s.arg(row.id, what.replace(u'|', u"\\|"_s), proofs.join(u"<br>"_s));
    }
    return out;
}

} // namespace mw::test
