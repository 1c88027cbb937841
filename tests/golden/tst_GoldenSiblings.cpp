// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution's programs that a hub counts on, and our qmailanalog, against what was recorded.
#include "tests/golden/ProgramCase.h"
#include "tests/golden/SiblingCase.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

// A report of qmailanalog from its table on: the words before it are its author's.
QByteArray withoutExplanation(const QByteArray &text)
{
    static const QRegularExpression table(u"^(Completed messages:| *(doneby|del|sbytes|avg|mess)  )"_s,
                                          QRegularExpression::MultilineOption);
    const auto at = table.match(QString::fromLatin1(text)).capturedStart();
    return at < 0 ? text : text.mid(at);
}

} // namespace

class tst_GoldenSiblings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareSiblings(); }
    void daemontools_data() { rows("daemontools"); }
    void daemontools(); // rows: K1 K2 K3 K4 K5 K6 I29 I30
    void ucspiTcp_data() { rows("ucspi-tcp"); }
    void ucspiTcp(); // rows: K8 I24 I25 I26 E3
    void forward_data() { rows("forward"); }
    void forward(); // rows: K14 K15
    void qmailanalog_data() { rows("qmailanalog"); }
    void qmailanalog(); // rows: K12
    void safecat_data() { rows("checkpassword-safecat"); }
    void safecat(); // rows: K17
    void serialmail_data() { rows("serialmail"); }
    void serialmail(); // rows: K11

private:
    void rows(const char *family);
    void judgeRow(const SiblingOptions &options = {});

    QHash<QString, GoldenCase> m_cases;
};

void tst_GoldenSiblings::rows(const char *family)
{
    QTest::addColumn<QString>("file");
    const auto file = u"siblings/%1.jsonl"_s.arg(QLatin1String(family));
    for (const auto &golden : goldenCases(file)) {
        if (golden.program() == u"checkpassword") // ours, and tested with the accounts it needs
            continue;
        m_cases.insert(golden.id, golden);
        QTest::newRow(qPrintable(golden.id)) << file;
    }
}

void tst_GoldenSiblings::judgeRow(const SiblingOptions &options)
{
    QFETCH(QString, file);
    const auto golden = m_cases.value(QString::fromLatin1(QTest::currentDataTag()));
    // The scripts' sleeps and closings race with other programs on a busy machine: those have another try.
    auto difference = siblingDifferences(golden, options);
    for (int more = 2; more > 0 && !difference.isEmpty() && golden.program() == u"sh"; --more)
        difference = siblingDifferences(golden, options);
    judge(file, golden, difference);
}

void tst_GoldenSiblings::daemontools()
{
    // Its two writes race with multilog's end, which a busy machine loses: both lines in one write do not.
    auto &golden = m_cases[QString::fromLatin1(QTest::currentDataTag())];
    if (golden.id.endsWith("/multilog-term"_L1)) {
        auto arguments = golden.json.value(u"args"_s).toArray();
        arguments[1] = arguments[1].toString().replace("echo rest >&3; echo later >&3"_L1, R"(printf 'rest\nlater\n' >&3)"_L1);
        golden.json[u"args"_s] = arguments;
    }
    judgeRow();
}

void tst_GoldenSiblings::ucspiTcp()
{
    judgeRow();
}

void tst_GoldenSiblings::forward()
{
    SiblingOptions options;
    options.programs.insert(u"newaliases"_s, "/usr/sbin/qmail-newaliases");
    judgeRow(options);
}

void tst_GoldenSiblings::qmailanalog()
{
    SiblingOptions options;
    if (QLatin1String(QTest::currentDataTag()).startsWith("qmailanalog/z"_L1))
        options.normalise = withoutExplanation;
    judgeRow(options);
}

void tst_GoldenSiblings::safecat()
{
    judgeRow();
}

void tst_GoldenSiblings::serialmail()
{
    // Its own setlock is the one that daemontools has, too; a case may run it from within.
    auto &golden = m_cases[QString::fromLatin1(QTest::currentDataTag())];
    auto arguments = golden.json.value(u"args"_s).toArray();
    for (auto argument : arguments) {
        if (argument.toString() == u"/usr/local/bin/setlock")
            argument = u"/usr/bin/setlock"_s;
    }
    golden.json[u"args"_s] = arguments;
    judgeRow({.programs = {{u"/usr/local/bin/setlock"_s, "/usr/bin/setlock"}}});
}

MW_SANDBOX_TEST_MAIN(tst_GoldenSiblings)
#include "tst_GoldenSiblings.moc"
