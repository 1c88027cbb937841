// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of what a qmail-style system has to hold has a test that passed in this run, or a written decision.
#include "tests/conformance/RowList.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

class tst_Conformance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFilesAreSound();
    void everyRowIsProvenOrDecided();
    void everyProofPassed();
    void thePageIsCurrent();
    void cleanupTestCase();

private:
    const RowList m_list{QStringLiteral(MW_SOURCE_DIR), QStringLiteral(MW_RESULTS_DIR "/of-which-source")};
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Empty if the function passed in what the test printed, and did not fail in any of its data rows.
QString whyNot(const Proof &proof)
{
    const auto printed = QString::fromUtf8(contentOf(QStringLiteral(MW_RESULTS_DIR "/") + proof.test));
    const auto says = [&](const QString &word) {
        return QRegularExpression(u"^%1 *: \\w+::%2\\("_s.arg(word, proof.function), QRegularExpression::MultilineOption)
            .match(printed)
            .hasMatch();
    };
    if (printed.isEmpty())
        return u"did not run"_s;
    if (says(u"FAIL!"_s) || says(u"SKIP"_s))
        return u"failed or was skipped"_s;
    return says(u"PASS"_s) ? QString() : u"is not among what it ran"_s;
}

} // namespace

void tst_Conformance::theFilesAreSound()
{
    QVERIFY2(m_list.problems().isEmpty(), qPrintable(u'\n' + m_list.problems().join(u'\n')));
}

void tst_Conformance::everyRowIsProvenOrDecided()
{
    QStringList open;
    for (const auto &row : m_list.rows())
        if (row.proofs.isEmpty() && row.decision.isEmpty())
            open.append(row.id + u' ' + row.what);
    QVERIFY2(open.isEmpty(), qPrintable(u"\nneither a test nor a decision:\n"_s + open.join(u'\n')));
}

void tst_Conformance::everyProofPassed()
{
    QStringList wrong;
    for (const auto &row : m_list.rows())
        for (const auto &proof : row.proofs)
            if (const auto reason = whyNot(proof); !reason.isEmpty())
                wrong.append(u"%1: %2 %3 %4"_s.arg(row.id, proof.test, proof.function, reason));
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void tst_Conformance::thePageIsCurrent()
{
    const auto path = QStringLiteral(MW_SOURCE_DIR "/tests/CONFORMANCE.md");
    const auto page = m_list.page().toUtf8();
    if (qEnvironmentVariableIsSet("MW_WRITE_CONFORMANCE")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
    }
    QVERIFY2(contentOf(path) == page, "tests/CONFORMANCE.md is not what the tests say; run tests/run --write-conformance");
}

void tst_Conformance::cleanupTestCase()
{
    QFile file(QStringLiteral(MW_RESULTS_DIR "/summary"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_list.summary().toUtf8() + '\n') > 0);
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_Conformance.moc"
