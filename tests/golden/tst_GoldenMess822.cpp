// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of mess822 against what the original ones printed and queued.
#include "tests/golden/ProgramCase.h"
#include "tests/golden/SiblingCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_GoldenMess822 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSiblings(); }
    void cases_data();
    void cases(); // rows: K13 C32 E17 E19 U19

private:
    const QString m_file = u"siblings/mess822.jsonl"_s;
    QList<GoldenCase> m_cases;
};

void tst_GoldenMess822::cases_data()
{
    m_cases = goldenCases(m_file);
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].id)) << i;
}

void tst_GoldenMess822::cases()
{
    QFETCH(qsizetype, index);
    judge(m_file, m_cases[index], siblingDifferences(m_cases[index]));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenMess822)
#include "tst_GoldenMess822.moc"
