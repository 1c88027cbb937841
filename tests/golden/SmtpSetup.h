// SPDX-License-Identifier: GPL-3.0-or-later
// What the golden tests of the SMTP programs share: control files, and judging a case against the agreed list.
#pragma once

#include "tests/support/Golden.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

namespace mw::test {

// /var/qmail/control holds exactly the files of the case.
inline void writeControls(const GoldenCase &golden)
{
    const QString folder = QStringLiteral("/var/qmail/control");
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const auto files = golden.json.value(QStringLiteral("control")).toObject();
    for (auto i = files.begin(); i != files.end(); ++i)
        writeFile(folder + u'/' + i.key(), bytesOf(i.value()));
}

// Fails the test if the case differs without being listed, or is listed without differing.
inline void judge(const QString &file, const QString &id, const QString &difference)
{
    const auto reason = agreedDifference(file, id);
    if (reason.isEmpty())
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    else
        QVERIFY2(!difference.isEmpty(), qPrintable(QStringLiteral("listed as a difference, but it holds: ") + reason));
}

} // namespace mw::test
