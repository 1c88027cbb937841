// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-smtpd on its descriptors, against what stock qmail answered and queued. After EHLO ours offers more and begins its
// replies with enhanced codes (ADR 0026): there what is ours is checked and taken away, and the rest must be stock's.
#include "tests/golden/SmtpSetup.h"
#include "tests/support/ExactRun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace mw::test;
using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"03-smtpd.jsonl"_s;
const QString kRecords = u"/gold/records"_s;
constexpr uid_t kQmaild = 1001;
constexpr gid_t kNofiles = 1000;

void prepare(const GoldenCase &golden)
{
    writeControls(golden);
    QDir(kRecords).removeRecursively();
    QDir().mkpath(kRecords);
    ::chown("/gold/records", kQmaild, kNofiles);
    if (!golden.json.contains(u"compile"_s))
        return;
    ExactRun compile;
    compile.program = "/var/qmail/bin/qmail-newmrh";
    QCOMPARE(runExactly(compile).exitCode, 0);
}

ExactResult runCase(const GoldenCase &golden)
{
    ExactRun run;
    run.program = "/var/qmail/bin/qmail-smtpd";
    run.environment = {"PATH=/usr/bin:/bin", "QMAILQUEUE=/gold/recorder.sh", "RECDIR=/gold/records"};
    const auto own = golden.environment();
    for (const auto &entry : own) {
        run.environment.removeIf([&](const QByteArray &e) { return e.startsWith(entry.left(entry.indexOf('=') + 1)); });
        run.environment.append(entry);
    }
    run.input = golden.bytes("stdin_b64");
    run.inputStaysOpen = golden.json.value(u"stdin_stays_open"_s).toBool();
    run.uid = kQmaild;
    run.gid = kNofiles;
    return runExactly(run);
}

// The offers that stock does not make.
bool isOwnOffer(const QByteArray &line)
{
    static const QList<QByteArray> offers{"SIZE", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES", "SMTPUTF8"};
    return line.startsWith("250-") && offers.contains(line.mid(4).trimmed().split(' ').first());
}

// A reply after EHLO without its enhanced code, which must be there and of the reply's class.
QByteArray withoutCode(const QByteArray &line)
{
    static const QRegularExpression code(u"^([245])\\d\\d \\1\\.\\d{1,3}\\.\\d{1,3} "_s);
    if (line.startsWith('3'))
        return line;
    const auto found = code.match(QString::fromLatin1(line));
    return found.hasMatch() ? line.first(4) + line.mid(found.capturedLength()) : "no enhanced code: " + line;
}

QByteArray asStock(const QByteArray &output)
{
    QByteArray out;
    bool extended = false;
    bool offering = false;
    const auto lines = output.split('\n');
    for (const auto &line : lines) {
        const bool first = !offering && line.startsWith("250-");
        const bool last = offering && line.startsWith("250 ");
        offering = (offering || first) && !last;
        if (offering && isOwnOffer(line))
            continue;
        const bool coded = extended && !offering && !last && !line.isEmpty();
        extended = extended || offering;
        out += (coded ? withoutCode(line) : line) + '\n';
    }
    out.chop(1);
    return out;
}

QString queuedDifference(const GoldenCase &golden, Matcher &matcher)
{
    const auto calls = golden.json.value(u"queued"_s).toArray();
    for (int i = 0; i < calls.size(); ++i) {
        const auto call = calls.at(i).toObject();
        const auto folder = u"%1/%2/"_s.arg(kRecords).arg(i + 1);
        const auto envelope = readFile(folder + u"env"_s);
        if (call.value(u"aborted"_s).toBool()) {
            if (!envelope.isEmpty())
                return u"an envelope although nothing may be queued"_s;
            continue;
        }
        const auto bytes = [&](const char *key) {
            return QByteArray::fromBase64(call.value(QLatin1StringView(key)).toString().toLatin1());
        };
        if (const auto d = matcher.difference(bytes("message_b64"), readFile(folder + u"msg"_s).replace(" with ESMTP; ", " with SMTP; "));
            !d.isEmpty())
            return u"message: "_s + d;
        if (const auto d = matcher.difference(bytes("envelope_b64"), envelope); !d.isEmpty())
            return u"envelope: "_s + d;
    }
    if (QFile::exists(u"%1/%2"_s.arg(kRecords).arg(calls.size() + 1)))
        return u"more than %1 calls of qmail-queue"_s.arg(calls.size());
    return {};
}

} // namespace

class tst_GoldenSmtpd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void golden_data();
    void golden(); // rows: P12 I16 I17 I18
};

void tst_GoldenSmtpd::initTestCase()
{
    writeFile(u"/gold/recorder.sh"_s, readFile(QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/recorder.sh")), 0755);
}

void tst_GoldenSmtpd::golden_data()
{
    QTest::addColumn<GoldenCase>("golden");
    for (const auto &golden : goldenCases(kFile))
        QTest::newRow(qPrintable(golden.id)) << golden;
}

void tst_GoldenSmtpd::golden()
{
    QFETCH(const GoldenCase, golden);
    prepare(golden);
    const auto result = runCase(golden);
    Matcher matcher;
    auto difference = matcher.difference(golden.bytes("stdout_b64"), asStock(result.output));
    if (difference.isEmpty() && golden.exitCode() != result.exitCode)
        difference = u"exit code %1 instead of %2"_s.arg(result.exitCode).arg(golden.exitCode());
    if (difference.isEmpty())
        difference = queuedDifference(golden, matcher);
    judge(kFile, golden.id, difference);
}

MW_SANDBOX_TEST_MAIN(tst_GoldenSmtpd)
#include "tst_GoldenSmtpd.moc"
