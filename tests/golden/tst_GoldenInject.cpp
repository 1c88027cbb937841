// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-inject against what stock qmail's printed and queued.
#include "tests/golden/ProgramCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_GoldenInject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases(); // rows: P10 I19 E12 E13 E14 E15 E16 E17 E18

private:
    const QString m_file = u"01-inject.jsonl"_s;
    QList<GoldenCase> m_cases;
};

void tst_GoldenInject::cases_data()
{
    m_cases = goldenCases(m_file);
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].id)) << i;
}

void tst_GoldenInject::cases()
{
    QFETCH(qsizetype, index);
    const auto &golden = m_cases[index];
    writeControls(golden);
    writeFile(u"/gold/work/mft"_s, "list@l.example\n# comment\nOther@L.example\n\"quoted x\"@l.example\n");
    Matcher matcher;
    judge(m_file, golden, differencesOf(golden, runCase(golden), matcher));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenInject)
#include "tst_GoldenInject.moc"
