// SPDX-License-Identifier: GPL-3.0-or-later
// sendmail and the small programs against what stock qmail's printed and queued.
#include "tests/golden/ProgramCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_GoldenTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();

private:
    const QString m_file = u"10-tools.jsonl"_s;
    QList<GoldenCase> m_cases;
};

void tst_GoldenTools::cases_data()
{
    // The programs that need no more than input, environment and control files.
    static const QStringList programs{u"sendmail"_s, u"newaliases"_s, u"forward"_s, u"condredirect"_s,
                                      u"bouncesaying"_s, u"except"_s, u"preline"_s, u"predate"_s,
                                      u"datemail"_s, u"mailsubj"_s};
    QTest::addColumn<qsizetype>("index");
    for (const auto &golden : goldenCases(m_file)) {
        if (!programs.contains(golden.program()))
            continue;
        QTest::newRow(qPrintable(golden.id)) << m_cases.size();
        m_cases.append(golden);
    }
}

void tst_GoldenTools::cases()
{
    QFETCH(qsizetype, index);
    const auto &golden = m_cases[index];
    writeControls(golden);
    Matcher matcher;
    judge(m_file, golden, differencesOf(golden, runCase(golden, {.path = "/var/qmail/bin:/usr/bin:/bin"}), matcher));
}

MW_SANDBOX_TEST_MAIN(tst_GoldenTools)
#include "tst_GoldenTools.moc"
