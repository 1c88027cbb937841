// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded multilog directories: what the log parser and the statistics must count in them.
#include "shared/mail/LogCorrelation.h"
#include "shared/mail/LogStatistics.h"
#include "shared/mail/MultilogDirectory.h"
#include "shared/mail/Tai64n.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace mw;
using namespace mw::mail;

class tst_GoldenLogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void send();
    void stories();
    void server();
    void stamps();

private:
    QByteArray allOf(const char *name) const;
    QJsonObject m_counts;
    const QString m_directory = QStringLiteral(MW_SOURCE_DIR "/tests/golden/qmail/logs/");
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Function>
void forEachLine(const QByteArray &content, Function function)
{
    const std::string_view all(content.constData(), static_cast<std::size_t>(content.size()));
    for (std::size_t at = 0; at < all.size();) {
        const auto end = all.find('\n', at);
        function(parseLogLine(all.substr(at, end - at)));
        at = end + 1;
    }
}

template <typename Count>
qint64 number(Count count)
{
    if constexpr (std::is_same_v<Count, qint64>)
        return count;
    else
        return static_cast<qint64>(count);
}

#define COMPARE_COUNT(object, key, value)                                                                     \
    QCOMPARE(number(value), (object)[QLatin1StringView(key)].toInteger(-1))

} // namespace

void tst_GoldenLogs::initTestCase()
{
    m_counts = QJsonDocument::fromJson(contentOf(m_directory + QStringLiteral("counts.json"))).object();
    QVERIFY(!m_counts.isEmpty());
}

QByteArray tst_GoldenLogs::allOf(const char *name) const
{
    const auto directory = m_directory + QLatin1StringView(name);
    QByteArray all;
    const auto files = listLogFiles(directory.toStdString());
    if (!files || files->empty() || files->back() != "current")
        return all;
    for (const auto &file : *files)
        all += contentOf(directory + u'/' + QString::fromStdString(file));
    return all;
}

void tst_GoldenLogs::send()
{
    const auto expected = m_counts[u"send"].toObject();
    const auto log = allOf("send");
    LogStatistics statistics(10);
    QSet<quint64> numbers;
    QHash<quint64, qint64> uids;
    forEachLine(log, [&](const LogLine &line) {
        statistics.add(line);
        if (const auto *fresh = line.as<NewMessage>())
            numbers.insert(fresh->message);
        if (const auto *info = line.as<MessageInfo>()) {
            numbers.insert(info->message);
            ++uids[info->uid];
        }
    });
    const auto &t = statistics.totals();
    const auto all = t.deliveries();
    COMPARE_COUNT(expected, "lines", t.lines);
    COMPARE_COUNT(expected, "new_msg", t.newMessages());
    COMPARE_COUNT(expected, "info_msg", t.of(LogKind::MessageInfo));
    COMPARE_COUNT(expected, "info_msg_null_sender", t.nullSender);
    COMPARE_COUNT(expected, "info_msg_double_bounce_sender", t.doubleBounceSender);
    COMPARE_COUNT(expected, "starting_local", t.local.started);
    COMPARE_COUNT(expected, "starting_remote", t.remote.started);
    COMPARE_COUNT(expected, "success", all.success);
    COMPARE_COUNT(expected, "failure", all.failure);
    COMPARE_COUNT(expected, "deferral", all.deferral);
    COMPARE_COUNT(expected, "mangled", all.mangled);
    COMPARE_COUNT(expected, "bounce_msg", t.bounces());
    COMPARE_COUNT(expected, "triple_bounce", t.of(LogKind::TripleBounce));
    COMPARE_COUNT(expected, "end_msg", t.ended());
    COMPARE_COUNT(expected, "status", t.of(LogKind::SendStatus));
    COMPARE_COUNT(expected, "status_exiting", t.of(LogKind::SendExiting));
    COMPARE_COUNT(expected, "alert", t.of(LogKind::Alert));
    COMPARE_COUNT(expected, "warning", t.of(LogKind::Warning));
    COMPARE_COUNT(expected, "other", t.of(LogKind::Other));
    COMPARE_COUNT(expected, "bytes_in_info_lines", t.bytes);
    COMPARE_COUNT(expected, "runs_of_qmail_send_with_deliveries", statistics.runs());
    COMPARE_COUNT(expected, "deliveries_without_report", t.lost + statistics.openDeliveries());
    COMPARE_COUNT(expected, "distinct_message_ids", numbers.size());
    const auto expectedUids = expected[u"uids"].toObject();
    QCOMPARE(uids.size(), expectedUids.size());
    for (auto it = expectedUids.begin(); it != expectedUids.end(); ++it)
        QCOMPARE(uids.value(it.key().toULongLong()), it.value().toInteger());

    LogCounts sum;
    for (const auto &[begin, span] : statistics.spans()) {
        QCOMPARE(begin % 10, UnixTime{0});
        sum.lines += span.lines;
        sum.local.started += span.local.started;
        sum.lost += span.lost;
    }
    QCOMPARE(sum.lines, t.lines);
    QCOMPARE(sum.local.started, t.local.started);
    QCOMPARE(sum.lost, t.lost);
}

