// SPDX-License-Identifier: GPL-3.0-or-later
// The files of this checkout as the layout test looks at them: text files that are or may be committed.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mw::test {

// Paths relative to the top of the checkout, sorted; builds and the version history are left out.
QStringList sourceFiles();
// The content of such a file as UTF-8 text.
QString sourceText(const QString &path);
// C++ sources and headers among `paths`.
QStringList cppFiles(const QStringList &paths);

// A function of a C++ source whose braces stand in the first column.
struct FunctionSize {
    QString where; // FILE:LINE of the opening brace
    int lines = 0; // from the opening to the closing brace
};
QList<FunctionSize> functionSizes(const QString &path);

// What the file includes: "shared/os/Fd.h" in quotes and Qt's headers in angle brackets alike.
QStringList includesOf(const QString &path);

// Names of the programs that the CMakeLists.txt files below `folder` add, each with the folder that adds it.
QList<std::pair<QString, QString>> programsBelow(const QString &folder);

} // namespace mw::test
