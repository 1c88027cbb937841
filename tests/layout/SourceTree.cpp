// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layout/SourceTree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

const QString kTop = QStringLiteral(MW_SOURCE_DIR);

} // namespace

QStringList sourceFiles()
{
    QStringList files;
    const QDir top(kTop);
    const auto entries = top.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &entry : entries) {
        if (entry.fileName() == ".git"_L1 || entry.fileName() == "build"_L1 || entry.fileName() == ".cache"_L1)
            continue;
        if (entry.isFile()) {
            files.append(entry.fileName());
            continue;
        }
        QDirIterator below(entry.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (below.hasNext())
            files.append(top.relativeFilePath(below.next()));
    }
    files.sort();
    return files;
}

QString sourceText(const QString &path)
{
    QFile file(kTop + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList cppFiles(const QStringList &paths)
{
    return paths.filter(QRegularExpression(u"\\.(cpp|h)$"_s));
}

QList<FunctionSize> functionSizes(const QString &path)
{
    QList<FunctionSize> sizes;
    const auto lines = sourceText(path).split(u'\n');
    qsizetype opened = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == u'{') {
            opened = i;
        } else if (opened >= 0 && lines[i].startsWith(u'}')) {
            sizes.append({u"%1:%2"_s.arg(path).arg(opened + 1), static_cast<int>(i - opened + 1)});
            opened = -1;
        }
    }
    return sizes;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = include.globalMatch(sourceText(path));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

QList<std::pair<QString, QString>> programsBelow(const QString &folder)
{
    static const QRegularExpression added(u"mw_add_(?:program|script)\\(\\s*([A-Za-z0-9_-]+)"_s);
    QList<std::pair<QString, QString>> programs;
    for (const auto &path : sourceFiles()) {
        if (!path.startsWith(folder + u'/') || !path.endsWith("CMakeLists.txt"_L1))
            continue;
        auto matches = added.globalMatch(sourceText(path));
        while (matches.hasNext())
            programs.append({matches.next().captured(1), path.section(u'/', 0, -2)});
    }
    return programs;
}

} // namespace mw::test