void tst_GoldenLogs::stories()
{
    LogCorrelation correlation;
    forEachLine(allOf("send"), [&](const LogLine &line) { correlation.add(line); });
    const auto expected = m_counts[u"send"].toObject();
    qint64 begun = 0;
    qint64 known = 0;
    qint64 attempts = 0;
    qint64 unfinished = 0;
    qint64 bounces = 0;
    for (const auto &life : correlation.lives()) {
        begun += life.beginKnown ? 1 : 0;
        known += life.infoKnown ? 1 : 0;
        attempts += static_cast<qint64>(life.attempts.size());
        bounces += static_cast<qint64>(life.bouncePids.size());
        for (const auto &attempt : life.attempts)
            unfinished += attempt.state == AttemptState::Running || attempt.state == AttemptState::Lost ? 1 : 0;
    }
    QCOMPARE(begun, expected[u"new_msg"].toInteger());
    QCOMPARE(known, expected[u"info_msg"].toInteger());
    QCOMPARE(bounces, expected[u"bounce_msg"].toInteger());
    QCOMPARE(attempts, expected[u"starting_local"].toInteger() + expected[u"starting_remote"].toInteger());
    QCOMPARE(unfinished, expected[u"deliveries_without_report"].toInteger());
    // Of some messages only the beginning or the end is in the log, so a few more seem to live than really do.
    QVERIFY(static_cast<qint64>(correlation.aliveCount()) >=
            m_counts[u"messages_left_in_queue_at_the_end"].toInteger());
    QVERIFY(static_cast<qint64>(correlation.aliveCount()) <=
            m_counts[u"messages_left_in_queue_at_the_end"].toInteger() + 5);
}

void tst_GoldenLogs::server()
{
    const auto expected = m_counts[u"smtpd"].toObject();
    LogStatistics statistics;
    QHash<std::uint32_t, qint64> ends;
    forEachLine(allOf("smtpd"), [&](const LogLine &line) {
        statistics.add(line);
        if (const auto *end = line.as<ServerEnd>())
            ++ends[end->status];
    });
    const auto &t = statistics.totals();
    COMPARE_COUNT(expected, "lines", t.lines);
    COMPARE_COUNT(expected, "status", t.of(LogKind::ServerStatus));
    COMPARE_COUNT(expected, "pid_from", t.of(LogKind::ServerConnection));
    COMPARE_COUNT(expected, "ok", t.connectionsAllowed);
    COMPARE_COUNT(expected, "deny", t.connectionsDenied);
    COMPARE_COUNT(expected, "end", t.of(LogKind::ServerEnd));
    COMPARE_COUNT(expected, "end_status_0", ends[0]);
    COMPARE_COUNT(expected, "end_status_256", ends[256]);
    COMPARE_COUNT(expected, "end_status_25600", ends[25600]);
    QCOMPARE(t.of(LogKind::Other), std::uint64_t{0});
}

// Each line of tai64nlocal's output (TZ=UTC) is "2026-11-20 23:51:07.810000000 text".
void tst_GoldenLogs::stamps()
{
    const auto lines = contentOf(m_directory + QStringLiteral("send/current")).split('\n');
    const auto local = contentOf(m_directory + QStringLiteral("send-tai64nlocal-utc.txt")).split('\n');
    QCOMPARE(lines.size(), local.size());
    for (qsizetype i = 0; i < lines.size() && !lines[i].isEmpty(); ++i) {
        const auto moment = decodeTai64n(lines[i].toStdString());
        QVERIFY(moment);
        const auto date = QDateTime::fromSecsSinceEpoch(moment->seconds, QTimeZone::UTC)
                              .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const auto text = QStringLiteral("%1.%2").arg(date).arg(moment->nanoseconds, 9, 10, QLatin1Char('0'));
        QCOMPARE(local[i].left(text.size()), text.toLatin1());
        QCOMPARE(encodeTai64n(*moment), lines[i].left(25).toStdString());
    }
}

QTEST_APPLESS_MAIN(tst_GoldenLogs)
#include "tst_GoldenLogs.moc"
