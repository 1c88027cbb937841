// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's programs that a hub counts on, against what they did when the cases were recorded.
#include "tests/golden/ProgramCase.h"
#include "tests/golden/SiblingCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_GoldenSiblings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSiblings(); }
    void cases_data();
    void cases();

private:
    QHash<QString, GoldenCase> m_cases;
};

void tst_GoldenSiblings::cases_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"siblings/forward.jsonl", "siblings/daemontools.jsonl", "siblings/ucspi-tcp.jsonl"}) {
        const auto file = QString::fromLatin1(name);
        for (const auto &golden : goldenCases(file)) {
            m_cases.insert(golden.id, golden);
            QTest::newRow(qPrintable(golden.id)) << file;
        }
    }
}

void tst_GoldenSiblings::cases()
{
    QFETCH(QString, file);
    const auto golden = m_cases.value(QString::fromLatin1(QTest::currentDataTag()));
    SiblingOptions options;
    options.programs.insert(u"newaliases"_s, "/usr/sbin/qmail-newaliases");
    judge(file, golden, siblingDifferences(golden, options));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenSiblings)
#include "tst_GoldenSiblings.moc"
